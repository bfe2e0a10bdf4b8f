import type { Issue } from './issue.ts';
import { shorten } from './shorten.ts';

/** Whatever a message quotes, it stays one that a person can read. */
export const longestMessage = 1000;

/** The issue with a message of a length that can be read; `details` keep what was cut. */
export const briefIssue = <Code extends string>(issue: Issue<Code>): Issue<Code> =>
  issue.message.length <= longestMessage
    ? issue
    : { ...issue, message: shorten(issue.message, longestMessage) };

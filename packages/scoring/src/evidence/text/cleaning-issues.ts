import type { Issue } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { CleanValue } from './drop-addresses-in.ts';
import { droppedIssue } from './read-json-text.ts';

/** What cleaning left out. */
export const cleaningIssues = ({ forbidden, dropped }: CleanValue): readonly Issue<EvidenceIssueCode>[] => [
  ...forbiddenIssue(forbidden),
  ...droppedIssue(dropped),
];

const forbiddenIssue = (count: number): readonly Issue<EvidenceIssueCode>[] =>
  count === 0
    ? []
    : [
        evidenceIssue('forbidden-key', 'error', ['__proto__'], 'Expected another name, got "__proto__".', {
          count,
        }),
      ];

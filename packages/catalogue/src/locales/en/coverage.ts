import type { MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../../coverage/coverage-findings.ts';

/** The holes that a coverage map finds in English. */
export const coverage = {
  'no-resource': 'Nothing in the catalogue serves “{name}”.',
  'no-free-resource': 'Nothing that serves “{name}” is known to be free.',
  'no-resource-in-language': 'Nothing that serves “{name}” is in: {languages}.',
  'nothing-to-translate': 'Nothing that serves “{name}” has a confirmed licence that allows a translation.',
  'no-address': '“{title}” is named by the framework and has no address here.',
} as const satisfies MessageTexts<CoverageIssueCode>;

import type { MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../../coverage/coverage-findings.ts';

/** The holes that a coverage map finds in Arabic. */
export const coverage = {
  'no-resource': 'لا مورد في الفهرس: «{name}».',
  'no-free-resource': 'لا مورد معروف بأنه بلا مقابل: «{name}».',
  'no-resource-in-language': 'لغات لا مورد بها («{name}»): {languages}.',
  'nothing-to-translate': 'لا مورد بترخيص مؤكد يسمح بالترجمة: «{name}».',
  'no-address': '«{title}» مذكور في الإطار ولا رابط له هنا.',
} as const satisfies MessageTexts<CoverageIssueCode>;

import type { MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../../coverage/coverage-findings.ts';

/** The holes that a coverage map finds in Spanish. */
export const coverage = {
  'no-resource': 'Ningún recurso del catálogo para «{name}».',
  'no-free-resource': 'Ningún recurso que se sepa gratuito para «{name}».',
  'no-resource-in-language': 'Idiomas sin recurso para «{name}»: {languages}.',
  'nothing-to-translate': 'Ningún recurso, con una licencia confirmada que permita traducir, para «{name}».',
  'no-address': '«{title}» figura en el marco y no tiene dirección aquí.',
} as const satisfies MessageTexts<CoverageIssueCode>;

import type { MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../../coverage/coverage-findings.ts';

/** The holes that a coverage map finds in Spanish. */
export const coverage = {
  'no-resource': 'Ningún recurso del catálogo atiende «{name}».',
  'no-free-resource': 'De ningún recurso para «{name}» se sabe que sea gratuito.',
  'no-resource-in-language': 'Idiomas sin recurso para «{name}»: {languages}.',
  'nothing-to-translate':
    'Ningún recurso para «{name}» tiene una licencia confirmada que permita traducirlo.',
  'no-address': '«{title}» figura en el marco y no tiene dirección web aquí.',
} as const satisfies MessageTexts<CoverageIssueCode>;

import type { MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../../coverage/coverage-findings.ts';

/** The holes that a coverage map finds in Portuguese. */
export const coverage = {
  'no-resource': 'Nenhum recurso do catálogo responde a «{name}».',
  'no-free-resource': 'De nenhum recurso para «{name}» se sabe que seja gratuito.',
  'no-resource-in-language': 'Línguas sem recurso para «{name}»: {languages}.',
  'nothing-to-translate': 'Nenhum recurso para «{name}» tem uma licença confirmada que permita traduzi-lo.',
  'no-address': '«{title}» consta do quadro e não tem endereço web aqui.',
} as const satisfies MessageTexts<CoverageIssueCode>;

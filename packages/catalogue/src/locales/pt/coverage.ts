import type { MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../../coverage/coverage-findings.ts';

/** The holes that a coverage map finds in Portuguese. */
export const coverage = {
  'no-resource': 'Nenhum recurso do catálogo: «{name}».',
  'no-free-resource': 'Nenhum recurso que se saiba gratuito: «{name}».',
  'no-resource-in-language': 'Línguas sem recurso para «{name}»: {languages}.',
  'nothing-to-translate': 'Nenhum recurso com uma licença confirmada que permita traduzir: «{name}».',
  'no-address': '«{title}» consta do quadro e não tem endereço aqui.',
} as const satisfies MessageTexts<CoverageIssueCode>;

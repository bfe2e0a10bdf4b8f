import type { MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../../coverage/coverage-findings.ts';

/** The holes that a coverage map finds in French. */
export const coverage = {
  'no-resource': 'Aucune ressource du catalogue pour « {name} ».',
  'no-free-resource': 'Aucune ressource que l’on sache gratuite pour « {name} ».',
  'no-resource-in-language': 'Langues sans ressource pour « {name} » : {languages}.',
  'nothing-to-translate':
    'Pour « {name} », aucune ressource n’a de licence confirmée qui permette de traduire.',
  'no-address': '« {title} » figure dans le cadre et n’a pas d’adresse ici.',
} as const satisfies MessageTexts<CoverageIssueCode>;

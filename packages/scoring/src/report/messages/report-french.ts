import type { ReportMessages } from './report-message-id.ts';

/**
 * The headings and labels of reports in French.
 *
 * @category report
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { reportFrench } from '@osee/scoring/report';
 *
 * formatMessage(reportFrench, 'rank'); // => 'Rang'
 * ```
 */
export const reportFrench: ReportMessages = {
  locale: 'fr',
  messages: {
    'selection-title': 'Résultat de la sélection',
    'maturity-title': 'Maturité de {subject}',
    rank: 'Rang',
    'rank-number': 'Rang {rank}',
    applicant: 'Candidature',
    score: 'Note sur 100',
    worst: 'Au pire',
    best: 'Au mieux',
    coverage: 'Connu, en pour cent',
    eligibility: 'Admissibilité',
    eligible: 'admissible',
    'not-eligible': 'non admissible',
    undecided: 'en suspens',
    ranking: 'Classement',
    'more-applicants': {
      plural: 'count',
      one: '{count} autre candidature figure dans les données jointes à ce rapport.',
      other: '{count} autres candidatures figurent dans les données jointes à ce rapport.',
    },
    conditions: 'Qui remplit quelle condition',
    pass: 'remplie',
    fail: 'non remplie',
    unknown: 'inconnue',
    waived: 'levée',
    contributions: 'Composition des notes',
    'contributions-description':
      'Points de chaque candidature par critère ; les hachures marquent l’inconnu.',
    'rank-shares': 'Fréquence de chaque rang',
    'rank-shares-description': 'Part des pondérations dans lesquelles une candidature prend chaque rang.',
    recipe: 'Comment refaire le calcul',
    'recipe-item': '{what} : {value}',
    model: 'Modèle',
    weights: 'Poids',
    share: 'Part, en pour cent',
    criterion: 'Critère',
    seed: 'Graine',
    draws: 'Tirages',
    digest: 'Empreinte du résultat',
    parts: 'Parties',
    part: 'Partie',
    'parts-description':
      'Note de chaque partie ; les hachures marquent ce que les réponses ouvertes peuvent encore changer.',
    level: 'Niveau',
    findings: 'Constats',
    gaps: 'Écarts',
    competency: 'Compétence',
    current: 'Actuel, en pour cent',
    target: 'Objectif, en pour cent',
    gap: 'Écart, en points',
  },
};

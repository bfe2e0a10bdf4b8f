import type { ReportMessages } from './report-message-id.ts';

/**
 * The headings and labels of reports in Spanish.
 *
 * @category report
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { reportSpanish } from '@osee/scoring/report';
 *
 * formatMessage(reportSpanish, 'rank'); // => 'Puesto'
 * ```
 */
export const reportSpanish: ReportMessages = {
  locale: 'es',
  messages: {
    'selection-title': 'Resultado de la selección',
    'maturity-title': 'Madurez de {subject}',
    rank: 'Puesto',
    'rank-number': 'Puesto {rank}',
    applicant: 'Candidatura',
    score: 'Puntuación sobre 100',
    worst: 'En el peor caso',
    best: 'En el mejor caso',
    coverage: 'Conocido, por ciento',
    eligibility: 'Admisibilidad',
    eligible: 'admisible',
    'not-eligible': 'no admisible',
    undecided: 'pendiente',
    ranking: 'Clasificación',
    'more-applicants': {
      plural: 'count',
      one: '{count} candidatura más figura en los datos que acompañan a este informe.',
      other: '{count} candidaturas más figuran en los datos que acompañan a este informe.',
    },
    conditions: 'Quién cumple qué condición',
    pass: 'cumplida',
    fail: 'no cumplida',
    unknown: 'no se sabe',
    waived: 'dispensada',
    contributions: 'De qué se componen las puntuaciones',
    'contributions-description': 'Puntos de cada candidatura por criterio; lo rayado no se sabe.',
    'rank-shares': 'Con qué frecuencia sale cada puesto',
    'rank-shares-description': 'Parte de las ponderaciones en que una candidatura ocupa cada puesto.',
    recipe: 'Cómo repetir el cálculo',
    'recipe-item': '{what}: {value}',
    model: 'Modelo',
    weights: 'Pesos',
    share: 'Parte, por ciento',
    criterion: 'Criterio',
    seed: 'Semilla',
    draws: 'Sorteos',
    digest: 'Huella del resultado',
    parts: 'Partes',
    part: 'Parte',
    'parts-description':
      'Puntuación de cada parte; lo rayado es lo que las respuestas abiertas aún pueden cambiar.',
    level: 'Nivel',
    findings: 'Conclusiones',
    gaps: 'Brechas',
    competency: 'Competencia',
    current: 'Ahora, por ciento',
    target: 'Meta, por ciento',
    gap: 'Brecha, puntos',
  },
};

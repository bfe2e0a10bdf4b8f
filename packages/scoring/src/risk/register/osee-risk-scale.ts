import type { RiskScale } from './risk-scale.ts';

/**
 * Five steps of likelihood, five of impact and three bands. The project's own, as the documents of the programme fix
 * none; its impacts have no amounts, because those follow from the budget: give each step its own in a copy.
 *
 * @category risks
 * @example
 * ```ts
 * import { oseeRiskScale, type RiskScale } from '@osee/scoring/risk';
 *
 * const limits = [5_000, 20_000, 50_000, 120_000, null];
 * const scale: RiskScale = {
 *   ...oseeRiskScale,
 *   id: 'kenya-2027',
 *   impact: oseeRiskScale.impact.map(({ id }, step) => ({ id, money: limits[step] ?? null })),
 * };
 * scale.impact[0]; // => { id: 'minor', money: 5000 }
 * ```
 */
export const oseeRiskScale: RiskScale = {
  id: 'osee-risk-scale',
  source: 'project',
  limits: 'to-lower',
  likelihood: [
    { id: 'rare', upTo: 0.05 },
    { id: 'unlikely', upTo: 0.2 },
    { id: 'possible', upTo: 0.5 },
    { id: 'likely', upTo: 0.8 },
    { id: 'almost-certain', upTo: 1 },
  ],
  impact: [{ id: 'minor' }, { id: 'moderate' }, { id: 'major' }, { id: 'severe' }, { id: 'critical' }],
  matrix: {
    kind: 'product',
    bands: [
      { id: 'low', from: 1, to: 4 },
      { id: 'medium', from: 5, to: 10 },
      { id: 'high', from: 12, to: 25 },
    ],
  },
};

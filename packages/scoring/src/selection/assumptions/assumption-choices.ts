import { sampleWeights } from '../../mcda/robustness/sample-weights.ts';
import type { Aggregation, SelectionPolicies } from '../model/policies.ts';
import { isGroup, nodesOf } from '../model/walk.ts';
import type { Settings } from '../settings/settings.ts';
import type { AssumptionOptions } from './assumption-options.ts';
import type { Choice } from './choice.ts';
import type { Scene } from './scene.ts';

/** The options of each assumption, that of record first. */
export type AssumptionChoices = { readonly [Id in keyof Choice]: readonly Choice[Id][] };

/** What the selection could have been set to. */
export const assumptionChoices = (
  { record, settings }: Scene,
  { seed, band, weightings }: Required<Pick<AssumptionOptions, 'seed' | 'band' | 'weightings'>>,
): AssumptionChoices => {
  const { weights } = record;
  const drawn = sampleWeights(weights.length, weightings, { seed, method: 'band', around: weights, band });
  return {
    weights: [weights, ...drawn],
    aggregation: [null, ...otherAggregations(settings)],
    missing: [record.missing, ...missingRules.filter((rule) => rule !== record.missing)],
    normalisation: ['as-scaled', 'min-max', 'rank'],
  };
};

const missingRules: readonly SelectionPolicies['missing'][] = [
  'require-branches',
  'propagate',
  'renormalise',
];

/** The ways to put all groups together that are not that of the model already. */
const otherAggregations = ({ tree, model, policies }: Settings): readonly Aggregation[] => {
  const groups = nodesOf(model.criteria).filter(isGroup);
  const used = new Set([
    tree.aggregation,
    ...groups.map(({ aggregation }) => aggregation ?? policies.aggregation),
  ]);
  return (['arithmetic', 'geometric'] as const).filter((way) => used.size > 1 || !used.has(way));
};

import type { CriterionNode as WeightTree } from '../../mcda/hierarchy/criterion-tree.ts';
import type { CriterionNode } from '../model/criterion.ts';
import type { Aggregation } from '../model/policies.ts';
import { isGroup } from '../model/walk.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The criteria of a run under other weights of the whole: a group weighs what its criteria weigh together, and what
 * weighs nothing is left out. `aggregation` puts all groups together in one way; `null` keeps that of each.
 */
export const leafWeightedTree = (
  { model, policies }: Settings,
  weights: ReadonlyMap<string, number>,
  aggregation: Aggregation | null,
): WeightTree => {
  const place = (node: CriterionNode): readonly WeightTree[] => {
    if (!isGroup(node)) return weighted({ id: node.id, weight: weights.get(node.id) ?? 0 });
    const children = node.children.flatMap(place);
    const weight = children.reduce((sum, child) => sum + (child.weight ?? 0), 0);
    const own = aggregation ?? node.aggregation ?? policies.aggregation;
    return weighted({ id: node.id, weight, aggregation: own, children });
  };
  return {
    id: model.id,
    aggregation: aggregation ?? model.aggregation ?? policies.aggregation,
    children: model.criteria.flatMap(place),
  };
};

const weighted = (node: WeightTree): readonly WeightTree[] => (node.weight === 0 ? [] : [node]);

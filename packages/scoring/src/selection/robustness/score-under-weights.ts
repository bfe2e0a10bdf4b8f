import type { CriterionNode } from '../../mcda/hierarchy/criterion-tree.ts';

/** A criteria tree prepared for many weightings: leaves are positions in the list of weights. */
export type PreparedNode =
  | { readonly leaf: number }
  | { readonly geometric: boolean; readonly children: readonly PreparedNode[] };

/** Prepares a tree; `positions` are the places of the criteria in the lists of weights and values. */
export const prepareTree = (node: CriterionNode, positions: ReadonlyMap<string, number>): PreparedNode => {
  if (node.children === undefined) return { leaf: positions.get(node.id) ?? -1 };
  return {
    geometric: node.aggregation === 'geometric',
    children: node.children.map((child) => prepareTree(child, positions)),
  };
};

/**
 * The score of one applicant under other weights of the criteria. An unknown value has no say in its group, as in the
 * evaluation; the group keeps the whole of its weight.
 */
export const scoreUnderWeights = (
  tree: PreparedNode,
  weights: readonly number[],
  values: readonly (number | null)[],
  floor: number,
): number => weigh(tree, weights, values, floor).value ?? 0;

interface Weighed {
  readonly value: number | null;
  readonly weight: number;
}

const weigh = (
  node: PreparedNode,
  weights: readonly number[],
  values: readonly (number | null)[],
  floor: number,
): Weighed => {
  if ('leaf' in node) return { value: values[node.leaf] ?? null, weight: weights[node.leaf] ?? 0 };
  let [whole, known, sum] = [0, 0, 0];
  for (const child of node.children) {
    const { value, weight } = weigh(child, weights, values, floor);
    whole += weight;
    if (value === null || weight === 0) continue;
    known += weight;
    const lifted = 'leaf' in child ? Math.max(value, floor) : value;
    sum += weight * (node.geometric ? Math.log(lifted) : value);
  }
  if (known === 0) return { value: null, weight: whole };
  return { value: node.geometric ? Math.exp(sum / known) : sum / known, weight: whole };
};

import type { CriterionNode } from '../../mcda/hierarchy/criterion-tree.ts';
import type { TreeNodeResult } from '../../mcda/hierarchy/tree-result.ts';

/** The part of the score that a criterion brings, and what its value was multiplied by. */
export interface Part {
  readonly multiplier: number;
  readonly points: number;
}

/**
 * Splits the score into the parts of the criteria. In an arithmetic group a part is weight times value; in a
 * geometric one the group's value is shared out in the proportion of weight times value.
 */
export const splitPoints = (
  tree: CriterionNode,
  nodes: readonly TreeNodeResult[],
): ReadonlyMap<string, Part> => {
  const found = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<string, Part>();
  share(tree, 1, found, parts);
  return withinBounds(parts);
};

const share = (
  node: CriterionNode,
  multiplier: number,
  found: ReadonlyMap<string, TreeNodeResult>,
  parts: Map<string, Part>,
): void => {
  const { value = null, usedWeight = 0 } = found.get(node.id) ?? {};
  if (value === null) return;
  if (node.children === undefined) {
    parts.set(node.id, { multiplier, points: multiplier * value });
    return;
  }
  const shares = node.children.map((child) => {
    const { value: known = null, usedWeight: used = 0 } = found.get(child.id) ?? {};
    return { child, share: usedWeight === 0 ? 0 : used / usedWeight, value: known ?? 0 };
  });
  const mean = shares.reduce((sum, child) => sum + child.share * child.value, 0);
  const factor = node.aggregation === 'arithmetic' ? 1 : mean > 0 ? value / mean : 0;
  for (const { child, share: weight } of shares) share(child, multiplier * factor * weight, found, parts);
};

/** Takes back what floating-point sums add beyond 1, from the largest part. */
const withinBounds = (parts: Map<string, Part>): ReadonlyMap<string, Part> => {
  for (let excess = totalPoints(parts) - 1; excess > 0; excess = totalPoints(parts) - 1) {
    const [id, part] = [...parts].reduce((largest, entry) =>
      entry[1].points > largest[1].points ? entry : largest,
    );
    parts.set(id, { ...part, points: part.points - excess });
  }
  return parts;
};

/** The score: its parts added in the order of the model. */
export const totalPoints = (parts: ReadonlyMap<string, Part>): number => {
  let total = 0;
  for (const { points } of parts.values()) total += points;
  return total;
};

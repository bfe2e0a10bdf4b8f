import type { CriterionNode } from '../../mcda/hierarchy/criterion-tree.ts';
import type { TreeNodeResult, TreeResult } from '../../mcda/hierarchy/tree-result.ts';

/** The part of the score that a criterion brings, and what its value was multiplied by. */
export interface Part {
  readonly multiplier: number;
  readonly points: number;
}

/**
 * Splits the score into the parts of the criteria. In an arithmetic group a part is weight times value; in a
 * geometric one the group's value is shared out in the proportion of weight times value. What floating-point sums lose
 * or add beyond the lowest and highest value is given back, so that the same value everywhere is the score.
 */
export const splitPoints = (
  tree: CriterionNode,
  { value, nodes }: Pick<TreeResult, 'value' | 'nodes'>,
): ReadonlyMap<string, Part> => {
  const found = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<string, Part>();
  share(tree, 1, found, parts);
  return value === null ? parts : addUpTo(betweenLeaves(totalPoints(parts), nodes), parts);
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

/** A mean lies between the lowest and the highest of what it is made from; its floating-point sum may not. */
const betweenLeaves = (mean: number, nodes: readonly TreeNodeResult[]): number => {
  const values = nodes.flatMap(({ leaf, usedWeight, value }) =>
    leaf && usedWeight > 0 && value !== null ? [value] : [],
  );
  return Math.min(Math.max(mean, Math.min(...values)), Math.max(...values));
};

/** Moves the last digit of a part, the last in order first, until the parts add up to the total. */
const addUpTo = (total: number, parts: Map<string, Part>): ReadonlyMap<string, Part> => {
  for (const [id, { multiplier, points }] of [...parts].reverse()) {
    let moved = points;
    for (let round = 0; points > 0 && round < mostRounds; round += 1) {
      const gap = total - totalPoints(parts);
      if (gap === 0) return parts;
      moved = Math.max(0, moved + gap);
      parts.set(id, { multiplier, points: moved });
    }
  }
  return parts;
};

/** One nearly always does; a sum that rounds to even may need another. */
const mostRounds = 3;

/** The score: its parts added in the order of the model. */
export const totalPoints = (parts: ReadonlyMap<string, Part>): number => {
  let total = 0;
  for (const { points } of parts.values()) total += points;
  return total;
};

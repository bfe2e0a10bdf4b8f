import type { CompiledInput, CompiledModel, CompiledNode } from '../engine/compiled-model.ts';
import type { RollUp } from '../model/policies.ts';

/** A way to look at a model: the scores, or the shares of the criteria that are bound to a level. */
export interface View {
  readonly root: CompiledNode;
  readonly inputsOf: (node: CompiledNode) => readonly CompiledInput[];
  readonly methodOf: (node: CompiledNode) => RollUp;
  /** What a criterion brings when it counts with a value. */
  readonly valueOf: (criterionId: string, value: number) => number;
  /** From which score on an input is full, for a ladder. */
  readonly fullAt: (input: CompiledInput) => number;
  /** The least score that a node has to have where it has one; `null` when nothing is asked of it. */
  readonly floorOf: (node: CompiledNode) => number | null;
  /** Whether a criterion stands anywhere in it. */
  readonly holds: (criterionId: string) => boolean;
  /** The share of a key that falls to a criterion at one of its places; those of all places make the whole. */
  readonly shareOf: (nodeId: string, criterionId: string, key: number) => number;
  /** The parts that count as touched when one of their own criteria is raised. */
  readonly partIds: ReadonlySet<string>;
  /** Whether a part that is blocked blocks its parent, or leaves it. */
  readonly blocksPass: boolean;
}

interface Place {
  readonly nodeId: string;
  /** How much of the root the criterion makes up there. */
  readonly share: number;
}

/** What counts below a node, at any depth. */
const reachedFrom = (root: CompiledNode, inputsOf: View['inputsOf']) => {
  const places = new Map<string, Place[]>();
  const nodes: CompiledNode[] = [];
  const visit = (node: CompiledNode, share: number): void => {
    nodes.push(node);
    const inputs = inputsOf(node);
    const whole = inputs.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const parts = new Map<string, number>();
    for (const { kind, id, weight } of inputs) {
      const part = (share * weight) / whole;
      if (kind === 'node') parts.set(id, part);
      else {
        const known = places.get(id);
        if (known) known.push({ nodeId: node.id, share: part });
        else places.set(id, [{ nodeId: node.id, share: part }]);
      }
    }
    for (const child of node.children) {
      const part = parts.get(child.id);
      if (part !== undefined) visit(child, part);
    }
  };
  visit(root, 1);
  /** By weight, because what weighs more there is more worth raising there; in whole numbers. */
  const shareOf: View['shareOf'] = (nodeId, criterionId, key) => {
    const all = places.get(criterionId) ?? [];
    if (all.length < 2) return key;
    const whole = all.reduce((sum, { share }) => sum + share, 0);
    const at = all.findIndex((place) => place.nodeId === nodeId);
    const upTo = (count: number): number => {
      if (count === all.length) return key;
      const part = all.slice(0, count).reduce((sum, { share }) => sum + share, 0);
      return Math.floor(key * (whole > 0 ? part / whole : count / all.length));
    };
    return upTo(at + 1) - upTo(at);
  };
  return { nodes, shareOf, holds: (id: string): boolean => places.has(id) };
};

/** The scores of a node and everything that counts in it. */
export const scoreView = (
  { criteria, maxima }: CompiledModel,
  root: CompiledNode,
  floorOf: View['floorOf'],
): View & { readonly nodes: readonly CompiledNode[] } => {
  const inputsOf: View['inputsOf'] = (node) => node.inputs;
  const { nodes, holds, shareOf } = reachedFrom(root, inputsOf);
  const withOwn = nodes.filter(
    ({ inputs, rollUp }) => rollUp !== 'ladder' && inputs.some(({ kind }) => kind === 'criterion'),
  );
  return {
    root,
    nodes,
    inputsOf,
    methodOf: (node) => node.rollUp,
    valueOf: (_, value) => value,
    fullAt: ({ kind, id }) =>
      kind === 'criterion' ? (criteria.get(id)?.highest ?? 1) : (maxima.get(id) ?? 1),
    floorOf,
    holds,
    shareOf,
    partIds: new Set(withOwn.map(({ id }) => id)),
    blocksPass: true,
  };
};

/** The share of the criteria that are bound to a level. */
export const levelView = ({ criteria, root }: CompiledModel, level: number, floor: number): View => {
  const inputsOf: View['inputsOf'] = (node) => node.levelInputs[level] ?? [];
  const { holds, shareOf } = reachedFrom(root, inputsOf);
  return {
    root,
    inputsOf,
    methodOf: () => 'mean',
    valueOf: (id, value) => value / (criteria.get(id)?.highest || 1),
    fullAt: () => Number.POSITIVE_INFINITY,
    floorOf: (node) => (node === root ? floor : null),
    holds,
    shareOf,
    partIds: new Set(),
    blocksPass: false,
  };
};

import type { CompiledInput, CompiledModel, CompiledNode } from '../engine/compiled-model.ts';
import type { Reading } from '../engine/evaluate.ts';
import { atBest, isAdditive, ladderWays, leastWays, type Possible, sumWays } from './bound-roll-up.ts';
import type { Candidate } from './candidates.ts';
import { type Frontier, fromScore, type Label, undominated, type Work } from './labels.ts';
import type { PlanBox } from './plan-box.ts';
import type { PlanKeys } from './plan-keys.ts';
import type { View } from './plan-view.ts';

export interface RelaxationContext {
  readonly model: CompiledModel;
  readonly candidates: readonly Candidate[];
  readonly positions: ReadonlyMap<string, number>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly keys: PlanKeys;
  readonly work: Work;
}

const nothing: Frontier = { labels: [], isHull: false };

/**
 * Finds what the nodes of a model can come to for which effort, over all plans of a box: from the leaves up, for each
 * node the ways that no other way beats in both. A criterion that feeds several parts is treated as one in each, with
 * a share of the effort. Inputs that may leave the score are bounded from above.
 *
 * @see H. Kellerer, U. Pferschy and D. Pisinger (2004), Knapsack Problems, chapter 11: dynamic programming with dominance
 */
export const relax = (
  context: RelaxationContext,
  view: View,
  box: PlanBox,
  known: ReadonlyMap<string, Possible>,
  changed: readonly string[],
): ReadonlyMap<string, Possible> => {
  const found = new Map<string, Possible>(known);
  const visit = (node: CompiledNode): void => {
    if (known.has(node.id) && !changed.some((id) => node.criterionIds.has(id))) return;
    const inputs = view.inputsOf(node);
    const asked = new Set(inputs.map(({ kind, id }) => (kind === 'node' ? id : '')));
    for (const child of node.children) if (asked.has(child.id)) visit(child);
    const possible = ofNode(context, view, node, (input) =>
      input.kind === 'criterion'
        ? ofCriterion(context, view, box, node.id, input.id)
        : ofPart(view, found.get(input.id)),
    );
    const floor = view.floorOf(node);
    const isAsked = floor !== null && possible.presence === 'always';
    found.set(node.id, isAsked ? { ...possible, ways: fromScore(possible.ways, floor) } : possible);
  };
  visit(view.root);
  return found;
};

const ofCriterion = (
  { candidates, positions, readings, keys, work }: RelaxationContext,
  view: View,
  box: PlanBox,
  nodeId: string,
  id: string,
): Possible => {
  const position = positions.get(id);
  const steps = position === undefined ? [] : (candidates[position]?.steps ?? []);
  const [from, to] =
    position === undefined ? [0, 0] : [box.lowest[position] ?? 0, box.highest[position] ?? 0];
  const labels: Label[] = [];
  let least = Number.POSITIVE_INFINITY;
  let [absent, blocked] = [0, 0];
  for (let choice = from; choice <= to; choice += 1) {
    const reading = position === undefined ? readings.get(id) : steps[choice]?.reading;
    const key = position === undefined ? 0 : view.shareOf(nodeId, id, keys.keyOf(position, choice));
    least = Math.min(least, key);
    const made = position === undefined ? null : { position, choice };
    const value = reading?.value ?? null;
    if (value !== null) labels.push({ key, score: view.valueOf(id, value), made });
    else if (reading?.drop === 'blocked') blocked += 1;
    else absent += 1;
  }
  return {
    presence: absent === 0 ? 'always' : labels.length + blocked === 0 ? 'never' : 'sometimes',
    blocks: blocked > 0,
    ways: undominated(labels, 1, work),
    least,
    isMonotone: absent === 0 || labels.length + blocked === 0,
  };
};

const ofPart = (view: View, possible: Possible | undefined): Possible => {
  if (!possible) return { presence: 'never', blocks: false, ways: nothing, least: 0, isMonotone: true };
  if (view.blocksPass || !possible.blocks) return possible;
  const presence = possible.ways.labels.length === 0 ? 'never' : 'sometimes';
  return { ...possible, presence, blocks: false, isMonotone: false };
};

const ofNode = (
  { model, keys, work }: RelaxationContext,
  view: View,
  node: CompiledNode,
  possibleOf: (input: CompiledInput) => Possible,
): Possible => {
  const method = view.methodOf(node);
  const entries = view.inputsOf(node).map((input) => ({ input, possible: possibleOf(input) }));
  const counted = entries.filter(({ input, possible }) => input.weight > 0 && possible.presence !== 'never');
  const aside = entries.filter((entry) => !counted.includes(entry));
  const bonus = view.partIds.has(node.id) ? keys.partBonus : 0;
  const least = entries.reduce((sum, { possible }) => sum + possible.least, -bonus);
  const isMonotone = entries.every(({ possible }) => possible.isMonotone);
  const blocks = counted.some(({ possible }) => possible.blocks);
  if (counted.length === 0) return { presence: 'never', blocks, ways: nothing, least, isMonotone };
  const bound = (presence: Possible['presence'], monotone: boolean): Possible => ({
    presence,
    blocks,
    ways: {
      labels: [{ key: least, score: atBest(method, counted, model.maxima.get(node.id)), made: null }],
      isHull: false,
    },
    least,
    isMonotone: monotone,
  });
  const always = counted.filter(({ possible }) => possible.presence === 'always').length;
  // What stops a ladder before the question that blocks it lets it have a score all the same.
  if (always < counted.length || (method === 'ladder' && blocks)) {
    return bound(always > 0 && !blocks ? 'always' : 'sometimes', false);
  }
  const start = aside.reduce<Label>(
    (label, { possible }) => {
      const [way] = possible.presence === 'always' ? possible.ways.labels : [];
      const key = label.key + (way?.key ?? possible.least);
      return { key, score: 0, made: way ? { left: label, right: way } : label.made };
    },
    { key: 0, score: 0, made: null },
  );
  const parts = counted.map(({ input, possible }) => ({
    input,
    ways: possible.ways,
    fullAt: view.fullAt(input),
  }));
  const touch = (ways: Frontier): Frontier => ({
    ...ways,
    labels: ways.labels.map((label) =>
      label.key === start.key ? label : { ...label, key: label.key - bonus },
    ),
  });
  const ways = isAdditive(method)
    ? sumWays(method, start, parts, touch, work)
    : method === 'min'
      ? leastWays(start, parts, work)
      : method === 'ladder'
        ? ladderWays(start, parts, work)
        : null;
  if (ways === null) return bound('always', isMonotone && (method === 'min' || method === 'ladder'));
  return { presence: 'always', blocks, ways, least, isMonotone };
};

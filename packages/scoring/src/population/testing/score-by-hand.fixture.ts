import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { oseeEcosystemModel as model } from '../../models/osee-ecosystem/model.ts';

const [notApplicable, open] = [253, 255];
const rounding = 1e-12;

const asked = model.criteria.filter(({ retired }) => !retired);
const childrenOf = (id: string | null) => model.nodes.filter(({ parentId }) => parentId === id);
const ordered = (id: string | null): MaturityModel['nodes'] =>
  childrenOf(id).flatMap((node) => [...ordered(node.id), node]);
const nodes = [...ordered(null), { id: model.id, kind: 'model', title: '', parentId: null, weight: 1 }];
const nodeAt = new Map(nodes.map(({ id }, position) => [id, position]));
const parentIdOf = (id: string): string | null => (id === model.id ? null : id);
const within = (id: string): readonly string[] => [
  id,
  ...childrenOf(parentIdOf(id)).flatMap((child) => within(child.id)),
];

/** By node: its questions, then its parts. */
const inputs = nodes.map(({ id }) => [
  ...asked.flatMap(({ impacts }, position) =>
    impacts.flatMap(({ nodeId, weight = 1, levelId }) =>
      nodeId === id ? [{ isQuestion: 1, position, weight, levelId: levelId ?? null }] : [],
    ),
  ),
  ...childrenOf(parentIdOf(id)).map((child) => ({
    isQuestion: 0,
    position: nodeAt.get(child.id) ?? 0,
    weight: child.weight ?? 1,
    levelId: null,
  })),
]);
const flat = inputs.flat();
const firstOf = Int32Array.from([0, ...inputs.map((_, node) => inputs.slice(0, node + 1).flat().length)]);
const isQuestion = Uint8Array.from(flat, (input) => input.isQuestion);
const position = Int32Array.from(flat, (input) => input.position);
const weight = Float64Array.from(flat, (input) => input.weight);

const stepsOf = new Map(model.scales.map(({ id, options }) => [id, options.map(({ value }) => value)]));
const steps = asked.map(({ scaleId }) => stepsOf.get(scaleId) ?? []);
const values = Float64Array.from({ length: asked.length * 256 }, (_, at) => {
  return steps[at >> 8]?.[at & 255] ?? Number.NaN;
});
const lowest = Float64Array.from(steps, (all) => all[0] ?? 0);
const highest = Float64Array.from(steps, (all) => all.at(-1) ?? 0);
const mayLeave = Uint8Array.from(asked, ({ notApplicableAllowed }) => (notApplicableAllowed ? 1 : 0));

/** What levels ask of a node, as the model says. */
const rules = nodes.map(({ id, kind }) => {
  const inside = new Set(within(id));
  const below = nodes.flatMap((node, at) => (inside.has(node.id) && node.id !== id ? [{ node, at }] : []));
  const questions = asked.filter(({ impacts }) => impacts.some(({ nodeId }) => inside.has(nodeId)));
  const { minimumCoverage = 0, minimumCoverageOf = [], coverageFloors = [] } = model.policies ?? {};
  return {
    isNamed: questions.length >= (model.policies?.minimumQuestions ?? 1),
    coverage: minimumCoverageOf.find(({ nodeKind }) => nodeKind === kind)?.minimum ?? minimumCoverage,
    floors: below.flatMap(({ node, at }) =>
      coverageFloors.flatMap(({ nodeKind, minimum }) => (nodeKind === node.kind ? [{ at, minimum }] : [])),
    ),
    levels: model.levels.map(({ requires }) => {
      const parts: { at: number; minimum: number }[] = [];
      const musts: { at: number; metAt: number }[] = [];
      let [score, share] = [0, 0];
      for (const requirement of requires) {
        if (requirement.kind === 'score') score = requirement.minimum;
        if (requirement.kind === 'level') share = requirement.minimum;
        if (requirement.kind === 'each') {
          for (const { node, at } of below) {
            if (node.kind === requirement.nodeKind) parts.push({ at, minimum: requirement.minimum });
          }
        }
        if (requirement.kind !== 'musts') continue;
        for (const { obligation, impacts, metAt = 1, id: asks } of questions) {
          const isBound = impacts.some(
            ({ nodeId, levelId }) => inside.has(nodeId) && levelId === requirement.levelId,
          );
          const at = asked.findIndex((each) => each.id === asks);
          if (obligation === 'must' && isBound) musts.push({ at, metAt });
        }
      }
      return { score, share, parts, musts };
    }),
  };
});
/** The one level of which a share is asked, and the inputs bound to it. */
const sharedId = model.levels
  .flatMap(({ requires }) => requires)
  .flatMap((each) => (each.kind === 'level' ? [each.levelId] : []))[0];
const holdsShared = nodes.map(({ id }) =>
  asked.some(({ impacts }) =>
    impacts.some(({ nodeId, levelId }) => levelId === sharedId && within(id).includes(nodeId)),
  ),
);
const bound = Uint8Array.from(flat, (input) =>
  (input.isQuestion === 1 ? input.levelId === sharedId : holdsShared[input.position]) ? 1 : 0,
);

/** The extreme of a weighted mean of which some may stay out, one end. */
const extreme = (
  count: number,
  weights: Float64Array,
  ends: Float64Array,
  isFree: Uint8Array,
  used: Uint8Array,
  sign: number,
): number => {
  let [sum, whole] = [0, 0];
  for (let each = 0; each < count; each += 1) {
    used[each] = 1 - (isFree[each] as number);
    if (isFree[each] === 1) continue;
    sum += (weights[each] as number) * (ends[each] as number);
    whole += weights[each] as number;
  }
  for (;;) {
    let best = -1;
    for (let each = 0; each < count; each += 1) {
      if (used[each] === 1) continue;
      if (best < 0 || sign * (ends[each] as number) < sign * (ends[best] as number)) best = each;
    }
    if (best < 0 || (whole > 0 && sign * (ends[best] as number) >= (sign * sum) / whole)) return sum / whole;
    sum += (weights[best] as number) * (ends[best] as number);
    whole += weights[best] as number;
    used[best] = 1;
  }
};

/** What is counted for each node, in the order of `handNodeIds`. */
export interface HandCounts {
  readonly scored: Float64Array;
  readonly scoreSum: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly ranged: Float64Array;
  readonly worstSum: Float64Array;
  readonly bestSum: Float64Array;
  readonly applying: Float64Array;
  readonly coverageSum: Float64Array;
  readonly levels: Float64Array;
  readonly bins: Uint32Array;
}

export const handNodeIds: readonly string[] = nodes.map(({ id }) => id);

/**
 * The model of the country as somebody would write it who needs nothing else: one loop over the institutions, in it one
 * over the nodes, all in typed arrays, with the policies of this one model written into it.
 */
export const scoreByHand = (count: number, answers: Readonly<Record<string, Uint8Array>>): HandCounts => {
  const columns = asked.map(({ id }) => answers[id] ?? new Uint8Array(count).fill(open));
  const size = nodes.length;
  const array = () => new Float64Array(size);
  const [score, coverage, low, high, share] = [array(), array(), array(), array(), array()];
  const [leaves, isOpen] = [new Uint8Array(size), new Uint8Array(size)];
  const most = Math.max(...inputs.map(({ length }) => length));
  const [weights, lows, highs] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const [isFree, used] = [new Uint8Array(most), new Uint8Array(most)];
  const levelCount = model.levels.length + 1;
  const counts: HandCounts = {
    scored: array(),
    scoreSum: array(),
    lowest: array().fill(Number.POSITIVE_INFINITY),
    highest: array().fill(Number.NEGATIVE_INFINITY),
    ranged: array(),
    worstSum: array(),
    bestSum: array(),
    applying: array(),
    coverageSum: array(),
    levels: new Float64Array(size * levelCount),
    bins: new Uint32Array(size * 1001),
  };
  const levelOf = (node: number, row: number): number => {
    const { isNamed, coverage: minimum, floors, levels } = rules[node] as (typeof rules)[number];
    if (!isNamed || (coverage[node] as number) < minimum) return -1;
    for (const floor of floors) if ((coverage[floor.at] as number) < floor.minimum) return -1;
    for (let level = 0; level < levels.length; level += 1) {
      const wanted = levels[level] as (typeof levels)[number];
      if ((score[node] as number) + rounding < wanted.score) return level - 1;
      for (const { at, minimum: least } of wanted.parts) {
        if (coverage[at] === 0 || (score[at] as number) + rounding < least) return level - 1;
      }
      for (const { at, metAt } of wanted.musts) {
        const code = columns[at]?.[row] ?? open;
        if (code === notApplicable) continue;
        if (!((values[at * 256 + code] as number) + rounding >= metAt)) return level - 1;
      }
      if (wanted.share > 0 && !((share[node] as number) + rounding >= wanted.share)) return level - 1;
    }
    return levels.length - 1;
  };
  for (let row = 0; row < count; row += 1) {
    for (let node = 0; node < size; node += 1) {
      let [sum, whole, answered, all, shareSum, shareWhole] = [0, 0, 0, 0, 0, 0];
      let [some, waits, isFixed] = [0, 0, false];
      for (let input = firstOf[node] as number; input < (firstOf[node + 1] as number); input += 1) {
        const own = weight[input] as number;
        const at = position[input] as number;
        if (isQuestion[input] === 1) {
          const code = columns[at]?.[row] as number;
          if (code === notApplicable) continue;
          const value = values[at * 256 + code] as number;
          const isKnown = !Number.isNaN(value);
          all += own;
          if (isKnown) {
            answered += own;
            sum += own * value;
            whole += own;
            if (bound[input] === 1) {
              shareSum += (own * value) / (highest[at] as number);
              shareWhole += own;
            }
          } else waits = 1;
          weights[some] = own;
          lows[some] = isKnown ? value : (lowest[at] as number);
          highs[some] = isKnown ? value : (highest[at] as number);
          isFree[some] = isKnown ? 0 : (mayLeave[at] as number);
        } else {
          if (Number.isNaN(coverage[at] as number)) continue;
          all += own;
          answered += own * (coverage[at] as number);
          if (!Number.isNaN(score[at] as number)) {
            sum += own * (score[at] as number);
            whole += own;
          }
          if (bound[input] === 1 && !Number.isNaN(share[at] as number)) {
            shareSum += own * (share[at] as number);
            shareWhole += own;
          }
          if (isOpen[at] === 1) waits = 1;
          weights[some] = own;
          lows[some] = low[at] as number;
          highs[some] = high[at] as number;
          isFree[some] = leaves[at] as number;
        }
        if (isFree[some] === 0) isFixed = true;
        some += 1;
      }
      score[node] = whole > 0 ? sum / whole : Number.NaN;
      coverage[node] = all > 0 ? answered / all : Number.NaN;
      share[node] = shareWhole > 0 ? shareSum / shareWhole : Number.NaN;
      isOpen[node] = waits;
      leaves[node] = isFixed ? 0 : 1;
      low[node] = extreme(some, weights, lows, isFree, used, 1);
      high[node] = extreme(some, weights, highs, isFree, used, -1);

      const isScored = whole > 0;
      let level = -1;
      if (isScored) {
        const own = score[node] as number;
        level = levelOf(node, row);
        (counts.scored[node] as number) += 1;
        (counts.scoreSum[node] as number) += own;
        if (own < (counts.lowest[node] as number)) counts.lowest[node] = own;
        if (own > (counts.highest[node] as number)) counts.highest[node] = own;
        (counts.bins[node * 1001 + Math.min(1000, Math.floor(own * 1000 + 1e-9))] as number) += 1;
      }
      if (some > 0) {
        const [worst, best] = [low[node] as number, high[node] as number];
        (counts.ranged[node] as number) += 1;
        (counts.worstSum[node] as number) += isScored ? Math.min(worst, score[node] as number) : worst;
        (counts.bestSum[node] as number) += isScored ? Math.max(best, score[node] as number) : best;
      }
      if (all > 0) {
        (counts.applying[node] as number) += 1;
        (counts.coverageSum[node] as number) += coverage[node] as number;
      }
      (counts.levels[node * levelCount + level + 1] as number) += 1;
    }
  }
  return counts;
};

import { isEqual } from '../../number/compare.ts';
import type { CompiledModel, CompiledNode } from '../engine/compiled-model.ts';
import { evaluate, evaluateAgain } from '../engine/evaluate.ts';
import { type EvaluationLookup, type Reading, type ReadingLookup, shownScore } from '../engine/evaluation.ts';
import { reachedLevel } from '../engine/judge-level.ts';
import { type LevelBounds, levelBounds } from './level-bounds.ts';
import { type Ends, hull, type Reach } from './reach.ts';
import { isTouched, type RangeQuestion, scoreReach } from './score-reach.ts';
import { shareReach } from './share-reach.ts';
import { outerWays, type Ways } from './ways.ts';

/** What the score and the level of a node can come to. */
export interface NodeRange {
  /** `null` when it never has a score. */
  readonly ends: Ends | null;
  readonly isExact: boolean;
  readonly levels: LevelBounds;
  readonly areLevelsExact: boolean;
}

/** How many inputs may be looked at for trying every way of answering what is open. */
const mostWork = 20_000;

const waysOf = ({ compiled, ways }: RangeQuestion): Ways =>
  compiled.isRegular
    ? new Map([...ways].map(([id, all]) => [id, outerWays(all, compiled.criteria.get(id)?.highest ?? 1)]))
    : ways;

/** Every way of answering what is open, one after the other; `null` when there are too many. */
const everyWay = (question: RangeQuestion, work: number): Iterable<ReadingLookup> | null => {
  const { compiled, readings } = question;
  const ways = [...waysOf(question)];
  const size = compiled.order.reduce((sum, { inputs }) => sum + inputs.length + 1, 0);
  let count = 1;
  for (const [, all] of ways) {
    count *= all.length;
    if (count * size > work) return null;
  }
  return {
    *[Symbol.iterator]() {
      for (let number = 0; number < count; number += 1) {
        const chosen = new Map<string, Reading>();
        let rest = number;
        for (const [id, all] of ways) {
          const way = all[rest % all.length];
          rest = Math.floor(rest / all.length);
          if (way) chosen.set(id, way);
        }
        yield { get: (id: string) => chosen.get(id) ?? readings.get(id) };
      }
    },
  };
};

/** The readings with every open criterion at one end of what it may turn out as. */
const atCorner = ({ readings, ways }: RangeQuestion, end: keyof Ends): ReadingLookup => {
  const chosen = new Map<string, Reading>();
  for (const [id, all] of ways) {
    const counting = all.filter(({ value }) => value !== null);
    const way = counting.reduce<Reading | undefined>(
      (best, each) =>
        best === undefined || (end === 'low') === (each.value ?? 0) < (best.value ?? 0) ? each : best,
      undefined,
    );
    const chosenWay = way ?? all[0];
    if (chosenWay) chosen.set(id, chosenWay);
  }
  return { get: (id) => chosen.get(id) ?? readings.get(id) };
};

interface Tried {
  readonly readings: ReadingLookup;
  readonly evaluation: EvaluationLookup;
}

/** What the root can come to: as `findRanges` has it, for one question more or less. */
export const rootEnds = (question: RangeQuestion, reach: ReadonlyMap<string, Reach>): Ends | null => {
  const { compiled } = question;
  const bound = reach.get(compiled.root.id);
  if (bound === undefined || bound.isExact) return bound?.ends ?? null;
  const ways = everyWay(question, mostWork);
  if (ways === null) return bound.ends;
  let ends: Ends | null = null;
  for (const readings of ways) {
    const score = shownScore(evaluate(compiled, readings).get(compiled.root.id));
    if (score !== null) ends = hull(ends, { low: score, high: score });
  }
  return ends;
};

/** The level of a node; `null` where it has no score. */
const levelIn = (
  compiled: CompiledModel,
  node: CompiledNode,
  { readings, evaluation }: Tried,
): number | null =>
  shownScore(evaluation.get(node.id)) === null ? null : reachedLevel(compiled, node, evaluation, readings);

/**
 * Finds what every node in which something is open can come to over all ways of answering it. Sets of values are put
 * together from the leaves up, which is exact where the inputs of a node are independent; where they are not, every
 * way is tried as long as there are few, and the ends are an outer bound otherwise.
 *
 * @param work - how many inputs may be looked at for trying every way
 */
export const findRanges = (asked: RangeQuestion, work = mostWork): ReadonlyMap<string, NodeRange> => {
  const { compiled } = asked;
  if (asked.ways.size === 0) return new Map();
  const nodes = compiled.order.filter((node) => isTouched(asked, node));
  const question = { ...asked, touchedIds: new Set(nodes.map(({ id }) => id)) };
  const reach = scoreReach(question);
  const shares = shareReach(question);
  const attempt = (readings: ReadingLookup): Tried => ({
    readings,
    evaluation: evaluateAgain(compiled, readings, asked.evaluation, nodes),
  });
  const corners = (['low', 'high'] as const).map((end) => attempt(atCorner(question, end)));
  const bounds = nodes.map((node): readonly [CompiledNode, NodeRange] => {
    const { ends = null, isExact = true } = reach.get(node.id) ?? {};
    const levels = levelBounds(question, node, reach, shares);
    const isReached = (end: keyof Ends): boolean =>
      corners.some(({ evaluation }) => {
        const score = evaluation.get(node.id)?.score ?? null;
        return score !== null && ends !== null && isEqual(score, ends[end], 1);
      });
    const reached = corners.map((corner) => levelIn(compiled, node, corner));
    return [
      node,
      {
        ends,
        isExact: isExact || (isReached('low') && isReached('high')),
        levels,
        areLevelsExact: ends === null || (reached.includes(levels.worst) && reached.includes(levels.best)),
      },
    ];
  });
  const isDone = bounds.every(([, range]) => range.isExact && range.areLevelsExact);
  const ways = isDone ? null : everyWay(question, work);
  const tried = ways && [...ways].map(attempt);
  return new Map(
    bounds.map(([node, range]) => [node.id, tried ? afterTrying(compiled, node, range, tried) : range]),
  );
};

const afterTrying = (
  compiled: CompiledModel,
  node: CompiledNode,
  range: NodeRange,
  tried: readonly Tried[],
): NodeRange => {
  let ends: Ends | null = null;
  let [worst, best] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const each of tried) {
    const score = shownScore(each.evaluation.get(node.id));
    if (score !== null) ends = hull(ends, { low: score, high: score });
    if (score === null || range.areLevelsExact) continue;
    const position = levelIn(compiled, node, each) ?? -1;
    worst = Math.min(worst, position);
    best = Math.max(best, position);
  }
  return {
    ends: range.isExact ? range.ends : ends,
    isExact: true,
    levels: range.areLevelsExact || ends === null ? range.levels : { worst, best },
    areLevelsExact: true,
  };
};

import type { CompiledNode } from '../engine/compiled-model.ts';
import { extremeMean, type MeanItem } from '../engine/extreme-mean.ts';
import type { Ends } from './reach.ts';
import { isTouched, type RangeQuestion } from './score-reach.ts';

/** What the share of a level can come to in a node; `ends` is `null` when it never has one. */
export interface ShareReach {
  readonly ends: Ends | null;
  readonly canLeave: boolean;
}

const notJudged: ShareReach = { ends: null, canLeave: true };

/** By node and position of the level, what the share of a level that is judged by it can come to. */
export const shareReach = (question: RangeQuestion): ReadonlyMap<string, readonly ShareReach[]> => {
  const { compiled, readings, evaluation, ways } = question;
  const found = new Map<string, readonly ShareReach[]>();
  const { judgedShares: judged } = compiled;
  if (judged.size === 0) return found;
  const ofLevel = (node: CompiledNode, level: number): ShareReach => {
    const lows: MeanItem[] = [];
    const highs: MeanItem[] = [];
    for (const { kind, id, weight, isEmpty } of node.levelInputs[level] ?? []) {
      if (weight === 0) continue;
      let reach: ShareReach = { ends: { low: 0, high: 0 }, canLeave: false };
      if (!isEmpty && kind === 'node') reach = found.get(id)?.[level] ?? { ends: null, canLeave: true };
      if (kind === 'criterion') {
        const highest = compiled.criteria.get(id)?.highest || 1;
        const reading = readings.get(id);
        const all = ways.get(id) ?? (reading ? [reading] : []);
        const values = all.flatMap(({ value }) => (value === null ? [] : [value / highest]));
        const ends = { low: Math.min(...values), high: Math.max(...values) };
        reach = { ends: values.length > 0 ? ends : null, canLeave: values.length < all.length };
      }
      if (reach.ends === null) continue;
      const isFixed = !reach.canLeave;
      lows.push({ weight, value: reach.ends.low, isFixed });
      highs.push({ weight, value: reach.ends.high, isFixed });
    }
    const [low, high] = [extremeMean(lows, 'lowest'), extremeMean(highs, 'highest')];
    return {
      ends: low === null || high === null ? null : { low, high },
      canLeave: lows.every(({ isFixed }) => !isFixed),
    };
  };
  for (const node of compiled.order) {
    const point = evaluation.get(node.id);
    const settled =
      point && !isTouched(question, node)
        ? point.shares.map((share) => ({
            ends: share === null ? null : { low: share, high: share },
            canLeave: share === null,
          }))
        : null;
    found.set(
      node.id,
      settled ?? node.levelInputs.map((_, level) => (judged.has(level) ? ofLevel(node, level) : notJudged)),
    );
  }
  return found;
};

import type { CompiledNode } from '../engine/compiled-model.ts';
import { shownScore } from '../engine/evaluation.ts';
import type { NodeResult } from '../result/node-result.ts';
import type { Findings } from './findings.ts';

/** The score that is shown, and those that it can still become. */
export const intervalOf = (
  { evaluation, ranges }: Pick<Findings, 'evaluation' | 'ranges'>,
  { id }: Pick<CompiledNode, 'id'>,
): Pick<NodeResult, 'interval' | 'bound'> => {
  const score = shownScore(evaluation.get(id));
  const range = ranges.get(id);
  const known = [score, range?.ends?.low ?? null, range?.ends?.high ?? null].filter((end) => end !== null);
  return {
    interval: known.length > 0 ? { worst: Math.min(...known), best: Math.max(...known) } : null,
    bound: range === undefined || range.isExact ? 'exact' : 'outer',
  };
};

import type { MaturityResult } from '../result/maturity-result.ts';
import { pointsOf } from './points-of.ts';
import type { Sentence } from './sentence.ts';

/** The three answers that would gain most. */
export const gainSentences = (result: MaturityResult): Sentence[] => {
  const { root, policies, model, criteria } = result;
  const best = result.gains.filter(
    (gain, position, all) =>
      (gain.deltaScore ?? 0) > 0 &&
      all.findIndex(({ criterionId }) => criterionId === gain.criterionId) === position,
  );
  return best.slice(0, 3).map(({ criterionId, toLabel, deltaScore, levelAfter }) => {
    const level = model.levels.find(({ id }) => id === levelAfter)?.title ?? '';
    const rises = levelAfter !== null && levelAfter !== root.level.reached;
    const points = pointsOf(result, ((deltaScore ?? 0) / (root.maximum || 1)) * policies.displayMaximum);
    const criterion = criteria.find(({ id }) => id === criterionId)?.text ?? criterionId;
    return {
      id: rises ? 'gain-level' : 'gain',
      nodeId: null,
      parameters: { criterion, option: toLabel, points, level },
    };
  });
};

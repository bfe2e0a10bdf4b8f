import { rankShifts } from '../../mcda/robustness/internal/rank-shifts.ts';
import type { CriterionLeftOut } from './assumption-assessment.ts';
import { type Outcome, outcomeUnder, sameChoice } from './outcome.ts';
import type { Scene } from './scene.ts';

/** The settings of record without each criterion in turn; the others keep their proportions. */
export const leaveOneOut = (scene: Scene, recorded: Outcome): readonly CriterionLeftOut[] => {
  const { criteria, record } = scene;
  const before = behindAll(recorded.ranks);
  return criteria.flatMap((criterion, position) => {
    const weights = record.weights.map((weight, index) => (index === position ? 0 : weight));
    if (weights.every((weight) => weight === 0)) return [];
    const outcome = outcomeUnder(scene, { ...record, weights });
    const { meanAbsoluteShift, maxAbsoluteShift } = rankShifts(before, behindAll(outcome.ranks));
    return [
      {
        criterion,
        meanShift: meanAbsoluteShift,
        maxShift: maxAbsoluteShift,
        chosen: outcome.chosen,
        choiceStays: sameChoice(outcome, recorded),
      },
    ];
  });
};

/** Who is not ranked shares the rank behind all who are. */
const behindAll = (ranks: Outcome['ranks']): readonly number[] => {
  const behind = 1 + ranks.filter((place) => place !== null).length;
  return ranks.map((place) => place ?? behind);
};

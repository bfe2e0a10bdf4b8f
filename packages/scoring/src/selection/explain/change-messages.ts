import type { RobustnessResult, WeightStabilityResult } from '../robustness/robustness-result.ts';
import { perHundred, say } from './say.ts';
import { type ScoreChange, smallestOf } from './score-changes.ts';
import type { ExplanationMessage } from './selection-explanation.ts';

/** The smallest single changes of a score and of a weight, and what other settings would give. */
export const changeMessages = (
  changes: ReadonlyMap<string, ScoreChange> | null,
  robustness: RobustnessResult | undefined,
): readonly ExplanationMessage[] => [
  ...(changes === null ? [] : [scoreMessage(smallestOf(changes))]),
  ...(robustness === undefined
    ? []
    : [weightMessage(robustness.stability), ...leftOutMessages(robustness), ...methodMessages(robustness)]),
];

const scoreMessage = (change: ScoreChange | null): ExplanationMessage => {
  if (change === null) return say('flip-score-none');
  const { applicant, criterion, from, to, ids } = change;
  return say('flip-score', { applicant, criterion, ids, from: perHundred(from), to: perHundred(to) });
};

const weightMessage = (stability: RobustnessResult['stability']): ExplanationMessage => {
  if (stability === null) return say('flip-weight-unknown');
  const flips = stability.flatMap(({ criterion, weight, below, above }: WeightStabilityResult) =>
    [below, above].flatMap((flip) =>
      flip === null ? [] : [{ criterion, from: weight, to: flip.weight, ids: flip.ids }],
    ),
  );
  const [first] = flips;
  if (first === undefined) return say('flip-weight-none');
  const sizeOf = (flip: typeof first): number => Math.abs(flip.to - flip.from);
  const { criterion, from, to, ids } = flips.reduce(
    (least, flip) => (sizeOf(flip) < sizeOf(least) ? flip : least),
    first,
  );
  return say('flip-weight', { criterion, ids, from: perHundred(from), to: perHundred(to) });
};

const leftOutMessages = ({ leaveOneOut }: RobustnessResult): readonly ExplanationMessage[] => {
  const changed = leaveOneOut.filter(({ same }) => !same);
  if (changed.length === 0) return leaveOneOut.length === 0 ? [] : [say('left-out-same')];
  return changed.map(({ id, chosen, leader }) =>
    say('left-out-changes', { criterion: id, ids: chosen ?? (leader === null ? [] : [leader]) }),
  );
};

const methodMessages = ({ methods }: RobustnessResult): readonly ExplanationMessage[] => {
  const changed = methods.filter(({ same }) => !same);
  if (changed.length === 0) return methods.length === 0 ? [] : [say('method-same')];
  return changed.map(({ id, chosen, leader }) =>
    say(`method-changes-${id}`, { ids: chosen ?? (leader === null ? [] : [leader]) }),
  );
};

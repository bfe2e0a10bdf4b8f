import type { AssumptionAssessment, AssumptionShare } from '../assumptions/assumption-assessment.ts';
import { perHundred, say } from './say.ts';
import type { ExplanationMessage } from './selection-explanation.ts';

/** Which settings the ranks and the choice depend on, the one that explains most first. */
export const assumptionMessages = (
  assessment: AssumptionAssessment | undefined,
): readonly ExplanationMessage[] => {
  if (assessment === undefined || assessment.applicants.length === 0) return [];
  const { assumptions, meanShift, choiceStays } = assessment;
  const told = (of: 'shift' | 'choice'): readonly ExplanationMessage[] =>
    assumptions
      .filter((assumption) => (assumption[of].total ?? 0) > 0)
      .sort((left, right) => (right[of].total ?? 0) - (left[of].total ?? 0))
      .map((assumption) => say(`${of}-${assumption.id}`, sharesOf(assumption[of])));
  return [
    meanShift === 0 ? say('assumptions-still') : say('assumptions-shift', { shift: meanShift }),
    ...told('shift'),
    choiceStays === 1
      ? say('assumptions-choice-same')
      : say('assumptions-choice', { share: perHundred(choiceStays) }),
    ...told('choice'),
    ...leftOutMessage(assessment),
  ];
};

/** How the settings were tried. */
export const assumptionLimits = (
  assessment: AssumptionAssessment | undefined,
): readonly ExplanationMessage[] => {
  if (assessment === undefined) return [];
  const { samples, seed, band } = assessment;
  return [say('limit-assumptions', { samples, seed: String(seed), band: perHundred(band) })];
};

/** An estimate may fall a little outside 0 to 100; nobody is told of less than nothing. */
const sharesOf = ({ first, total }: AssumptionShare): ExplanationMessage['parameters'] => {
  const within = (share: number | null): number => Math.min(100, Math.max(0, perHundred(share ?? 0)));
  return { first: within(first), total: within(total) };
};

const leftOutMessage = ({ leaveOneOut }: AssumptionAssessment): readonly ExplanationMessage[] => {
  const [most, next] = [...leaveOneOut].sort((left, right) => right.meanShift - left.meanShift);
  if (most === undefined || most.meanShift === 0 || most.meanShift === next?.meanShift) return [];
  return [say('left-out-shift', { criterion: most.criterion, shift: most.meanShift })];
};

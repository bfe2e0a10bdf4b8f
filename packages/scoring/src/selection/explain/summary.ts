import type { SelectionResult } from '../result/selection-result.ts';
import type { RobustnessResult } from '../robustness/robustness-result.ts';
import { perHundred, say } from './say.ts';
import type { ExplanationMessage } from './selection-explanation.ts';

/** The sentence for an official, and what has to stand beside it. */
export const summaryOf = (
  result: SelectionResult,
  robustness: RobustnessResult | undefined,
): readonly ExplanationMessage[] => {
  const { portfolio } = result;
  const close = robustness?.tooCloseToCall;
  if (portfolio === null) {
    return [leaderSentence(result, robustness), ...(close?.leader === true ? [say('too-close-leader')] : [])];
  }
  const { selected, runnerUp, blocking, provisional, tied } = portfolio;
  if (selected === null) return [say('nobody-proposed', { rules: blocking })];
  const open = result.applicants
    .filter(({ id, eligibility }) => selected.ids.includes(id) && eligibility !== 'eligible')
    .map(({ id }) => id);
  return [
    choiceSentence(selected.ids, runnerUp?.ids ?? null, robustness?.chosenShare ?? null),
    ...(provisional ? [say('provisional', { applicants: open })] : []),
    ...(tied ? [say('tied')] : []),
    ...(close?.choice === true ? [say('too-close-choice')] : []),
  ];
};

const choiceSentence = (
  chosen: readonly string[],
  next: readonly string[] | null,
  share: number | null,
): ExplanationMessage => {
  const count = chosen.length;
  if (share === null)
    return next === null
      ? say('proposed-alone', { chosen, count })
      : say('proposed', { chosen, count, next });
  const parameters = { chosen, count, share: perHundred(share) };
  return next === null
    ? say('proposed-with-share-alone', parameters)
    : say('proposed-with-share', { ...parameters, next });
};

const leaderSentence = (
  { applicants }: SelectionResult,
  robustness: RobustnessResult | undefined,
): ExplanationMessage => {
  const leader = applicants.find(({ rank }) => rank === 1)?.id;
  if (leader === undefined) return say('nobody-ranked');
  const share = robustness?.applicants.find(({ id }) => id === leader)?.acceptability[0];
  return share === undefined
    ? say('leader', { leader })
    : say('leader-with-share', { leader, share: perHundred(share) });
};

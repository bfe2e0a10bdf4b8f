import type { SelectionModel } from '../model/selection-model.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { RobustnessResult } from '../robustness/robustness-result.ts';
import { dependenceMessages, factsAsMessages } from './fact-messages.ts';
import { perHundred, say } from './say.ts';
import type { ExplanationMessage } from './selection-explanation.ts';

/** The sentence for an official, and what has to stand beside it. */
export const summaryOf = (
  result: SelectionResult,
  model: SelectionModel,
  robustness: RobustnessResult | undefined,
): readonly ExplanationMessage[] => {
  const { portfolio } = result;
  if (portfolio === null) return leaderSentences(result, robustness);
  const { selected, runnerUp, blocking, tied } = portfolio;
  if (portfolio.status === 'refused') {
    return [say('nobody-proposed-unknown', { facts: factsAsMessages(portfolio.openFacts) })];
  }
  if (selected === null) {
    const { id, size = 0 } = model.portfolio ?? {};
    return blocking.some((rule) => rule === id)
      ? [say('nobody-proposed-too-few', { size, count: portfolio.candidates.length })]
      : [say('nobody-proposed', { rules: blocking })];
  }
  const open = result.applicants
    .filter(({ id, eligibility }) => selected.ids.includes(id) && eligibility !== 'eligible')
    .map(({ id }) => id);
  return [
    choiceSentence(selected.ids, runnerUp?.ids ?? null, robustness?.chosenShare ?? null),
    ...(open.length > 0 ? [say('provisional', { applicants: open })] : []),
    ...dependenceMessages(portfolio),
    ...(tied ? [say('tied')] : []),
    ...(isBelow(robustness, robustness?.chosenShare) ? [say('too-close-choice')] : []),
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

const leaderSentences = (
  { applicants, policies }: SelectionResult,
  robustness: RobustnessResult | undefined,
): readonly ExplanationMessage[] => {
  const ranked = applicants.filter(({ rank }) => rank !== null);
  const [first] = ranked;
  if (first === undefined) return [say('nobody-ranked')];
  const leader = first.id;
  const others = ranked
    .filter(({ id, score }) => id !== leader && (first.score ?? 0) - (score ?? 0) <= policies.tieTolerance)
    .map(({ id }) => id);
  const share = robustness?.applicants.find(({ id }) => id === leader)?.acceptability[0];
  return [
    share === undefined
      ? say('leader', { leader })
      : say('leader-with-share', { leader, share: perHundred(share) }),
    ...(others.length > 0 ? [say('tied-leader', { others })] : []),
    ...(isBelow(robustness, share) ? [say('too-close-leader')] : []),
  ];
};

const isBelow = (robustness: RobustnessResult | undefined, share: number | null | undefined): boolean =>
  robustness !== undefined && typeof share === 'number' && share < robustness.clearShare;

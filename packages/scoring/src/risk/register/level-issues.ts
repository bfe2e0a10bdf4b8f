import { type Issue, nearestWord, type Path } from '@osee/core';
import { isEqual } from '../../number/compare.ts';
import { sumOf } from '../../number/sums.ts';
import { type Estimate, type MoneyEstimate, rangeOf } from './estimate.ts';
import { fault, type RiskIssueCode } from './risk-issue.ts';
import type { RiskImpact, RiskLikelihood, WordRange } from './risk-level.ts';
import type { RiskRegister } from './risk-register.ts';

type Found = readonly Issue<RiskIssueCode>[];

/** More events of one risk than these are a distribution, not a risk. */
const mostTimes = 100;

/** What is wrong with a likelihood. */
export const likelihoodIssues = (
  likelihood: RiskLikelihood | null | undefined,
  { scale, horizonYears }: RiskRegister,
  path: Path,
): Found => {
  if (!likelihood) return [];
  const { chance, onceInYears, times, word, words } = likelihood;
  const given = [chance, onceInYears, times].filter((each) => each !== undefined).length;
  return [
    ...(given > 1 ? [fault('several-values', path, 'one of chance, onceInYears and times', given)] : []),
    ...(given === 0 && word === undefined && words === undefined
      ? [fault('nothing-known', path, 'a chance or a word, or null for what nobody knows', undefined)]
      : []),
    ...orderIssues(chance, [...path, 'chance']),
    ...orderIssues(onceInYears, [...path, 'onceInYears']),
    ...(onceInYears !== undefined && horizonYears === undefined
      ? [fault('horizon-missing', path, 'horizonYears in the register, to make a chance of it', undefined)]
      : []),
    ...(times === undefined ? [] : chanceIssues(times, [...path, 'times'])),
    ...wordIssues({ word, words }, scale.likelihood, path),
  ];
};

/** What is wrong with an impact. */
export const impactIssues = (
  impact: RiskImpact | null | undefined,
  { scale, currency }: RiskRegister,
  path: Path,
): Found => {
  if (!impact) return [];
  const { money, outcomes, days, word, words } = impact;
  const hasMoney = money !== undefined || outcomes !== undefined;
  return [
    ...(money !== undefined && outcomes !== undefined
      ? [fault('several-values', path, 'either money or outcomes', 2)]
      : []),
    ...(!hasMoney && days === undefined && word === undefined && words === undefined
      ? [fault('nothing-known', path, 'money, days or a word, or null for what nobody knows', undefined)]
      : []),
    ...(hasMoney && currency === null
      ? [fault('currency-missing', path, 'a currency in the register', null)]
      : []),
    ...orderIssues(money, [...path, 'money']),
    ...orderIssues(days, [...path, 'days']),
    ...(outcomes === undefined
      ? []
      : chanceIssues(
          outcomes.map(({ chance }) => chance),
          [...path, 'outcomes'],
        )),
    ...wordIssues({ word, words }, scale.impact, path),
  ];
};

/** A range whose ends or whose most likely value stand in the wrong order. */
export const orderIssues = (estimate: Estimate | MoneyEstimate | undefined, path: Path): Found => {
  const range = estimate === undefined ? null : rangeOf(estimate);
  if (range === null) return [];
  const { low, high, mostLikely } = range;
  if (low > high) return [fault('range-out-of-order', path, `a high end of at least ${low}`, high)];
  return mostLikely !== undefined && (mostLikely < low || mostLikely > high)
    ? [fault('range-out-of-order', path, `a most likely value from ${low} to ${high}`, mostLikely)]
    : [];
};

const chanceIssues = (chances: readonly number[], path: Path): Found => {
  if (chances.length > mostTimes + 1)
    return [fault('too-many', path, `at most ${mostTimes + 1}`, chances.length)];
  const sum = sumOf(chances);
  return isEqual(sum, 1) ? [] : [fault('chances-do-not-add', path, 'chances with the sum 1', sum)];
};

const wordIssues = (
  { word, words }: { readonly word: string | undefined; readonly words: WordRange | undefined },
  steps: readonly { readonly id: string }[],
  path: Path,
): Found => {
  const placeOf = (id: string): number => steps.findIndex((step) => step.id === id);
  const [low, high] = words === undefined ? [0, 0] : [placeOf(words.low), placeOf(words.high)];
  return [
    ...(word !== undefined && words !== undefined
      ? [fault('several-values', path, 'either word or words', 2)]
      : []),
    ...stepIssues(word, steps, [...path, 'word']),
    ...stepIssues(words?.low, steps, [...path, 'words', 'low']),
    ...stepIssues(words?.high, steps, [...path, 'words', 'high']),
    ...(high >= 0 && low > high
      ? [
          fault(
            'range-out-of-order',
            [...path, 'words'],
            `a high end of at least ${words?.low ?? ''}`,
            words?.high,
          ),
        ]
      : []),
  ];
};

const stepIssues = (
  word: string | undefined,
  steps: readonly { readonly id: string }[],
  path: Path,
): Found => {
  const known = steps.map(({ id }) => id);
  if (word === undefined || known.includes(word)) return [];
  const nearest = nearestWord(word, known);
  const hint = nearest === null ? '' : `, of which ${nearest} is the nearest`;
  return [fault('unknown-step', path, `one of the steps ${known.join(', ')}${hint}`, word)];
};

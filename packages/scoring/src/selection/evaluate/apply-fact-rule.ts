import { isCalendarDate } from '@osee/core';
import { isAtLeast, isAtMost, isEqual } from '../../number/compare.ts';
import type { Candidate } from '../application/application.ts';
import type { FactRule, FactValue } from '../model/fact-rule.ts';
import { finding, type RuleFinding } from '../result/rule-finding.ts';
import { statedFactOf } from './stated-fact.ts';

/** Judges a gate by a stated fact; a fact that cannot be compared with the conditions is not known. */
export const applyFactRule = (rule: FactRule, application: Candidate): RuleFinding => {
  const fact = statedFactOf(application, rule.fact);
  if (fact === null) return finding('unknown', { fact: rule.fact });
  const { value, source, date } = fact;
  const found = {
    fact: rule.fact,
    value: typeof value === 'boolean' ? String(value) : value,
    ...(source === null ? {} : { source }),
    ...(date === null ? {} : { dated: date }),
  };
  const verdicts = conditionsOf(rule).map((holds) => holds(value));
  if (verdicts.includes('fail')) return finding('fail', found);
  return finding(verdicts.includes('unknown') ? 'unknown' : 'pass', found);
};

type Verdict = RuleFinding['outcome'];
type Condition = (value: FactValue) => Verdict;

const verdict = (holds: boolean): Verdict => (holds ? 'pass' : 'fail');

const conditionsOf = (rule: FactRule): readonly Condition[] => [
  ...(rule.equal === undefined ? [] : [oneOf([rule.equal])]),
  ...(rule.in === undefined ? [] : [oneOf(rule.in)]),
  ...(rule.atLeast === undefined ? [] : [numeric(rule.atLeast, (value, limit) => isAtLeast(value, limit))]),
  ...(rule.atMost === undefined ? [] : [numeric(rule.atMost, (value, limit) => isAtMost(value, limit))]),
  ...(rule.before === undefined ? [] : [onDay(rule.before, (day, limit) => day < limit)]),
  ...(rule.after === undefined ? [] : [onDay(rule.after, (day, limit) => day > limit)]),
];

/** Words and numbers are never equal, and no answer of one type tells what the other would be. */
const oneOf =
  (allowed: readonly FactValue[]): Condition =>
  (value) => {
    const comparable = allowed.filter((each) => typeof each === typeof value);
    if (comparable.length === 0) return 'unknown';
    return verdict(comparable.some((each) => isThe(each, value)));
  };

const isThe = (one: FactValue, other: FactValue): boolean =>
  typeof one === 'number' && typeof other === 'number' ? isEqual(one, other) : one === other;

const numeric =
  (limit: number, holds: (value: number, limit: number) => boolean): Condition =>
  (value) =>
    typeof value === 'number' ? verdict(holds(value, limit)) : 'unknown';

const onDay =
  (limit: string, holds: (day: string, limit: string) => boolean): Condition =>
  (value) =>
    isCalendarDate(value) ? verdict(holds(value, limit)) : 'unknown';

import { type Issue, isCalendarDate, type Path } from '@osee/core';
import { unless } from '../check/problem.ts';
import { type FactRule, factConditions } from '../model/fact-rule.ts';

/** Rules without a condition, with days that do not exist, or that no fact can meet. */
export const factRuleIssues = (rule: FactRule, path: Path): readonly Issue[] => {
  const { before, after, atLeast = -Infinity, atMost = Infinity } = rule;
  const named = factConditions.filter((name) => rule[name] !== undefined);
  const days = [
    ['before', before],
    ['after', after],
  ] as const;
  const isOpen = before === undefined || after === undefined || after < before;
  return [
    ...unless(named.length > 0, 'empty-rule', path, `one of the conditions ${factConditions.join(', ')}`),
    ...unless(rule.in === undefined || rule.in.length > 0, 'empty-rule', [...path, 'in'], 'a value'),
    ...days.flatMap(([name, day]) =>
      unless(day === undefined || isCalendarDate(day), 'invalid-date', [...path, name], 'a day', day),
    ),
    ...unless(
      atLeast <= atMost && isOpen,
      'impossible-rule',
      path,
      'conditions that a fact can meet together',
      JSON.stringify(rule).slice(0, 200),
    ),
  ];
};

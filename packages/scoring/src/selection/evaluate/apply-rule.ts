import type { Candidate } from '../application/application.ts';
import { applyCountryRule } from '../country/apply-country-rule.ts';
import { isCountryRule } from '../country/country-rule.ts';
import type { GateRule } from '../model/gate.ts';
import { finding, type RuleFinding } from '../result/rule-finding.ts';
import type { Settings } from '../settings/settings.ts';
import { applyFactRule } from './apply-fact-rule.ts';
import { readSubmission } from './submission-day.ts';

/** Judges a gate by its rule; what is not known stays unknown. */
export const applyRule = (rule: GateRule, application: Candidate, settings: Settings): RuleFinding => {
  if (isCountryRule(rule)) return applyCountryRule(rule, application, settings);
  switch (rule.kind) {
    case 'submitted': {
      const outcome = application.submittedAt === undefined ? 'unknown' : 'pass';
      return finding(outcome, dateFound(application, settings));
    }
    case 'submitted-within':
      return withinWindow(rule, application, settings);
    case 'fact':
      return applyFactRule(rule, application);
  }
};

const dateFound = (application: Candidate, { policies }: Settings): RuleFinding['found'] => {
  const reading = readSubmission(application, policies);
  return reading === null ? {} : { submitted: reading.day };
};

const withinWindow = (
  { opens, closes }: Extract<GateRule, { kind: 'submitted-within' }>,
  application: Candidate,
  { policies, conflicts }: Settings,
): RuleFinding => {
  const lastDay = typeof closes === 'string' ? closes : (conflicts[closes.conflict] ?? '');
  const reading = readSubmission(application, policies);
  const window = { opens, closes: lastDay };
  if (reading === null) return finding('unknown', window);
  const outcomeOn = (day: string): 'pass' | 'fail' => {
    const isLate = day > lastDay;
    return day >= opens && (!isLate || policies.lateSubmission === 'accept-with-note') ? 'pass' : 'fail';
  };
  const { day, others } = reading;
  const outcome = outcomeOn(day);
  const late = day >= opens && day > lastDay;
  const found = { ...window, submitted: day };
  const disputedBy = others.find((other) => outcomeOn(other) !== outcome) ?? null;
  if (disputedBy === null) return finding(outcome, found, { late });
  const readings = { ...found, other: disputedBy };
  if (policies.disputedDay === 'askPanel') return finding('unknown', readings, { disputedBy });
  return finding(outcome, readings, { late, disputedBy });
};

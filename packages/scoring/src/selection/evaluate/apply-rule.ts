import type { Application } from '../application/application.ts';
import type { GateRule } from '../model/gate.ts';
import type { GateResult } from '../result/gate-result.ts';
import type { Settings } from '../settings/settings.ts';
import { readSubmission } from './submission-day.ts';

/** What a rule reads from the application and the facts. */
export interface RuleFinding {
  readonly outcome: GateResult['before'];
  readonly found: GateResult['found'];
  /** The application came late and the policy lets it pass. */
  readonly late: boolean;
  /** The day of the submission that would decide otherwise. */
  readonly disputedBy: string | null;
}

/** Judges a gate by its rule; what is not known stays unknown. */
export const applyRule = (rule: GateRule, application: Application, settings: Settings): RuleFinding => {
  const { host, submittedAt, country } = application;
  switch (rule.kind) {
    case 'submitted':
      return finding(submittedAt === undefined ? 'unknown' : 'pass', dateFound(application, settings));
    case 'submitted-within':
      return withinWindow(rule, application, settings);
    case 'income-group': {
      const fiscalYear = settings.incomeFiscalYear ?? rule.fiscalYear;
      const { incomeGroups = {} } = settings.factsOf(country);
      const group = Object.hasOwn(incomeGroups, fiscalYear) ? incomeGroups[fiscalYear] : undefined;
      if (group === undefined) return finding('unknown', { fiscalYear });
      if (rule.allowed.includes(group)) return finding('pass', { fiscalYear, group });
      return finding(group === 'unclassified' ? 'unknown' : 'fail', { fiscalYear, group });
    }
    case 'host-named':
      return finding(host === undefined ? 'unknown' : 'pass', host === undefined ? {} : { host: host.name });
    case 'host-type':
      if (host?.type === undefined) return finding('unknown', {});
      return finding(rule.allowed.includes(host.type) ? 'pass' : 'fail', { type: host.type });
    case 'host-in-country': {
      if (host?.country === undefined) return finding('unknown', {});
      const elsewhere = settings.policies.hostOfAnotherCountry === 'unknown' ? 'unknown' : 'fail';
      return finding(host.country === country ? 'pass' : elsewhere, { country: host.country });
    }
  }
};

const finding = (
  outcome: RuleFinding['outcome'],
  found: RuleFinding['found'],
  more: Partial<Pick<RuleFinding, 'late' | 'disputedBy'>> = {},
): RuleFinding => ({ outcome, found, late: false, disputedBy: null, ...more });

const dateFound = (application: Application, { policies }: Settings): RuleFinding['found'] => {
  const reading = readSubmission(application, policies);
  return reading === null ? {} : { submitted: reading.day };
};

const withinWindow = (
  { opens, closes }: Extract<GateRule, { kind: 'submitted-within' }>,
  application: Application,
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

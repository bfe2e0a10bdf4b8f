import type { Application } from '../application/application.ts';
import type { GateRule } from '../model/gate.ts';
import type { GateResult } from '../result/gate-result.ts';
import type { Settings } from '../settings/settings.ts';
import { submissionDay } from './submission-day.ts';

/** What a rule reads from the application and the facts. */
export interface RuleFinding {
  readonly outcome: GateResult['before'];
  readonly found: GateResult['found'];
  /** The application came late and the policy lets it pass. */
  readonly late: boolean;
}

/** Judges a gate by its rule; what is not known stays unknown. */
export const applyRule = (rule: GateRule, application: Application, settings: Settings): RuleFinding => {
  const { host, submittedAt, country } = application;
  switch (rule.kind) {
    case 'submitted':
      return finding(submittedAt === undefined ? 'unknown' : 'pass', dateFound(submittedAt, settings));
    case 'submitted-within':
      return withinWindow(rule, submittedAt, settings);
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
  late = false,
): RuleFinding => ({ outcome, found, late });

const dateFound = (submittedAt: string | undefined, { policies }: Settings): RuleFinding['found'] =>
  submittedAt === undefined ? {} : { submitted: submissionDay(submittedAt, policies) };

const withinWindow = (
  { opens, closes }: Extract<GateRule, { kind: 'submitted-within' }>,
  submittedAt: string | undefined,
  settings: Settings,
): RuleFinding => {
  const lastDay = typeof closes === 'string' ? closes : (settings.conflicts[closes.conflict] ?? '');
  const found = { opens, closes: lastDay, ...dateFound(submittedAt, settings) };
  if (submittedAt === undefined) return finding('unknown', found);
  const day = submissionDay(submittedAt, settings.policies);
  if (day < opens) return finding('fail', found);
  if (day <= lastDay) return finding('pass', found);
  const accepted = settings.policies.lateSubmission === 'accept-with-note';
  return finding(accepted ? 'pass' : 'fail', found, true);
};

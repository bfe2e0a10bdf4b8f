import type { Candidate } from '../application/application.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import { finding, type RuleFinding } from '../result/rule-finding.ts';
import type { CountryFacts } from './country-facts.ts';
import type { CountryRule } from './country-rule.ts';

/** What the rules of countries read of the settings of a run. */
export interface CountrySettings {
  readonly policies: Pick<SelectionPolicies, 'hostOfAnotherCountry'>;
  readonly incomeFiscalYear: string | null;
  readonly factsOf: (country: string | undefined) => CountryFacts;
}

/** Judges a gate by a rule on the country or its host; what is not known stays unknown. */
export const applyCountryRule = (
  rule: CountryRule,
  { host, country }: Candidate,
  settings: CountrySettings,
): RuleFinding => {
  switch (rule.kind) {
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

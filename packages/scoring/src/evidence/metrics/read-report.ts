import { type Issue, isRecord } from '@osee/core';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { factsOf } from '../fact/make-reading.ts';
import { readScorecardValue } from '../scorecard/read-scorecard-value.ts';
import { formOf } from '../scorecard/scorecard-form.ts';
import { type Fields, type Members, memberOf, wrongType } from '../text/fields.ts';
import { daysOf } from './days-of.ts';
import type { Metric } from './metrics-details.ts';

/** A report on one repository: its values, and the facts that are no values. */
export interface ReadReport {
  readonly metrics: readonly (Metric & { readonly path: readonly string[] })[];
  readonly facts: readonly EvidenceFact[];
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/** Reads a report on a repository, with the result of OpenSSF Scorecard in it. */
export const readReport = (value: Members, source: EvidenceSource, fields: Fields): ReadReport => {
  const counts = Object.keys(value).flatMap((name) => {
    const held = value[name];
    return typeof held === 'number' && /_count$/u.test(name) ? [metricOf(name, held, 'all time', null)] : [];
  });
  const scorecard = scorecardOf(value, source);
  return {
    metrics: [...counts, ...closingTime(value, fields), ...dependencyAge(value, fields)],
    facts: [...statedFacts(value, source, fields), ...scorecard.facts],
    issues: [...scorecard.issues, ...tierIssue(value)],
  };
};

const metricOf = (name: string, value: number, window: string | null, method: string | null) => ({
  name,
  value,
  date: null,
  window,
  method,
  bots: null,
  path: [name],
});

const closingTime = (value: Members, fields: Fields) => {
  const name = 'average_issue_resolution_time';
  return fields.list(value, name, []).flatMap((row, place) => {
    const written: unknown = Array.isArray(row) ? row[1] : undefined;
    const days = typeof written === 'string' ? daysOf(written) : null;
    if (days === null) {
      fields.issues.push(wrongType([name, place], 'a time such as "68 days 15:48:25"', written));
      return [];
    }
    return [metricOf(name, days, null, 'mean')];
  });
};

/** One row for each dependency that lags behind; without rows nobody looked, or none does. */
const dependencyAge = (value: Members, fields: Fields) => {
  const name = 'repo_dependency_libyear_list';
  const years = fields.list(value, name, []).flatMap((row, place) => {
    const held: unknown = Array.isArray(row) ? row[1] : undefined;
    if (typeof held === 'number' && held >= 0) return [held];
    fields.issues.push(wrongType([name, place], 'years of at least 0', held));
    return [];
  });
  if (years.length === 0) return [];
  const sum = years.reduce((total, year) => total + year, 0);
  return [metricOf(name, sum, null, `sum over ${years.length} dependencies`)];
};

const scorecardOf = (value: Members, source: EvidenceSource): Pick<ReadReport, 'facts' | 'issues'> => {
  const held = memberOf(value, 'ossf_scorecard');
  if (held === undefined || held === null) return { facts: [], issues: [] };
  const form = formOf(held);
  if (typeof form !== 'string')
    return { facts: [], issues: [{ ...form, path: ['ossf_scorecard', ...form.path] }] };
  return readScorecardValue(held, form, { file: source.file, format: 'scorecard' }, ['ossf_scorecard'], []);
};

const statedFacts = (value: Members, source: EvidenceSource, fields: Fields): readonly EvidenceFact[] => {
  const make = factsOf(source);
  const [tier] = tiersOf(value);
  const impact = fields.text(value, 'fismaLevel', []) ?? fields.text(value, 'project_fisma_level', []);
  const [name, url] = [fields.text(value, 'name', []), fields.text(value, 'url', [])];
  return [
    ...(name === null ? [] : [make('name', name, { confidence: 3, path: ['name'] })]),
    ...(url === null ? [] : [make('repository', url, { confidence: 3, path: ['url'] })]),
    ...(tier === undefined ? [] : [make('repository-tier', tier, { confidence: 2 })]),
    ...(impact === null ? [] : [make('fisma-level', impact.toLowerCase(), { confidence: 2 })]),
  ];
};

/** The tier stands under two names, as a number and as a text. */
const tiersOf = (value: Members): readonly string[] => {
  const held = [memberOf(value, 'maturityModelTier'), memberOf(value, 'maturity_model_tier')];
  return [
    ...new Set(
      held.flatMap((tier) =>
        typeof tier === 'number' || (typeof tier === 'string' && tier.trim() !== '')
          ? [String(tier).trim()]
          : [],
      ),
    ),
  ];
};

const tierIssue = (value: Members): readonly Issue<EvidenceIssueCode>[] => {
  const tiers = tiersOf(value);
  if (tiers.length < 2) return [];
  const message = `Expected one tier, got ${tiers.join(' and ')}; the first was taken.`;
  return [evidenceIssue('wrong-value', 'warning', ['maturity_model_tier'], message, { tiers })];
};

/** Members of a report that no value and no fact is made of. */
export const untold = (value: Members): readonly string[] =>
  Object.keys(value).filter((name) => {
    const held = value[name];
    if (held === null || held === '' || (Array.isArray(held) && held.length === 0)) return false;
    return (
      !/_count$|^(?:name|url|ossf_scorecard|average_issue_resolution_time|repo_dependency_libyear_list|fismaLevel|project_fisma_level|maturityModelTier|maturity_model_tier)$/u.test(
        name,
      ) && !(isRecord(held) && Object.keys(held).length === 0)
    );
  });

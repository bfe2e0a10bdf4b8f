import type { EvidenceConfidence, EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import type { FactId } from '../fact/fact-id.ts';
import type { FactMeaning } from '../fact/fact-kind.ts';
import { factsOf } from '../fact/make-reading.ts';
import { measuredFacts } from '../fact/vocabulary/measured.ts';
import type { Metric } from './metrics-details.ts';

/** Names of values in files, and the facts that they are. */
const names: ReadonlyMap<string, FactId> = new Map<string, FactId>([
  ['commits_count', 'commits'],
  ['forks_count', 'forks'],
  ['stargazers_count', 'stars'],
  ['watchers_count', 'watchers'],
  ['open_issues_count', 'open-issues'],
  ['closed_issues_count', 'closed-issues'],
  ['open_pull_requests_count', 'open-changes'],
  ['merged_pull_requests_count', 'merged-changes'],
  ['average_issue_resolution_time', 'issue-closing-days'],
  ['repo_dependency_libyear_list', 'dependency-age-years'],
  ['contributor_count', 'contributors'],
  ['org_count', 'organisations'],
  ['onion_org_count', 'organisations'],
]);

const measured: Readonly<Record<string, FactMeaning>> = measuredFacts;

/** The fact that a value is; a value of another name is a `metric`. */
export const metricFact = (
  metric: Metric,
  source: EvidenceSource,
  path: readonly (string | number)[],
): EvidenceFact => {
  const { name, value, date, window, method, bots } = metric;
  const own = Object.hasOwn(measured, name) && measured[name]?.value !== 'date' ? (name as FactId) : null;
  const fact = names.get(name) ?? own ?? 'metric';
  const meaning = measured[fact];
  const key = fact === 'metric' ? name : meaning?.key === undefined ? undefined : (window ?? 'not stated');
  const isWhole = meaning?.value !== 'count' || value === null || (Number.isInteger(value) && value >= 0);
  const stated = [window, method, bots].filter((text) => text !== null).length;
  const confidence: EvidenceConfidence = stated === 3 ? 3 : stated > 0 ? 2 : 1;
  const make = factsOf(date === null ? source : { ...source, date });
  const note = `window: ${window ?? 'not stated'}; method: ${method ?? 'not stated'}; automatic accounts: ${bots ?? 'not stated'}`;
  return isWhole
    ? make(fact, value, { confidence, path, note, ...(key !== undefined && { key }) })
    : make('metric', value, { confidence: 1, path, note, key: name });
};

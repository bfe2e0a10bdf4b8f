import type { Issue } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { dayOf, noDay } from '../text/day-of.ts';
import { createFields, type Fields, memberOf } from '../text/fields.ts';
import { aggregateOf, agreesWith, toTenth } from './aggregate.ts';
import { readChecks, readScore } from './read-checks.ts';
import { readFindings, readHistory } from './read-other-forms.ts';
import type { ScorecardDetails } from './scorecard-details.ts';
import { scorecardFacts } from './scorecard-facts.ts';
import type { ScorecardForm } from './scorecard-form.ts';

type Steps = readonly (string | number)[];

/** Reads a result that was parsed already, such as one inside another file. */
export const readScorecardValue = (
  value: unknown,
  form: ScorecardForm,
  given: EvidenceSource,
  path: Steps,
  before: readonly Issue<EvidenceIssueCode>[],
): EvidenceReading<ScorecardDetails> => {
  const fields = createFields();
  const source = sourceOf(value, form, given, path, fields);
  const details = detailsOf(value, form, source, path, fields);
  const issues = [...before, ...fields.issues];
  return {
    format: 'scorecard',
    readable: true,
    source,
    facts: form === 'first' ? [] : scorecardFacts(details, source, path),
    details,
    issues,
  };
};

const detailsOf = (
  value: unknown,
  form: ScorecardForm,
  source: EvidenceSource,
  path: Steps,
  fields: Fields,
): ScorecardDetails => {
  const nothing = { stated: null, recomputed: null, agrees: null, checks: [], findings: [], history: [] };
  if (form === 'probes') return { ...nothing, form, findings: readFindings(value, path, fields) };
  if (form === 'history') return { ...nothing, form, history: readHistory(value, path, fields) };
  const zeros = leavesZerosOut(form, source);
  const checks = readChecks(value, form, zeros, path, fields);
  const name = form === 'deps' ? 'overallScore' : 'score';
  const stated = form === 'first' || checks.length === 0 ? null : readScore(value, name, zeros, path, fields);
  const mean = aggregateOf(checks);
  const agrees = mean === null || stated === null ? null : agreesWith(mean, stated);
  if (checks.length === 0) fields.issues.push(emptyRun(path));
  if (agrees === false && mean) fields.issues.push(differs(path, name, stated, toTenth(mean)));
  return { ...nothing, form: 'checks', stated, recomputed: mean && toTenth(mean), agrees, checks };
};

/** Tools that do not write a score of 0: the service and the tool up to version 4, and deps.dev. */
const leavesZerosOut = (form: ScorecardForm, { toolVersion }: EvidenceSource): boolean => {
  const [, major] = /^v?(\d+)\./u.exec(toolVersion ?? '') ?? [];
  return form === 'deps' || (major !== undefined && Number(major) <= 4);
};

const sourceOf = (
  value: unknown,
  form: ScorecardForm,
  given: EvidenceSource,
  path: Steps,
  fields: Fields,
): EvidenceSource => {
  if (form === 'history') return { ...given, tool: 'OpenSSF Scorecard Monitor' };
  const isFirst = form === 'first';
  const holder = form === 'deps' ? 'repository' : 'repo';
  const repository = isFirst ? value : memberOf(value, holder);
  const subject = fields.text(repository, isFirst ? 'Repo' : 'name', [...path, holder]);
  const commit = known(fields.text(repository, 'commit', [...path, holder]));
  const version = known(fields.text(memberOf(value, 'scorecard'), 'version', [...path, 'scorecard']));
  const written = fields.text(value, isFirst ? 'Date' : 'date', path);
  const day = dayOf(written);
  if (written !== null && day === null) fields.issues.push(noDay([...path, 'date'], written));
  return {
    ...given,
    tool: 'OpenSSF Scorecard',
    ...(version && { toolVersion: version }),
    ...(day && { date: day }),
    ...(subject && { subject }),
    ...(commit && { commit }),
  };
};

/** `unknown` and `HEAD` name nothing. */
const known = (text: string | null): string | null =>
  text === null || /^(?:unknown|head)$/iu.test(text) ? null : text;

const emptyRun = (path: Steps): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'no-result',
    'warning',
    [...path, 'checks'],
    'Expected checks, got none: the run came to no score.',
  );

const differs = (
  path: Steps,
  name: string,
  stated: number | null,
  recomputed: number,
): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'score-differs',
    'warning',
    [...path, name],
    `Expected the weighted mean of the checks, ${recomputed}, got ${stated}.`,
    { stated, recomputed },
  );

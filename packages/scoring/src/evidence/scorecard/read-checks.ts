import { describeValue } from '@osee/core';
import { evidenceIssue } from '../fact/evidence-issue.ts';
import { type Fields, memberOf } from '../text/fields.ts';
import { knownChecks } from './scorecard-checks.ts';
import type { ScorecardCheck } from './scorecard-details.ts';
import type { ScorecardForm } from './scorecard-form.ts';

type Steps = readonly (string | number)[];

/** The checks of a result; one that stands twice counts once. */
export const readChecks = (
  value: unknown,
  form: ScorecardForm,
  leavesZerosOut: boolean,
  path: Steps,
  fields: Fields,
): readonly ScorecardCheck[] => {
  const list = form === 'first' ? 'Checks' : 'checks';
  const seen = new Set<string>();
  return fields.list(value, list, path).flatMap((check, place) => {
    const at = [...path, list, place];
    const name = fields.text(check, form === 'first' ? 'Name' : 'name', at);
    if (name === null) {
      fields.issues.push(
        evidenceIssue('missing-field', 'warning', at, 'Expected the name of a check, got none.', {
          field: 'name',
        }),
      );
      return [];
    }
    if (seen.has(name)) {
      const message = `Expected each check once, got ${describeValue(name)} again; the first counts.`;
      fields.issues.push(evidenceIssue('duplicate-entry', 'warning', at, message, { name }));
      return [];
    }
    seen.add(name);
    const known = knownChecks.get(name);
    if (known === undefined) {
      const message = `Expected a check of OpenSSF Scorecard, got ${describeValue(name)}; it has no weight.`;
      fields.issues.push(evidenceIssue('unknown-check', 'warning', [...at, 'name'], message, { name }));
    }
    return [
      {
        name,
        score: form === 'first' ? null : readScore(check, 'score', leavesZerosOut, at, fields),
        risk: known?.risk ?? null,
        reason: fields.text(check, 'reason', at),
        annotations: readAnnotations(check, at, fields),
        findings: fields.list(check, 'details', at).length,
      },
    ];
  });
};

/** From 0 to 10; -1 and what is no score give `null`. */
export const readScore = (
  holder: unknown,
  name: string,
  leavesZerosOut: boolean,
  path: Steps,
  fields: Fields,
): number | null => {
  const at = [...path, name];
  if (memberOf(holder, name) === undefined) {
    const message = leavesZerosOut
      ? 'The score is missing, which is 0 in the output of this tool.'
      : 'Expected a score, got none; it is unknown.';
    const severity = leavesZerosOut ? 'info' : 'warning';
    fields.issues.push(evidenceIssue('missing-field', severity, at, message, { field: name }));
    return leavesZerosOut ? 0 : null;
  }
  const score = fields.number(holder, name, path);
  if (score === null || score === -1) return null;
  if (score >= 0 && score <= 10) return score;
  const message = `Expected a score from 0 to 10, or -1, got ${score}.`;
  fields.issues.push(evidenceIssue('wrong-value', 'warning', at, message, { got: score }));
  return null;
};

const readAnnotations = (check: unknown, path: Steps, fields: Fields): readonly string[] =>
  fields
    .list(check, 'annotations', path)
    .filter((annotation): annotation is string => typeof annotation === 'string');

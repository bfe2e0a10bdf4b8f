import { evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import { unreadable } from '../fact/make-reading.ts';
import { readJsonText } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { readScorecardValue } from './read-scorecard-value.ts';
import type { ScorecardDetails } from './scorecard-details.ts';
import { formOf, unwrap } from './scorecard-form.ts';

/**
 * Reads a result of OpenSSF Scorecard: JSON of the tool, its action, its service and deps.dev, in all versions that give
 * scores, also inside a payload that holds it as a text; outcomes of probes; and the history that the monitor keeps.
 *
 * A check that came to no end (-1, shown as `?`) has no score, and none is 0. The score over all checks is worked out
 * again from the checks and compared with the stated one. A missing score is 0 only where the tool is known to leave
 * zeros out: up to version 4, and from deps.dev. Tables for terminals and SARIF are refused: they do not tell what ran.
 *
 * @param text - the text of the file
 * @param options - path of the file
 * @returns the facts, the checks, and what could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for arguments of another form
 * @see OpenSSF Scorecard, docs/checks.md, risk of each check
 * @category evidence
 * @example
 * ```ts
 * import { readScorecard } from '@osee/scoring/evidence';
 *
 * const reading = readScorecard(
 *   JSON.stringify({
 *     date: '2026-03-02',
 *     repo: { name: 'github.com/example/project', commit: 'a1' },
 *     scorecard: { version: 'v5.1.1' },
 *     score: 5,
 *     checks: [
 *       { name: 'Code-Review', score: 5, reason: 'half of the changes were reviewed' },
 *       { name: 'SAST', score: -1, reason: 'internal error' },
 *     ],
 *   }),
 * );
 * reading.facts.map(({ fact, key, value }) => [fact, key, value]);
 * // => [['scorecard-score', undefined, 5], ['scorecard-check', 'Code-Review', 5], ['code-review', undefined, true], ['scorecard-check', 'SAST', null], ['static-analysis', undefined, null]]
 * ```
 */
export const readScorecard = (
  text: string,
  options: EvidenceOptions = {},
): EvidenceReading<ScorecardDetails> => {
  expectReaderCall(text, options);
  const source = { file: options.file ?? 'scorecard.json', format: 'scorecard' };
  if (isTable(text)) {
    const message =
      'Expected JSON, got the table for terminals, which is not read: run the tool with the format json.';
    return unreadable(source, [evidenceIssue('format-not-read', 'error', [], message)]);
  }
  const { value, issues } = readJsonText(text);
  if (value === undefined) return unreadable(source, issues);
  const inner = unwrap(value);
  if (inner.issues.length > 0) return unreadable(source, [...issues, ...inner.issues]);
  const form = formOf(inner.value);
  if (typeof form !== 'string') return unreadable(source, [...issues, form]);
  return readScorecardValue(inner.value, form, source, inner.path, issues);
};

/** The table has a line of its own for the score, and cells between bars. */
const isTable = (text: string): boolean =>
  /^Aggregate score:/mu.test(text.slice(0, 2000)) && /^\|-+\|/mu.test(text.slice(0, 4000));

import { isRecord } from '@osee/core';
import { evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { unreadable } from '../fact/make-reading.ts';
import { dayOf } from '../text/day-of.ts';
import { createFields, type Fields, type Members } from '../text/fields.ts';
import { readJsonText } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { badgeFacts } from './badge-facts.ts';
import { countLevels } from './badge-series.ts';
import type { BadgePercentage, BestPracticesDetails } from './best-practices-details.ts';
import { readCriteria, tellOthers } from './read-criteria.ts';

/**
 * Reads `.bestpractices.json` (also `.project.d/bestpractices.json`), in which a project answers the criteria of the
 * OpenSSF Best Practices Badge and of the security baseline, and the JSON of a project from the service of the badge.
 *
 * All answers are the project's own word. `?` says nothing; N/A stays N/A, though the badge counts it as met. Shares of a
 * level are taken where the service states them, and never worked out from the file.
 *
 * @param text - the text of the file
 * @param options - path of the file
 * @returns the facts, the criteria, and what could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for arguments of another form
 * @see OpenSSF Best Practices Badge, criteria and automation proposals
 * @category evidence
 * @example
 * ```ts
 * import { readBestPractices } from '@osee/scoring/evidence';
 *
 * const { facts } = readBestPractices(
 *   '{"test_status": "Met", "test_justification": "See https://example.org/tests", "crypto_call_status": "N/A"}',
 * );
 * facts.map(({ fact, key, value }) => [fact, key, value]);
 * // => [['badge-criterion', 'test', 'Met'], ['tests', undefined, true], ['badge-criterion', 'crypto_call', 'N/A']]
 * ```
 */
export const readBestPractices = (
  text: string,
  options: EvidenceOptions = {},
): EvidenceReading<BestPracticesDetails> => {
  expectReaderCall(text, options);
  const given = { file: options.file ?? '.bestpractices.json', format: 'best-practices' };
  const { value, issues } = readJsonText(text);
  if (value === undefined) return unreadable(given, issues);
  if (!isRecord(value) || !Object.keys(value).some((key) => key.endsWith('_status'))) {
    const message = 'Expected answers to criteria of the best practices badge, got JSON without any.';
    return unreadable(given, [...issues, evidenceIssue('wrong-format', 'error', [], message)]);
  }
  const fields = createFields();
  const source = sourceOf(value, given, fields);
  const criteria = readCriteria(value, fields);
  const level = fields.text(value, 'badge_level', []);
  tellOthers(value, fields);
  const details = {
    criteria,
    levels: countLevels(criteria),
    percentages: readPercentages(value, fields),
    level,
  };
  return {
    format: source.format,
    readable: true,
    source,
    facts: badgeFacts(value, details, source),
    details,
    issues: [...issues, ...fields.issues],
  };
};

const sourceOf = (value: Members, given: EvidenceSource, fields: Fields): EvidenceSource => {
  const date = dayOf(fields.text(value, 'updated_at', []));
  const subject = fields.text(value, 'repo_url', []);
  return { ...given, ...(date && { date }), ...(subject && { subject }) };
};

const levelNames: ReadonlyMap<string, string> = new Map([
  ['badge_percentage_0', 'passing'],
  ['badge_percentage_1', 'silver'],
  ['badge_percentage_2', 'gold'],
  ['badge_percentage_baseline_1', 'baseline-1'],
  ['badge_percentage_baseline_2', 'baseline-2'],
  ['badge_percentage_baseline_3', 'baseline-3'],
  ['tiered_percentage', 'tiered'],
]);

const readPercentages = (value: Members, fields: Fields): readonly BadgePercentage[] =>
  [...levelNames].flatMap(([key, level]) => {
    const percent = fields.number(value, key, []);
    return percent === null ? [] : [{ level, percent }];
  });

import { describeValue, type Issue, isRecord } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import { unreadable } from '../fact/make-reading.ts';
import { createFields, memberOf } from '../text/fields.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { readYamlText } from '../text/read-yaml-text.ts';
import { readDetails } from './read-details.ts';
import type { SecurityInsightsDetails } from './security-insights-details.ts';
import { securityInsightsFacts } from './security-insights-facts.ts';

/**
 * Reads `SECURITY-INSIGHTS.yml` of the first generation and `security-insights.yml` of the second, in which a project
 * says how it handles security. After the day of expiry (first generation), every fact is unknown; the second has no such
 * day, and the day of its last review stands in the source. Persons are counted and not named.
 *
 * @param text - the text of the file
 * @param options - path of the file, and the day for which it is read
 * @returns the facts, the contents, and what could not be used; `verdict` is `invalid` where a required member is
 * missing, and `unknown` else: not the whole schema is checked
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for arguments of another form
 * @see OpenSSF Security Insights specification 1.0.0, 2.0.0 to 2.2.0
 * @category evidence
 * @example
 * ```ts
 * import { readSecurityInsights } from '@osee/scoring/evidence';
 *
 * const text = [
 *   'header: { schema-version: 1.0.0, expiration-date: 2026-01-31, project-url: https://a.test/b }',
 *   'vulnerability-reporting: { accepts-vulnerability-reports: true, security-policy: https://a.test/policy }',
 * ].join('\n');
 * const policyOf = (asOf: string) =>
 *   readSecurityInsights(text, { asOf }).facts.find(({ fact }) => fact === 'security-policy')?.value;
 * [policyOf('2026-01-31'), policyOf('2026-02-01')]; // => [true, null]
 * ```
 */
export const readSecurityInsights = (
  text: string,
  options: EvidenceOptions = {},
): EvidenceReading<SecurityInsightsDetails> => {
  expectReaderCall(text, options);
  const given = { file: options.file ?? 'security-insights.yml', format: 'security-insights' };
  const { value, issues } = readYamlText(text);
  if (value === undefined) return unreadable(given, issues);
  const header = memberOf(value, 'header');
  if (!isRecord(header)) {
    const message = 'Expected the header of a file of Security Insights, got none.';
    return unreadable(given, [...issues, evidenceIssue('wrong-format', 'error', ['header'], message)]);
  }
  const fields = createFields();
  const generation = generationOf(header);
  const details = readDetails(value, generation, options.asOf, fields);
  const subject =
    generation === 1
      ? fields.text(header, 'project-url', ['header'])
      : fields.text(memberOf(value, 'repository'), 'url', ['repository']);
  const commit = fields.text(header, 'commit-hash', ['header']);
  const date = details.lastReviewed ?? details.lastUpdated;
  const source = { ...given, ...(date && { date }), ...(subject && { subject }), ...(commit && { commit }) };
  const facts = securityInsightsFacts(value, details, source, fields);
  const missing = missingMembers(value, generation);
  return {
    format: given.format,
    readable: true,
    verdict: missing.length > 0 ? 'invalid' : 'unknown',
    source,
    facts,
    details,
    issues: [...issues, ...versionIssue(details), ...missing, ...fields.issues, ...expiryIssue(details)],
  };
};

/** By the version; without one, only the first generation names a day of expiry. */
const generationOf = (header: unknown): 1 | 2 => {
  const version = memberOf(header, 'schema-version');
  if (version === undefined) return memberOf(header, 'expiration-date') === undefined ? 2 : 1;
  return /^1(?:\.|$)/u.test(String(version)) ? 1 : 2;
};

const required = {
  1: [
    'header.schema-version',
    'header.expiration-date',
    'header.project-url',
    'project-lifecycle',
    'security-contacts',
  ],
  2: ['header.schema-version', 'header.last-updated', 'header.last-reviewed', 'header.url'],
} as const;

const missingMembers = (value: unknown, generation: 1 | 2): readonly Issue<EvidenceIssueCode>[] =>
  required[generation].flatMap((where) => {
    const path = where.split('.');
    if (path.reduce(memberOf, value) !== undefined) return [];
    const message = `Expected the member ${where}, got none.`;
    return [evidenceIssue('missing-field', 'warning', path, message, { field: where })];
  });

const versionIssue = ({ schemaVersion }: SecurityInsightsDetails): readonly Issue<EvidenceIssueCode>[] => {
  if (schemaVersion === null || /^[12]\.\d+\.\d+$/u.test(schemaVersion)) return [];
  const message = `Expected version 1 or 2 of Security Insights, got ${describeValue(schemaVersion)}.`;
  return [
    evidenceIssue('unknown-version', 'warning', ['header', 'schema-version'], message, {
      got: schemaVersion,
    }),
  ];
};

const expiryIssue = ({ expires, isExpired }: SecurityInsightsDetails): readonly Issue<EvidenceIssueCode>[] =>
  isExpired !== true
    ? []
    : [
        evidenceIssue(
          'expired',
          'warning',
          ['header', 'expiration-date'],
          `Expected a file that holds on this day, got one that ended on ${expires}; what it says is unknown now.`,
          { expires },
        ),
      ];

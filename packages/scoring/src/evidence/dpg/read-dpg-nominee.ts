import { type Issue, shape } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { unreadable } from '../fact/make-reading.ts';
import { type ReadField, readField } from '../form/field.ts';
import { readJsonText } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import type { DpgDetails, DpgNominee } from './dpg-details.ts';
import { nomineeFacts } from './nominee-facts.ts';
import { nomineeForm } from './nominee-form.ts';
import { readScreening, screeningFacts } from './read-screening.ts';
import { isAnswer, reviewForm } from './review-form.ts';
import { screeningQuestions } from './screening-questions.ts';

/**
 * What the reader of the registry of digital public goods may be told.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type DpgOptions, readDpgNominee } from '@osee/scoring/evidence';
 *
 * const options: DpgOptions = { date: '2024-08-19' };
 * readDpgNominee('{"name": "A", "stage": "DPG"}', options).source.date; // => '2024-08-19'
 * ```
 */
export interface DpgOptions extends EvidenceOptions {
  /** The day of the copy, as `YYYY-MM-DD`: the records themselves have none, and the registry goes on changing. */
  readonly date?: string;
}

/**
 * Reads a file of the registry of digital public goods: the record of a nominee in its old and new shape, the answers of
 * its form, or a review. Which one it is shows in `details.kind`. The verdict is that of the schemas of the registry; it
 * says that a record is complete, never that an indicator is met.
 *
 * An empty answer is none, `Unknown` is one, and a question that is asked only after a `Yes` makes a fact only then.
 * Names and addresses of persons are left out. A review makes no fact: `tallyDpgReviews` counts several.
 *
 * @param text - the file
 * @param options - its path, the day of the copy
 * @returns verdict, facts, contents and everything that could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for a broken call; never for content
 * @see DPGAlliance, publicgoods-candidates, nominee-schema.json and screening-schema.json at commit a1d99f0
 * @category evidence
 * @example
 * ```ts
 * import { readDpgNominee } from '@osee/scoring/evidence';
 *
 * const reading = readDpgNominee(
 *   '{"name": "A", "platformIndependence": {"mandatoryDepsCreateMoreRestrictions": "No", "isSoftwarePltIndependent": ""}}',
 *   { date: '2024-08-19' },
 * );
 * reading.details?.kind; // => 'screening'
 * reading.facts.find(({ fact }) => fact === 'platform-dependence')?.value; // => false
 * reading.facts.some(({ fact }) => fact === 'open-alternative'); // => false
 * ```
 */
export const readDpgNominee = (text: string, options: DpgOptions = {}): EvidenceReading<DpgDetails> => {
  expectReaderCall(text, options, { date: shape.day });
  const { file = 'nominee.json', date } = options;
  const { value, issues } = readJsonText(text);
  const format = formatOf(value);
  const bare: EvidenceSource = { file, format, ...(date === undefined ? {} : { date }) };
  if (value === undefined) return unreadable(bare, issues);
  const read = { screening: readScreeningValue, review: readReviewValue, nominee: readNomineeValue }[
    kindOf(format)
  ];
  return read(value, issues, bare);
};

type Issues = readonly Issue<EvidenceIssueCode>[];
type Read = (value: unknown, issues: Issues, source: EvidenceSource) => EvidenceReading<DpgDetails>;

const kindOf = (format: string): DpgDetails['kind'] =>
  format === 'dpg-screening' ? 'screening' : format === 'dpg-review' ? 'review' : 'nominee';

const screeningSections = new Set(screeningQuestions.map(({ id }) => id.slice(0, id.indexOf('.'))));

const formatOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'dpg-nominee';
  const entries = Object.entries(value);
  const isNominee = ['SDGs', 'license', 'stage', 'type'].some((key) =>
    Array.isArray(Object.getOwnPropertyDescriptor(value, key)?.value),
  );
  if (!isNominee && entries.some(([, member]) => isAnswer(member))) return 'dpg-review';
  const isScreening = entries.some(
    ([key, member]) => screeningSections.has(key) && typeof member === 'object',
  );
  return isScreening && !isNominee ? 'dpg-screening' : 'dpg-nominee';
};

const made = (
  source: EvidenceSource,
  rest: Pick<EvidenceReading<DpgDetails>, 'facts' | 'details' | 'issues'>,
): EvidenceReading<DpgDetails> => ({
  format: source.format,
  readable: true,
  verdict: rest.issues.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid',
  source,
  ...rest,
});

const undated = ({ date }: EvidenceSource): Issues =>
  date === undefined
    ? [
        evidenceIssue(
          'not-checked',
          'info',
          [],
          'The record has no day; give that of the copy, so that it can be shown.',
        ),
      ]
    : [];

const readNomineeValue: Read = (value, before, source) => {
  const read: ReadField<Omit<DpgNominee, 'kind'>> = readField(nomineeForm, value);
  if (read.value === undefined)
    return { ...unreadable(source, [...before, ...read.issues]), verdict: 'invalid' };
  const details: DpgNominee = { kind: 'nominee', ...read.value };
  const named = details.name === undefined ? source : { ...source, subject: details.name };
  return made(named, {
    facts: nomineeFacts(details, named),
    details,
    issues: [...before, ...read.issues, ...undated(source)],
  });
};

const readScreeningValue: Read = (value, before, source) => {
  const { details, issues } = readScreening(value);
  const named = details.name === undefined ? source : { ...source, subject: details.name };
  return made(named, {
    facts: screeningFacts(details, named),
    details,
    issues: [...before, ...issues, ...undated(source)],
  });
};

const readReviewValue: Read = (value, before, source) => {
  const read = readField(reviewForm, value);
  if (read.value === undefined)
    return { ...unreadable(source, [...before, ...read.issues]), verdict: 'invalid' };
  const { day, ...details } = read.value;
  const dated = day === undefined ? source : { ...source, date: day };
  return made(dated, { facts: [], details, issues: [...before, ...read.issues] });
};

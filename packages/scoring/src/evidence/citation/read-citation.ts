import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { factsOf, unreadable } from '../fact/make-reading.ts';
import { readField } from '../form/field.ts';
import { licenceOf } from '../licence/licence-of.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { readYamlText } from '../text/read-yaml-text.ts';
import type { CitationDetails } from './citation-details.ts';
import { citationForm } from './citation-form.ts';

/**
 * Reads a `CITATION.cff` of the versions 1.0.1 to 1.2.0 field by field. Its version and day of release often lag behind
 * the software: both have confidence 1, so that another file that knows a later one is believed.
 *
 * @param text - the file
 * @param options - its path
 * @returns verdict by the rules of version 1.2.0, facts, contents without persons, and everything that could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for a broken call; never for content
 * @see Citation File Format 1.2.0, citation-file-format.github.io
 * @category evidence
 * @example
 * ```ts
 * import { readCitation } from '@osee/scoring/evidence';
 *
 * const reading = readCitation('cff-version: 1.2.0\nlicense: MIT\nversion: 1.0\n');
 * reading.verdict; // => 'invalid'
 * reading.facts.map(({ fact, value }) => [fact, value]); // => [['licence', 'MIT'], ['version', '1.0']]
 * ```
 */
export const readCitation = (
  text: string,
  options: EvidenceOptions = {},
): EvidenceReading<CitationDetails> => {
  expectReaderCall(text, options);
  const bare: EvidenceSource = { file: options.file ?? 'CITATION.cff', format: 'citation' };
  const { value, issues, writtenAt } = readYamlText(text);
  if (value === undefined) return { ...unreadable(bare, issues), verdict: 'invalid' };
  const read = readField(citationForm, value, writtenAt);
  const found = [...issues, ...read.issues];
  if (read.value === undefined) return { ...unreadable(bare, found), verdict: 'invalid' };
  const details = read.value;
  const source = sourceOf(bare, details);
  return {
    format: 'citation',
    readable: true,
    verdict: found.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid',
    source,
    facts: citationFacts(details, source),
    details,
    issues: found,
  };
};

const sourceOf = (
  bare: EvidenceSource,
  { 'date-released': date, 'repository-code': subject, commit }: CitationDetails,
): EvidenceSource => ({
  ...bare,
  ...(date === undefined ? {} : { date }),
  ...(subject === undefined ? {} : { subject }),
  ...(commit === undefined ? {} : { commit }),
});

const citationFacts = (details: CitationDetails, source: EvidenceSource): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const { title, url, license = [], version, type, authors = [] } = details;
  const affiliations = new Set(authors.flatMap(({ affiliation }) => affiliation?.trim().toLowerCase() ?? []));
  const [code, date] = [details['repository-code'], details['date-released']];
  const note = { note: 'a file of citation often lags behind' };
  const isSoftware = type !== 'dataset';
  return [
    ...(title === undefined || title.trim() === ''
      ? []
      : [fact('name', title, { confidence: 2, path: ['title'] })]),
    ...(code === undefined ? [] : [fact('repository', code, { confidence: 2, path: ['repository-code'] })]),
    ...(url === undefined ? [] : [fact('website', url, { confidence: 2, path: ['url'] })]),
    ...license.flatMap((written) => {
      const known = licenceOf(written);
      if (known === null) return [];
      const several = license.length > 1 ? { note: 'one of several' } : {};
      return [
        fact('licence', known, {
          confidence: 2,
          path: ['license'],
          ...(isSoftware ? {} : { key: 'data' }),
          ...several,
        }),
      ];
    }),
    ...(version === undefined || version.trim() === ''
      ? []
      : [fact('version', version, { confidence: 1, path: ['version'], ...note })]),
    ...(date === undefined
      ? []
      : [fact('release', date, { confidence: 1, path: ['date-released'], ...note })]),
    ...(affiliations.size > 1
      ? [fact('several-organisations', true, { confidence: 1, path: ['authors'] })]
      : []),
  ];
};

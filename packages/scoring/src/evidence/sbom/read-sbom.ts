import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { factsOf, unreadable } from '../fact/make-reading.ts';
import { dayOf, noDay } from '../text/day-of.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { readCycloneDx } from './read-cyclone-dx.ts';
import { readSpdx } from './read-spdx.ts';
import type { SbomDetails } from './sbom-details.ts';
import { openSbom } from './sbom-form.ts';

/**
 * Reads a list of components: SPDX 2 in JSON or tag-value, CycloneDX in JSON; also inside the export of GitHub. XML, SPDX 3
 * and tables are told and not read. That there is a list is worth more than what it holds: how many components there are
 * says nothing, and what it is a list of may be something else than the project.
 *
 * @param text - the text of the file
 * @param options - path of the file
 * @returns the facts, subject, tools and components, and what could not be used; `licences` go into `checkCombination`
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for arguments of another form
 * @see SPDX 2.3; CycloneDX 1.6
 * @category evidence
 * @example
 * ```ts
 * import { readSbom } from '@osee/scoring/evidence';
 *
 * const { details } = readSbom(
 *   JSON.stringify({
 *     spdxVersion: 'SPDX-2.3',
 *     name: 'project',
 *     packages: [
 *       { name: 'a', versionInfo: '1.0.0', licenseConcluded: 'NOASSERTION', licenseDeclared: 'MIT' },
 *       { name: 'b', licenseConcluded: 'NOASSERTION', licenseDeclared: 'NOASSERTION' },
 *     ],
 *   }),
 * );
 * [details?.components.length, details?.withoutLicence, details?.licences]; // => [2, 1, ['MIT']]
 * ```
 */
export const readSbom = (text: string, options: EvidenceOptions = {}): EvidenceReading<SbomDetails> => {
  expectReaderCall(text, options);
  const given = { file: options.file ?? 'sbom.json', format: 'sbom' };
  const opened = openSbom(text);
  if (opened.value === undefined) return unreadable(given, opened.issues);
  const { value, standard, form, fields, issues } = opened;
  const list = standard === 'SPDX' ? readSpdx(value, fields) : readCycloneDx(value, fields);
  const created = dayOf(list.written);
  if (list.written !== null && created === null) fields.issues.push(noDay(list.writtenAt, list.written));
  const { standardVersion, subject, tools, components } = list;
  const details: SbomDetails = {
    standard,
    form,
    standardVersion,
    subject: subject && { name: subject.name, version: subject.version },
    created,
    tools,
    components,
    withoutLicence: components.filter(({ licence }) => licence === null).length,
    withoutPurl: components.filter(({ purl }) => purl === null).length,
    licences: [...new Set(components.flatMap(({ licence }) => licence ?? []))].sort(),
  };
  const source = sourceOf(given, details, list.digest);
  return {
    format: given.format,
    readable: true,
    source,
    facts: sbomFacts(details, source, subject?.licence ?? null),
    details,
    issues: [...issues, ...fields.issues],
  };
};

const sourceOf = (
  given: EvidenceSource,
  { subject, created, tools }: SbomDetails,
  digest: string | null,
): EvidenceSource => {
  const [tool] = tools;
  return {
    ...given,
    ...(tool !== undefined && { tool }),
    ...(created && { date: created }),
    ...(subject && { subject: subject.name }),
    ...(digest && { digest }),
  };
};

/** A list without subject, day or components settles less. */
const sbomFacts = (
  { subject, created, components, withoutLicence }: SbomDetails,
  source: EvidenceSource,
  licence: string | null,
): readonly EvidenceFact[] => {
  const make = factsOf(source);
  const isWhole = subject !== null && created !== null && components.length > 0;
  const confidence = isWhole ? 3 : 2;
  return [
    make('sbom', true, { confidence, ...(subject && { note: `of ${subject.name}` }) }),
    make('dependencies-listed', true, { confidence }),
    make('sbom-components', components.length, { confidence: 3 }),
    make('sbom-unlicensed', withoutLicence, { confidence: 3 }),
    ...(created === null ? [] : [make('sbom-date', created, { confidence: 3 })]),
    ...(licence === null ? [] : [make('licence', licence, { confidence: 1 })]),
  ];
};

import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { factsOf, unreadable } from '../fact/make-reading.ts';
import { licenceOf } from '../licence/licence-of.ts';
import { cleaningIssues } from '../text/cleaning-issues.ts';
import { dropAddressesIn } from '../text/drop-addresses-in.ts';
import { openText } from '../text/open-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { openToml } from '../text/read-toml-text.ts';
import { readDep5 } from './read-dep5.ts';
import { readReuseToml } from './read-reuse-toml.ts';
import type { ReuseAnnotation, ReuseDetails } from './reuse-details.ts';

/**
 * Reads a `REUSE.toml` of the project or of one of its folders, or the older `.reuse/dep5`. A project has as many of them
 * as it likes; each is read alone, and its patterns are told from the folder of the project.
 *
 * @param text - the file
 * @param options - its path, which tells the folder and the kind of file
 * @returns verdict by the rules of the format, facts, contents without addresses of persons, and everything that could not
 * be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for a broken call; never for content
 * @see REUSE specification 3.3, reuse.software
 * @category evidence
 * @example
 * ```ts
 * import { readReuse } from '@osee/scoring/evidence';
 *
 * const reading = readReuse(
 *   'version = 1\n[[annotations]]\npath = "**"\nSPDX-FileCopyrightText = "2026 A Ministry"\nSPDX-License-Identifier = "MIT"\n',
 * );
 * reading.facts.map(({ fact, value }) => [fact, value]);
 * // => [['licence-per-file', true], ['licence', 'MIT'], ['copyright-holder', 'A Ministry']]
 * ```
 */
export const readReuse = (text: string, options: EvidenceOptions = {}): EvidenceReading<ReuseDetails> => {
  expectReaderCall(text, options);
  const { file = 'REUSE.toml' } = options;
  const source: EvidenceSource = { file, format: 'reuse' };
  const isDep5 = /(?:^|[/.])dep5$/iu.test(file) || /^\s*(?:#[^\n]*\n\s*)*Format:/u.test(text.slice(0, 5000));
  const opened = isDep5 ? openDep5(text) : openToml(text);
  if (opened.value === undefined) return { ...unreadable(source, opened.issues), verdict: 'invalid' };
  const read = isDep5 ? readDep5(String(opened.value)) : readReuseToml(opened.value);
  const folder = isDep5 ? '' : file.slice(0, file.lastIndexOf('/') + 1);
  const annotations = read.details.annotations.map((each) => ({
    ...each,
    paths: each.paths.map((path) => folder + path.replace(/^\.\//u, '')),
  }));
  const details: ReuseDetails = { ...read.details, folder, annotations };
  const subject = details.packageLocation ?? details.packageName;
  const named = subject === undefined ? source : { ...source, subject };
  const issues = [...opened.issues, ...read.issues];
  const reading = { source: named, facts: reuseFacts(details, named), details, issues };
  const clean = dropAddressesIn(reading);
  const { issues: told, ...rest } = clean.value as typeof reading;
  return {
    format: 'reuse',
    readable: true,
    verdict: issues.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid',
    ...rest,
    issues: [...told, ...cleaningIssues(clean)],
  };
};

const openDep5 = (given: string) => {
  const { text, issues } = openText(given);
  return { value: text ?? undefined, issues };
};

const reuseFacts = (details: ReuseDetails, source: EvidenceSource): readonly EvidenceFact[] => {
  const fact = factsOf(source);
  const { annotations, folder, packageName } = details;
  const isWhole = ({ paths }: ReuseAnnotation): boolean =>
    paths.some((path) => path === '**' || (path === '*' && details.kind === 'dep5'));
  return [
    ...(packageName === undefined || folder !== ''
      ? []
      : [fact('name', packageName, { confidence: 2, path: ['SPDX-PackageName'] })]),
    ...(annotations.length === 0 ? [] : [fact('licence-per-file', true, { confidence: 2 })]),
    ...annotations.flatMap((annotation, place) => {
      const path = ['annotations', place];
      const isAll = isWhole(annotation);
      const key = isAll ? {} : { key: annotation.paths.join(' ') };
      return [
        ...annotation.licences.flatMap((written) => {
          const known = licenceOf(written);
          const note = annotation.licences.length > 1 ? { note: 'one of several that hold together' } : {};
          return known === null ? [] : [fact('licence', known, { confidence: 2, ...key, path, ...note })];
        }),
        ...(isAll
          ? annotation.copyrights.flatMap((notice) => {
              const holder = holderOf(notice);
              return holder === '' ? [] : [fact('copyright-holder', holder, { confidence: 2, path })];
            })
          : []),
      ];
    }),
    ...(annotations.some((annotation) => !isWhole(annotation) && annotation.copyrights.length > 0)
      ? [fact('third-party-notices', true, { confidence: 1, path: ['annotations'] })]
      : []),
  ];
};

/** The name in a notice such as `Copyright (c) 2019-2026 A Ministry <https://...>`. */
const holderOf = (notice: string): string =>
  notice
    .slice(0, 500)
    .replace(/^(?:(?:SPDX-FileCopyrightText:|copyright|\(c\)|©)[ \t]*)+/iu, '')
    .replace(
      /^\d{4}(?:[ \t]*[-–][ \t]*(?:\d{4}|present))?(?:[ \t]*,[ \t]*\d{4}(?:[ \t]*[-–][ \t]*\d{4})?)*[ \t,]*/iu,
      '',
    )
    .replace(/[ \t]*<[^<>]*>[ \t]*$/u, '')
    .trim();

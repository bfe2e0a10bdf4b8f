import { describeValue, expectShape, type Issue, isRecord, OseeError, shape } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceReading } from '../fact/evidence-reading.ts';
import { plainPath } from '../file-list/path-parts.ts';
import { readFileList } from '../file-list/read-file-list.ts';
import type { FactContradiction } from '../merge/fact-contradiction.ts';
import { findContradictions } from '../merge/find-contradictions.ts';
import { orderFacts } from '../merge/order-facts.ts';
import { dropAddresses } from '../text/drop-addresses.ts';
import type { CollectedEvidence, PassedOverFile } from './collected-evidence.ts';
import { mergeFacts } from './merge-facts.ts';
import { otherSubjects } from './other-subjects.ts';
import { readKnownFile } from './read-known-file.ts';

/**
 * Files of a project: texts by path, from the folder of the project, with `/`. `null` is a file of which only the name is
 * known, and it is enough for everything that is no file of a known kind.
 *
 * @category evidence
 * @example
 * ```ts
 * import { collectEvidence, type ProjectFiles } from '@osee/scoring/evidence';
 *
 * const files: ProjectFiles = { 'README.md': null, LICENSE: 'SPDX-License-Identifier: MIT' };
 * collectEvidence(files).facts.map(({ fact, value }) => [fact, value]);
 * // => [['licence', 'MIT'], ['licence-file', true], ['readme', true]]
 * ```
 */
export type ProjectFiles =
  | Readonly<Record<string, string | null>>
  | Iterable<readonly [path: string, text: string | null]>;

/** More than this is no project, and an endless list is none. */
const mostFiles = 500_000;

/**
 * Finds out which file is which, reads each with its reader, and puts together what they show. The same thing said by two
 * files counts once; files that differ are shown side by side, and none is taken for the right one. What no file says is
 * not in the result: it is unknown, never unmet. Files in folders of copies and samples (`vendor/`, `examples/`) are
 * passed over and named. The order of the files does not matter.
 *
 * @param files - texts by path
 * @param options - `asOf`: the day for which files are read, as `YYYY-MM-DD`
 * @returns readings, facts, contradictions, and what was not read
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `unknown-option`, `too-many-files` for arguments of another
 * form; never for content
 * @category evidence
 * @example
 * ```ts
 * import { collectEvidence } from '@osee/scoring/evidence';
 *
 * const { contradictions, readings } = collectEvidence({
 *   LICENSE: 'SPDX-License-Identifier: EUPL-1.2',
 *   'publiccode.yml': 'legal:\n  license: AGPL-3.0-only',
 * });
 * contradictions[0]?.values.map(({ value }) => value); // => ['EUPL-1.2', 'AGPL-3.0-only']
 * readings.map(({ source }) => source.file); // => ['.', 'LICENSE', 'publiccode.yml']
 * ```
 */
export const collectEvidence = (
  files: ProjectFiles,
  options: { readonly asOf?: string } = {},
): CollectedEvidence => {
  expectShape(options, shape.options({ asOf: shape.day }), ['options']);
  const issues: Issue<EvidenceIssueCode>[] = [];
  const texts = sortedTexts(entriesOf(files), issues);
  const paths = [...texts.keys()];
  const readings: EvidenceReading<unknown>[] = [readFileList(paths)];
  const passedOver: PassedOverFile[] = [];
  const unrecognised: string[] = [];
  for (const [path, text] of texts) {
    if (text === null) continue;
    const file = dropAddresses(path).text;
    const outcome = readKnownFile(text, { ...options, file, files: paths });
    if (outcome === null) {
      if (!isShown(path)) unrecognised.push(file);
    } else if ('reading' in outcome) readings.push(outcome.reading);
    else passedOver.push(outcome.passedOver);
  }
  const facts = orderFacts(readings.flatMap((reading) => reading.facts));
  const contradictions = findContradictions(facts);
  return {
    readings,
    facts: mergeFacts(facts),
    contradictions,
    passedOver,
    unrecognised,
    issues: [...issues, ...sameKind(readings), ...otherSubjects(readings), ...contradictions.map(differ)],
  };
};

/** Whether the name of a file says all that is to be known of it. */
const isShown = (path: string): boolean => readFileList([path]).facts.length > 0;

const entryForm = shape.list(
  shape.exact({ path: shape.text, text: shape.orNull(shape.text) }, {}, 'a path and a text, or null'),
  'texts by path',
);

const entriesOf = (files: ProjectFiles): readonly { path: string; text: string | null }[] => {
  if (!isRecord(files) && !isIterable(files)) expectShape(files, entryForm, ['files']);
  const given: Iterable<unknown> = isIterable(files) ? files : Object.entries(files);
  const entries: { path: unknown; text: unknown }[] = [];
  for (const entry of given) {
    if (entries.length >= mostFiles) {
      throw new OseeError('too-many-files', `Expected at most ${mostFiles} files, got more.`, {
        path: ['files'],
        details: { maximum: mostFiles },
      });
    }
    const [path, text] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    entries.push({ path, text });
  }
  expectShape(entries, entryForm, ['files']);
  return entries as readonly { path: string; text: string | null }[];
};

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Symbol.iterator in value &&
  typeof value[Symbol.iterator] === 'function';

/** By path, in the order of the alphabet; of two texts for one path the first in that order is read. */
const sortedTexts = (
  entries: readonly { path: string; text: string | null }[],
  issues: Issue<EvidenceIssueCode>[],
): ReadonlyMap<string, string | null> => {
  const rows = entries.map(({ path, text }) => ({ path, plain: plainPath(path), text }));
  rows.sort(
    (left, right) =>
      order(left.plain ?? '', right.plain ?? '') ||
      order(left.text ?? '', right.text ?? '') ||
      order(left.path, right.path),
  );
  const texts = new Map<string, string | null>();
  for (const { path, plain, text } of rows) {
    const shown = describeValue(dropAddresses(path).text);
    if (plain === null) {
      issues.push(
        evidenceIssue('wrong-value', 'warning', [], `Expected a path inside the project, got ${shown}.`),
      );
    } else if (texts.has(plain) && texts.get(plain) !== null && text !== null && texts.get(plain) !== text) {
      const message = `Expected one text for each path, got another for ${shown}; it was not read.`;
      issues.push(
        evidenceIssue('duplicate-entry', 'warning', [], message, { file: dropAddresses(plain).text }),
      );
    } else texts.set(plain, text ?? texts.get(plain) ?? null);
  }
  return texts;
};

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Kinds of which a project has one file. */
const single = new Set([
  'publiccode',
  'security-insights',
  'best-practices',
  'codemeta',
  'citation',
  'code-json',
]);

const sameKind = (readings: readonly EvidenceReading<unknown>[]): readonly Issue<EvidenceIssueCode>[] =>
  [...single].flatMap((format) => {
    const files = readings.filter((reading) => reading.format === format).map(({ source }) => source.file);
    if (files.length < 2) return [];
    const message = `Expected one file of the kind ${format}, got ${files.length}: ${files.slice(0, 5).join(', ')}.`;
    return [evidenceIssue('same-kind-twice', 'warning', [], message, { format, files })];
  });

const differ = ({ fact, key, values }: FactContradiction): Issue<EvidenceIssueCode> => {
  const told = values.map(
    ({ value, facts }) => `${[...new Set(facts.map(({ source }) => source.file))].join(', ')}: ${value}`,
  );
  const name = key === undefined ? fact : `${fact} (${key})`;
  const message = `Files differ on ${name}: ${told.join('; ')}.`;
  return evidenceIssue('facts-contradict', 'warning', [], message, {
    fact,
    values: values.map(({ value }) => String(value)),
  });
};

import { describeValue, expectShape, type Issue, shape } from '@osee/core';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { FactId } from '../fact/fact-id.ts';
import { factsOf } from '../fact/make-reading.ts';
import { dropAddresses } from '../text/drop-addresses.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { type FileRule, fileRules } from './file-rules.ts';
import { foreignFolder, plainPath } from './path-parts.ts';
import { translationLanguage } from './translation-languages.ts';

/**
 * What the names of the files of a project show.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type FileListDetails, readFileList } from '@osee/scoring/evidence';
 *
 * const details: FileListDetails | null = readFileList(['README.md', 'vendor/a/README.md']).details;
 * details?.passedOver; // => [{ folder: 'vendor', files: 1 }]
 * ```
 */
export interface FileListDetails {
  /** How many paths were looked at. */
  readonly files: number;
  /** By fact, the files that show it, in the order of the alphabet. */
  readonly found: readonly { readonly fact: FactId; readonly files: readonly string[] }[];
  /** Folders of copies of others and of samples, which say nothing of the project. */
  readonly passedOver: readonly { readonly folder: string; readonly files: number }[];
  /** Languages into which files translate, as tags of BCP 47. */
  readonly languages: readonly string[];
}

/**
 * Reads a list of file names: what is there, in the places and spellings that are in use. Letter case, endings and
 * languages in names do not matter; names that only look alike (`license-check.js`, `openapi-generator.json`) are refused.
 * A name that is not in the list says nothing: the fact is unknown, never false, as it may stand elsewhere.
 *
 * @param paths - from the folder of the project, with `/`
 * @param options - `file` names the list, where it has a name
 * @returns one fact for each thing that is there, with the surest file as its source, and all files by fact
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for arguments of another form
 * @category evidence
 * @example
 * ```ts
 * import { readFileList } from '@osee/scoring/evidence';
 *
 * const { facts } = readFileList(['README.md', '.github/SECURITY.md', 'src/security.ts', 'docs/install.md']);
 * facts.map(({ fact, confidence }) => [fact, confidence]);
 * // => [['readme', 3], ['security-policy', 3], ['docs', 3], ['install-guide', 2]]
 * ```
 */
export const readFileList = (
  paths: readonly string[],
  options: EvidenceOptions = {},
): EvidenceReading<FileListDetails> => {
  expectReaderCall('', options);
  expectShape(paths, shape.list(shape.text, 'an array of paths'), ['paths']);
  const source = { file: options.file ?? '.', format: 'file-list' };
  const { kept, passedOver, issues } = sort(paths);
  const found = find(kept);
  const languages = [...new Set(kept.flatMap((path) => translationLanguage(path) ?? []))].sort();
  const make = factsOf(source);
  const facts: readonly EvidenceFact[] = [
    ...found.map(({ fact, confidence, files: [file = source.file] }) =>
      factsOf({ ...source, file })(fact, true, { confidence }),
    ),
    // One language is the one that the software was written in.
    ...(languages.length < 2
      ? []
      : [make('translations', true, { confidence: 3, note: languages.join(' ') })]),
    ...(languages.length < 2 ? [] : languages.map((tag) => make('language', tag, { confidence: 2 }))),
  ];
  return {
    format: source.format,
    readable: true,
    source,
    facts,
    details: {
      files: paths.length,
      found: found.map(({ fact, files }) => ({ fact, files })),
      passedOver: [...passedOver].map(([folder, files]) => ({ folder, files })).sort(byFolder),
      languages,
    },
    issues,
  };
};

interface Sorted {
  readonly kept: readonly string[];
  readonly passedOver: ReadonlyMap<string, number>;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/** The same list in any order gives the same result. */
const sort = (paths: readonly string[]): Sorted => {
  const kept = new Set<string>();
  const passedOver = new Map<string, number>();
  const issues: Issue<EvidenceIssueCode>[] = [];
  for (const [place, written] of paths.entries()) {
    const path = plainPath(written);
    if (path === null) {
      const message = `Expected a path inside the project, got ${describeValue(dropAddresses(written).text)}.`;
      issues.push(evidenceIssue('wrong-value', 'warning', [place], message));
      continue;
    }
    const folder = foreignFolder(path.toLowerCase());
    if (folder === null) kept.add(path);
    else {
      const name = path.slice(0, folder.length);
      passedOver.set(name, (passedOver.get(name) ?? 0) + 1);
    }
  }
  return { kept: [...kept].sort(), passedOver, issues };
};

type Found = Pick<FileRule, 'fact' | 'confidence'> & { readonly files: readonly string[] };

const find = (paths: readonly string[]): readonly Found[] => {
  const best = new Map<FactId, { confidence: Found['confidence']; files: string[] }>();
  for (const { fact, confidence, name, except } of fileRules) {
    const files = paths.filter((path) => {
      const lower = path.toLowerCase();
      return name.test(lower) && !except?.test(lower);
    });
    if (files.length === 0) continue;
    const before = best.get(fact);
    const clean = files.map((path) => dropAddresses(path).text);
    if (before === undefined) best.set(fact, { confidence, files: clean });
    else if (confidence > before.confidence)
      best.set(fact, { confidence, files: [...clean, ...before.files] });
    else before.files.push(...clean);
  }
  return [...best].map(([fact, { confidence, files }]) => ({ fact, confidence, files: [...new Set(files)] }));
};

const byFolder = (left: { folder: string }, right: { folder: string }): number =>
  left.folder < right.folder ? -1 : 1;

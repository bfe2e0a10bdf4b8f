import { describeValue, type Issue } from '@osee/core';
import { type Document, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import { cleaningIssues } from './cleaning-issues.ts';
import { dropAddresses } from './drop-addresses.ts';
import { dropAddressesIn } from './drop-addresses-in.ts';
import { deepestFile } from './json-parser.ts';
import { openText } from './open-text.ts';

import type { ReadText } from './read-json-text.ts';
import { type RepeatedKey, repeatedKeys } from './repeated-keys.ts';

/** A YAML file, with the line of each value. */
export interface ReadYaml extends ReadText {
  /** The line on which a value stands, from 1; `null` where there is none. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
  /** A plain value as it is written, such as `1.0`; `null` where there is none. */
  readonly writtenAt: (path: readonly (string | number)[]) => string | null;
}

/** More than this is no description of a project that somebody wrote. */
const longestYaml = 4_000_000;

const nothing = { value: undefined, lineOf: () => null, writtenAt: () => null };

/** Reads YAML as {@link openYaml}, without addresses of persons. */
export const readYamlText = (given: string): ReadYaml => {
  const opened = openYaml(given);
  if (opened.value === undefined) return opened;
  const clean = dropAddressesIn(opened.value);
  return { ...opened, value: clean.value, issues: [...opened.issues, ...cleaningIssues(clean)] };
};

/**
 * Reads YAML 1.2 by its core schema: `yes` and days stay texts, members that stand twice are an error. Only one document
 * is read; the text is never run, and references cannot make it grow. Addresses of persons are still there: what is made
 * of the value goes through `dropAddressesIn`.
 */
export const openYaml = (given: string): ReadYaml => {
  const { text, issues } = openText(given);
  if (text === null) return { ...nothing, issues };
  if (text.length > longestYaml) {
    const message = `Expected a text of at most ${longestYaml} characters, got ${text.length}.`;
    return {
      ...nothing,
      issues: [evidenceIssue('file-too-large', 'error', [], message, { maximum: longestYaml })],
    };
  }
  if (isDeep(text)) return { ...nothing, issues: [...issues, tooDeep()] };
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    return readDocuments('empty' in documents ? [] : documents, lines, issues);
  } catch {
    return { ...nothing, issues: [...issues, tooDeep()] };
  }
};

const tooDeep = (): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'too-deep',
    'error',
    [],
    `Expected lists and mappings at most ${deepestFile} deep, got more.`,
    {
      maximum: deepestFile,
    },
  );

/** Brackets or dashes that open more levels than a file may have, before the parser takes them on. */
const isDeep = (text: string): boolean =>
  /(?:[[{][\s\w"':,]{0,20}){101}/u.test(text) || /(?:[-?][ \t]+){101}/u.test(text);

type Read = Document.Parsed;

const readDocuments = (
  documents: readonly Read[],
  lines: LineCounter,
  before: readonly Issue<EvidenceIssueCode>[],
): ReadYaml => {
  const [document, ...more] = documents;
  if (document === undefined) {
    return {
      ...nothing,
      issues: [...before, evidenceIssue('empty-file', 'error', [], 'Expected a document, got none.')],
    };
  }
  const [fatal] = document.errors;
  // After the first fault the parser guesses; the others it tells are of its own making.
  if (fatal !== undefined) return { ...nothing, issues: [...before, faultIssue(fatal, lines)] };
  const faults = repeatedKeys(document).map((key) => repeatedIssue(key, lines));
  const issues = [...before, ...faults, ...more.map(() => furtherDocument())];
  const plain = plainValueOf(document);
  if (plain === null) return { ...nothing, issues: [...issues, tooMany()] };
  if (isDeeper(plain.value, deepestFile)) return { ...nothing, issues: [...issues, tooDeep()] };
  return {
    value: plain.value,
    issues,
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && typeof node.source === 'string' ? node.source : null;
    },
    lineOf: (path) => {
      const node = document.getIn(path, true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
      return Array.isArray(range) ? lines.linePos(Number(range[0])).line : null;
    },
  };
};

/** `null` where references to other parts of the file make more of it than it is worth. */
const plainValueOf = (document: Read): { readonly value: unknown } | null => {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    // A reference to what it stands in has no end.
    dropAddressesIn(value);
    return { value };
  } catch {
    return null;
  }
};

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1)));

const tooMany = (): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'too-many-values',
    'error',
    [],
    'Expected references that stay small, got more than can be read.',
  );

const furtherDocument = (): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'wrong-format',
    'warning',
    [],
    'Expected one document, got another one after it, which was not read.',
  );

const faultIssue = (
  { message, pos }: Read['errors'][number],
  lines: LineCounter,
): Issue<EvidenceIssueCode> => {
  const { line, col } = lines.linePos(pos[0]);
  const told = dropAddresses(message).text.slice(0, 200);
  return evidenceIssue(
    'not-yaml',
    'error',
    [],
    `Expected valid YAML on line ${line}, column ${col}, got: ${told}`,
    { line, column: col },
  );
};

const repeatedIssue = ({ at, name }: RepeatedKey, lines: LineCounter): Issue<EvidenceIssueCode> => {
  const { line, col } = lines.linePos(at);
  const told = describeValue(dropAddresses(name).text);
  return evidenceIssue(
    'duplicate-key',
    'error',
    [],
    `Expected a name that stands once on line ${line}, column ${col}, got ${told} again.`,
    { line, column: col },
  );
};

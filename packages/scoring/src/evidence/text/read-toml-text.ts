import { parse, TomlDate, TomlError } from 'smol-toml';
import { evidenceIssue } from '../fact/evidence-issue.ts';
import { dropAddresses } from './drop-addresses.ts';
import { deepestFile } from './json-parser.ts';
import { openText } from './open-text.ts';
import type { ReadText } from './read-json-text.ts';

/** More than this is no description of a project that somebody wrote. */
const longestToml = 4_000_000;

/** Reads TOML of any origin; days and moments stay texts. Addresses of persons are still there. */
export const openToml = (given: string): ReadText => {
  const { text, issues } = openText(given);
  if (text === null) return { value: undefined, issues };
  if (text.length > longestToml) {
    const message = `Expected a text of at most ${longestToml} characters, got ${text.length}.`;
    return {
      value: undefined,
      issues: [evidenceIssue('file-too-large', 'error', [], message, { maximum: longestToml })],
    };
  }
  try {
    return { value: plain(parse(text, { maxDepth: deepestFile })), issues };
  } catch (error) {
    const place = error instanceof TomlError ? { line: error.line, column: error.column } : {};
    const where = error instanceof TomlError ? ` on line ${error.line}, column ${error.column}` : '';
    const [why = ''] = error instanceof Error ? error.message.split('\n') : [];
    const told = dropAddresses(why.replace(/^Invalid TOML document: /u, '')).text.slice(0, 200);
    return {
      value: undefined,
      issues: [
        ...issues,
        evidenceIssue('not-toml', 'error', [], `Expected valid TOML${where}, got: ${told}`, place),
      ],
    };
  }
};

const plain = (value: unknown): unknown => {
  if (value instanceof TomlDate || value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
};

/**
 * Makes the patterns of JSON Schemas mean the same in every language. In Python, PHP, Perl, Java and .NET `$` also matches
 * before a line break at the end, which JavaScript's does not: a second rule refuses that. It needs neither lookahead nor
 * `\z`, which Go's and JavaScript's engines lack.
 */
import type * as z from 'zod';

/** What some engine or other takes for the end of a line, as characters and not as escapes, which engines write unalike. */
export const lineEnds: readonly string[] = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029'];

/** A class that takes in any character, such as `[^~/]`, consumes line ends itself; only a text of nothing else is amiss. */
const takesLineEnds = /\[\^[^\]\\]*\]/u;

/** Escapes whose meaning differs from engine to engine, or that some engine lacks. */
export const notPortable: readonly (readonly [name: string, found: RegExp])[] = [
  ['a class such as \\d, \\w, \\s or \\b, which differ outside ASCII', /\\[dDwWsSbB]/u],
  ['a property of Unicode', /\\[pP]\{/u],
  ['a lookaround', /\(\?(?:[=!]|<[=!])/u],
  ['a named group', /\(\?<[A-Za-z]/u],
  ['a back reference', /\\[1-9k]/u],
  ['an escape of a code point', /\\u/u],
  ['a flag inside', /\(\?[imsux-]+[):]/u],
  ['an anchor of one dialect', /\\[AzZG]/u],
  ['an escaped slash, which only literals of JavaScript need', /\\\//u],
  ['a possessive quantifier', /[*+?}]\+/u],
];

/** Rewrites a pattern of a schema in place. */
export const makePortable = (schema: z.core.JSONSchema.BaseSchema): void => {
  const { pattern } = schema;
  if (pattern === undefined) return;
  schema.pattern = pattern.replaceAll('\\/', '/');
  if (!schema.pattern.endsWith('$')) return;
  schema.not = takesLineEnds.test(pattern)
    ? { enum: [...lineEnds] }
    : { pattern: `[${lineEnds.filter((end) => end.length === 1).join('')}]` };
};

/**
 * Writes which subtags name a language, from the IANA registry of the package `language-subtag-registry`. Run by a
 * maintainer: `node --conditions=@osee/source scripts/build-language-subtags.ts`.
 *
 * One row of 26 bits for each beginning, in five signs of six bits, the lowest first: a set bit names the last letter.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './workspace.ts';

const require = createRequire(import.meta.url);
const registry = require('language-subtag-registry/data/json/registry.json') as readonly {
  Type: string;
  Subtag?: string;
}[];
const { 'File-Date': day } = require('language-subtag-registry/data/json/meta.json') as {
  'File-Date': string;
};

const letters = 'abcdefghijklmnopqrstuvwxyz';
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const named = new Set(
  registry.flatMap(({ Type, Subtag }) => (Type === 'language' && Subtag ? [Subtag] : [])),
);

/** Codes of ISO 639-2 for languages whose subtag has two letters, such as `ita`: not in the registry, yet in use. */
const isLongForm = (code: string): boolean => new Intl.Locale(code).language.length === 2;

const row = (start: string): string => {
  let bits = 0;
  for (const [place, letter] of [...letters].entries()) {
    const code = start + letter;
    if (named.has(code) || (code.length === 3 && isLongForm(code))) bits |= 1 << place;
  }
  return [0, 6, 12, 18, 24].map((shift) => signs[(bits >> shift) & 63]).join('');
};
const pairs = [...letters].flatMap((first) => [...letters].map((second) => first + second));
const table = (starts: readonly string[]): string => starts.map(row).join('');

writeFileSync(
  join(root, 'packages/scoring/src/evidence/language/generated/language-subtags.ts'),
  `// Written by scripts/build-language-subtags.ts, from the IANA registry of ${day}; do not edit by hand.\n\nexport const subtagSigns =\n  '${signs}';\n\nexport const subtagsOfTwo =\n  '${table([...letters])}';\n\nexport const subtagsOfThree =\n  '${table(pairs)}';\n`,
);

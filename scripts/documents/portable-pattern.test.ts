import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder, packageNames } from '../workspace.ts';
import { lineEnds, makePortable, notPortable } from './portable-pattern.ts';

interface Found {
  readonly pattern: string;
  readonly not: unknown;
}

const patternsIn = (value: unknown): Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { pattern, not } = value as Partial<Found>;
  const inside = Object.entries(value).flatMap(([key, part]) => (key === 'not' ? [] : patternsIn(part)));
  return typeof pattern === 'string' ? [{ pattern, not }, ...inside] : inside;
};

const files = packageNames.flatMap((name) =>
  readdirSync(join(packageFolder(name), 'json-schema'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !/^(?:results|content)/u.test(file))
    .map((file) => join(packageFolder(name), 'json-schema', file)),
);
const found = files.flatMap((file) => patternsIn(JSON.parse(readFileSync(file, 'utf8'))));
const patterns = [...new Map(found.map((each) => [each.pattern, each])).values()];

/** What is amiss with a pattern in another engine. */
const complaints = (pattern: string): string[] =>
  notPortable.flatMap(([name, amiss]) => (amiss.test(pattern) ? [name] : []));

describe('the patterns of the JSON Schemas', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(15);
    expect(patterns.length).toBeGreaterThan(10);
  });

  it.each(patterns)(
    '$pattern uses only what engines share, from its first character to its last',
    ({ pattern }) => {
      expect(complaints(pattern)).toEqual([]);
      expect([pattern.at(0), pattern.at(-1)]).toEqual(['^', '$']);
      expect(() => new RegExp(pattern, 'u')).not.toThrow();
      expect(() => new RegExp(pattern)).not.toThrow();
    },
  );

  it.each(patterns)(
    '$pattern comes with a rule against a line end that some engines let through',
    ({ pattern, not }) => {
      const { pattern: forbidden, enum: texts } = not as { pattern?: string; enum?: string[] };
      const refuses = (text: string): boolean =>
        forbidden === undefined ? texts?.includes(text) === true : new RegExp(forbidden).test(text);
      expect(lineEnds.filter((end) => !refuses(end))).toEqual([]);
      // A class that takes line ends in leaves none at the end for `$` to overlook, but where there is nothing else.
      expect(forbidden === undefined).toBe(new RegExp(pattern, 'u').test('/\n'));
    },
  );

  it.each(patterns)('$pattern and the rule beside it never disagree in JavaScript', ({ pattern, not }) => {
    const { pattern: forbidden } = not as { pattern?: string };
    if (forbidden === undefined) return;
    for (const end of lineEnds) {
      for (const text of ['a', '2024-01-01', '1.0.0', 'https://a.org/x', 'KEN', '2024']) {
        expect(new RegExp(pattern, 'u').test(`${text}${end}`)).toBe(false);
        expect(new RegExp(pattern, 'u').test(`${text}${end}${text}`)).toBe(false);
      }
    }
  });

  it.each([
    String.raw`^\d+$`,
    String.raw`^\p{L}+$`,
    '^(?=a)b$',
    '^(?<!a)b$',
    String.raw`^(a)\1$`,
    String.raw`^\u00e9$`,
    String.raw`^a\/b$`,
    String.raw`^a\z`,
    '^a++$',
  ])('%s would be found', (pattern) => {
    expect(complaints(pattern)).not.toEqual([]);
  });

  it('lose the escapes of JavaScript, and nothing else', () => {
    const schema = { pattern: String.raw`^a\/[.]$` };
    makePortable(schema);
    expect(schema).toEqual({ pattern: '^a/[.]$', not: { pattern: '[\n\r\u0085\u2028\u2029]' } });
    const open = { pattern: 'a' };
    makePortable(open);
    expect(open).toEqual({ pattern: 'a' });
  });
});

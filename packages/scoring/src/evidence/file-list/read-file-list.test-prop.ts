import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileRules } from './file-rules.ts';
import { readFileList } from './read-file-list.ts';

const names = [
  'README.md',
  'LICENSE',
  'docs',
  'vendor',
  'src',
  'a.test.ts',
  'SECURITY.md',
  'locales',
  'fr.json',
  'en.json',
  '..',
  '',
];
const path = fc.oneof(
  fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/')),
  fc.string(),
);
const paths = fc.array(path, { maxLength: 12 });

it('does not depend on the order or on repetition', () => {
  fc.assert(
    fc.property(
      paths.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const [first, second] = [readFileList(list), readFileList(shuffled)];
        expect(second.facts).toEqual(first.facts);
        expect(readFileList([...list, ...list]).facts).toEqual(first.facts);
      },
    ),
  );
});

it('loses no fact when a file is added', () => {
  fc.assert(
    fc.property(paths, path, (list, one) => {
      const before = new Set(readFileList(list).facts.map(({ fact }) => fact));
      const after = new Set(readFileList([...list, one]).facts.map(({ fact }) => fact));
      expect([...before].filter((fact) => !after.has(fact))).toEqual([]);
    }),
  );
});

it('takes no longer than a moment for a name that was made to be slow', () => {
  for (const piece of [
    'a/',
    'docs/',
    'security-',
    'test_',
    '.github/',
    'openapi.',
    'x-license-',
    'locales/a_',
    '-fr',
    'sbom',
  ]) {
    const text = piece.repeat(Math.floor(900 / piece.length));
    for (const { name, except } of fileRules) {
      const start = performance.now();
      name.test(text);
      except?.test(text);
      expect(performance.now() - start).toBeLessThan(200);
    }
  }
});

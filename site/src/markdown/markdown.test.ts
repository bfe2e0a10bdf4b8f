import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';
import { fencesOf } from './outside-fences.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { titleAndDescription } from './title-and-description.ts';

test('the first sentence ends at a full stop that ends one', () => {
  expect(firstSentence('Reads `a. B`, e.g. The one at 1.5.\nThen more.')).toBe(
    'Reads `a. B`, e.g. The one at 1.5.',
  );
  expect(firstSentence('Without an end\n\nnext')).toBe('Without an end');
});

test('links are rewritten, code is not', () => {
  const text = '[`a`](x.md) `[b](y.md)`\n\n```md\n[c](z.md)\n```\n![d](w.svg "t")';
  expect(rewriteLinks(text, (target) => `/${target}`)).toBe(
    '[`a`](/x.md) `[b](y.md)`\n\n```md\n[c](z.md)\n```\n![d](/w.svg "t")',
  );
});

test('code blocks by language, also in a list', () => {
  expect(fencesOf('```ts\na\n```\n\n- x\n\n  ```ts\n  b\n  ```\n\n```sh\nc\n```\n', ['ts'])).toEqual([
    'a',
    '  b',
  ]);
});

test('title and description are plain text', () => {
  expect(titleAndDescription('# A `b`\n\n[![x](y)](z)\n\n| a |\n\n**Bold** [link](x.md). More.')).toEqual({
    title: 'A b',
    description: 'Bold link.',
  });
});

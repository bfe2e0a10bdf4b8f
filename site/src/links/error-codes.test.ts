import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anchorErrorCodes, errorCodesOf, linkErrorCodes, linkThrownCodes } from './error-codes.ts';

const guide = readFileSync(`${import.meta.dirname}/../../../docs/guides/errors.md`, 'utf8');
const codes = errorCodesOf(guide);

test('every code of the guide gets one anchor', () => {
  expect(codes.size).toBeGreaterThan(400);
  const anchors = [...anchorErrorCodes(guide).matchAll(/<a id="code-([^"]+)">/g)].map(([, code]) => code);
  expect(new Set(anchors)).toEqual(codes);
  expect(anchors).toHaveLength(codes.size);
});

test('codes in what a function throws are linked, single words too', () => {
  const page =
    '# f\n\n`cycle` here.\n\n## Throws\n\n`OseeError` with `cycle` or `unknown-country`\n\n## See\n\n`cycle`\n';
  expect(linkThrownCodes(page, new Set(['cycle', 'unknown-country']), '../errors.md')).toBe(
    '# f\n\n`cycle` here.\n\n## Throws\n\n`OseeError` with [`cycle`](../errors.md#code-cycle) or [`unknown-country`](../errors.md#code-unknown-country)\n\n## See\n\n`cycle`\n',
  );
});

test('elsewhere only codes with a hyphen are linked, and never twice, in a heading or in an example', () => {
  const known = new Set(['cycle', 'bad-number']);
  expect(
    linkErrorCodes(
      '## `bad-number`\n\n`cycle`, `bad-number`, [`bad-number`](x.md)',
      known,
      'errors.md',
      false,
    ),
  ).toBe('## `bad-number`\n\n`cycle`, [`bad-number`](errors.md#code-bad-number), [`bad-number`](x.md)');
  const fenced = '```ts\n`bad-number`\n```\n';
  expect(linkErrorCodes(fenced, known, 'errors.md', false)).toBe(fenced);
});

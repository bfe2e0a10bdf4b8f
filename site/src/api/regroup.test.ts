import { expect, test } from 'vitest';
import { regroup } from './regroup.ts';

const files = new Map([
  [
    'scoring/maturity/functions/score.md',
    '# score()\n\nGives a [`Band`](../interfaces/Band.md#property-from), [core](../../../core/errors/classes/OseeError.md).',
  ],
  [
    'scoring/maturity/interfaces/Band.md',
    '# Band\n\n## Properties\n\n| <a id="property-from"></a> `from` | [`To`](../type-aliases/To.md) |',
  ],
  ['scoring/maturity/type-aliases/To.md', '# To\n\nSee [outside](https://example.org/x.md).'],
  ['core/errors/classes/OseeError.md', '# OseeError'],
]);
const pages = regroup(files);

test('functions and classes keep a page, types share one', () => {
  expect([...pages.keys()].sort()).toEqual([
    'core/errors/OseeError.md',
    'scoring/maturity/score.md',
    'scoring/maturity/types.md',
  ]);
});

test('links lead to the new places, with anchors that are single on their page', () => {
  expect(pages.get('scoring/maturity/score.md')).toBe(
    '# score()\n\nGives a [`Band`](./types.md#Band.from), [core](../../core/errors/OseeError.md).\n',
  );
  expect(pages.get('scoring/maturity/types.md')).toBe(
    '## Band {#Band}\n\n### Properties\n\n| <a id="Band.from"></a> `from` | [`To`](#To) |\n\n## To {#To}\n\nSee [outside](https://example.org/x.md).\n',
  );
});

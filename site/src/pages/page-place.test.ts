import { expect, test } from 'vitest';
import { pagePlace } from './page-place.ts';
import { relativeTarget } from './relative-target.ts';
import { siteLinks } from './site-links.ts';

test.each([
  ['docs/index.md', 'index.md'],
  ['docs/decisions/README.md', 'decisions/index.md'],
  ['docs/fr/starts/ministry.md', 'fr/starts/ministry.md'],
  ['packages/core/README.md', 'api/core/index.md'],
  ['examples/01-the-journey/README.md', 'examples/01-the-journey.md'],
  ['README.md', 'about.md'],
  ['AGENTS.md', undefined],
  ['examples/web/style.css', undefined],
])('%s', (path, place) => {
  expect(pagePlace(path)).toBe(place);
});

test('targets are relative', () => {
  expect(relativeTarget('guides/a.md', 'methods/b.md#c')).toBe('../methods/b.md#c');
  expect(relativeTarget('guides/a.md', 'guides/a.md#c')).toBe('#c');
  expect(relativeTarget('index.md', 'guides/a.md')).toBe('./guides/a.md');
  expect(relativeTarget('guides/a.md', 'guides/a.md')).toBe('./a.md');
});

test('links to pages stay in the site, others lead to the repository, pictures are copied', () => {
  const pictures: string[] = [];
  const around = {
    placeOf: pagePlace,
    isFolder: (path: string) => path === 'examples/05-run-a-call' || path === 'packages/core',
    onPicture: (path: string) => void pictures.push(path),
  };
  const text =
    '[a](../../examples/05-run-a-call) [b](../../packages/core/) [c](../images/x.svg) [d](../../packages/core/src/a.ts#L1) [e](#here) [f](https://example.org)';
  const placed = {
    ...around,
    placeOf: (path: string) => (path.endsWith('05-run-a-call/README.md') ? undefined : around.placeOf(path)),
  };
  expect(siteLinks(text, 'docs/guides/g.md', 'guides/g.md', placed)).toBe(
    '[a](https://github.com/osee/osee/tree/main/examples/05-run-a-call) [b](../api/core/index.md) [c](/files/docs/images/x.svg) [d](https://github.com/osee/osee/blob/main/packages/core/src/a.ts#L1) [e](#here) [f](https://example.org)',
  );
  expect(pictures).toEqual(['docs/images/x.svg']);
});

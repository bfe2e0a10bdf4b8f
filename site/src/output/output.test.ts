import { expect, test } from 'vitest';
import { deadLinks } from '../check/dead-links.ts';
import { foreignFiles, inlineCode } from '../check/inline-code.ts';
import { classesForStyles } from '../render/classes-for-styles.ts';
import { plainRules } from '../render/plain-rules.ts';
import { condenseApi, withoutFoot } from './condense-api.ts';
import { externalScripts, withoutThemeStyles } from './external-scripts.ts';
import { llmsIndex } from './llms.ts';

test('inline scripts move to files, the same code to the same file; data stays', () => {
  const page =
    '<script id="a">f()</script><script type="module" src="/x.js"></script><script type="application/ld+json">{}</script><script>f()</script>';
  const { html, files } = externalScripts(page, '/osee/');
  const [file = ''] = files.keys();
  expect([...files.values()]).toEqual(['f()']);
  expect(html).toBe(
    `<script src="/osee/${file}"></script><script type="module" src="/x.js"></script><script type="application/ld+json">{}</script><script src="/osee/${file}"></script>`,
  );
  expect(inlineCode(html)).toEqual([]);
});

test('inline code and foreign files are found', () => {
  expect(inlineCode('<script>a</script><p style="color:red" onclick="b"></p>')).toHaveLength(3);
  expect(foreignFiles('<img src="https://example.org/a.png"><a href="https://example.org">')).toEqual([
    'example.org/a.png',
  ]);
});

test('colours of code become classes', () => {
  expect(
    classesForStyles(
      '<pre class="shiki" style="background-color:var(--code-background)" v-pre><span style="color:var(--code-token-keyword)">a</span><span style="color:var(--code-foreground)">b</span></pre>',
    ),
  ).toBe('<pre class="shiki" v-pre><span class="code-keyword">a</span><span>b</span></pre>');
});

test('an API page is searched by title, first paragraph and thrown codes', () => {
  const page =
    '# f()\n\nFrom [`x`](./index.md), category [c](y).\n\n```ts\nf()\n```\n\nDefined in [a.ts](b).\n\nDoes it.\n\nMore.\n\n## Parameters\n\n| a |\n\n## Throws\n\n`bad-number`\n\n## Read more\n\n- x';
  expect(condenseApi(page)).toBe('# f()\n\nDoes it.\n\n## Throws\n\n`bad-number`');
  expect(withoutFoot('a\n\n## Functions on this page\n\n- b')).toBe('a\n');
});

test('dead links and anchors are found, live ones are not', () => {
  const pages = new Map([
    [
      'a/b.html',
      '<a href="./c.html#x">1</a><a href="/osee/a/c.html#y">2</a><a href="../">3</a><a href="gone.html">4</a><img src="/osee/p.png"><a href="https://x.org/#z">5</a>',
    ],
    ['a/c.html', '<h1 id="x">x</h1>'],
    ['index.html', ''],
  ]);
  expect(deadLinks(pages, new Set(['p.png']), '/osee/')).toEqual([
    'a/b.html: /osee/a/c.html#y has no such anchor',
    'a/b.html: gone.html leads nowhere',
  ]);
});

test('the index for language models', () => {
  const pages = [{ place: 'guides/a.md', title: 'A', description: 'Says a.' }];
  expect(llmsIndex('All.', [{ title: 'Guides', pages }], '/')).toBe(
    '# OSEE\n\n> All.\n\n## Guides\n\n- [A](/guides/a.md): Says a.\n',
  );
});

test('styles of the theme go, others stay to be found', () => {
  expect(withoutThemeStyles('<div style="position:relative;"><p style="color:red">')).toBe(
    '<div><p style="color:red">',
  );
});

test('cells have a class for their side, texts no templates, tables a place in the order of keys', () => {
  const rules: Record<string, (...parts: never[]) => string> = {};
  plainRules({ renderer: { rules }, options: {}, utils: { escapeHtml: (text) => text } });
  const cell = (style: string | null): unknown =>
    Reflect.apply(rules['td_open'] ?? String, undefined, [[{ attrGet: () => style }], 0]);
  expect([cell('text-align:right'), cell(null)]).toEqual(['<td class="align-right">', '<td>']);
  expect(Reflect.apply(rules['text'] ?? String, undefined, [[{ content: 'a {{ b }}' }], 0])).toBe(
    'a &#123;&#123; b }}',
  );
  expect(Reflect.apply(rules['table_open'] ?? String, undefined, [])).toContain('tabindex="0"');
});

import { describe, expect, it } from 'vitest';
import { quadrantChart } from '../figure/quadrant-chart.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Report, ReportBlock } from './report.ts';

const report = (...blocks: ReportBlock[]): Report => ({
  title: 'A & B',
  locale: 'en',
  direction: 'ltr',
  blocks,
});
const table = {
  caption: 'Scores',
  header: ['Country', 'Score'],
  rows: [
    ['Kenya', 0.123456],
    ['Ghana', null],
  ],
};
const hostile = '<script>alert("x")</script> | **b** [a](javascript:alert(1)) `c`';

describe('renderMarkdown', () => {
  it('writes headings, lists and tables', () => {
    expect(
      renderMarkdown(
        report(
          { kind: 'heading', level: 2, text: 'Ranks' },
          { kind: 'list', items: [{ text: 'One' }, { text: 'Two', href: 'https://example.org/a%20b' }] },
          { kind: 'table', table },
        ),
      ),
    ).toBe(
      '# A \\& B\n\n## Ranks\n\n- One\n- [Two](<https://example.org/a%20b>)\n\n**Scores**\n\n' +
        '| Country | Score |\n| :-- | --: |\n| Kenya | 0.1 |\n| Ghana | – |\n',
    );
  });

  it('lets no text become markup', () => {
    const text = renderMarkdown(
      report({ kind: 'paragraph', text: hostile }, { kind: 'paragraph', text: '1. no\nlist' }),
    );
    expect(text).toContain('\\<script\\>');
    expect(text).toContain('\\| \\*\\*b\\*\\* \\[a\\](javascript:alert(1)) \\`c\\`');
    expect(text).toContain('1\\. no list');
    expect(renderMarkdown(report({ kind: 'heading', level: 2, text: '1. One' }))).toContain('## 1. One');
  });

  it('shows a figure as its table, with a picture where there is one', () => {
    const figure = { kind: 'figure', svg: '<svg/>', table } as const;
    expect(renderMarkdown(report(figure))).not.toContain('svg');
    expect(renderMarkdown(report(figure), { pictures: ['scores.svg'] })).toContain('![Scores](scores.svg)');
  });
});

describe('renderHtml', () => {
  it('draws a figure without size of its own for a column, not for the whole page', () => {
    const axis = { name: 'a', from: 0, to: 1, middle: 0.5 };
    const svg = quadrantChart({
      title: 'T',
      description: 'D',
      locale: 'en',
      direction: 'ltr',
      across: axis,
      up: axis,
      quarters: ['C', 'A', 'D', 'B'],
      notKnown: 'not known',
      points: [],
    });
    const html = renderHtml(report({ kind: 'figure', svg, table }));
    const kind = /<svg[^>]* class="([^"]+)"/u.exec(html)?.[1] ?? 'none';
    expect(/<svg[^>]* width=/u.test(html)).toBe(false);
    expect(html).toMatch(new RegExp(`svg\\.${kind} \\{[^}]*width: \\d+rem`, 'u'));
  });

  it('escapes every text and follows only addresses of the web', () => {
    const html = renderHtml(
      report(
        { kind: 'paragraph', text: hostile },
        {
          kind: 'list',
          items: [
            { text: hostile, href: 'javascript:alert(1)' },
            { text: 'ok', href: 'https://e.org/?a=1&b=2' },
          ],
        },
        { kind: 'table', table: { caption: hostile, header: [hostile], rows: [[hostile]] } },
      ),
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('href="javascript');
    expect(html).toContain('href="https://e.org/?a=1&amp;b=2"');
  });

  it('names language and direction, rows and columns, and loads nothing', () => {
    const html = renderHtml({ ...report({ kind: 'table', table }), locale: 'ar', direction: 'rtl' });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<th scope="row">Kenya</th>');
    expect(html).not.toMatch(/<(script|link|img)|@import|url\(http/);
  });
});

import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { intervalBars } from '../chart/interval-bars.ts';
import type { Report, ReportBlock } from '../document/report.ts';
import type { Drawing } from '../figure/drawing.ts';
import { renderFragment } from './render-fragment.ts';

const bars = {
  title: 'Parts',
  description: 'Score of each part.',
  locale: 'en',
  direction: 'ltr',
  maximum: 100,
  notKnown: 'not known',
  bars: [{ name: 'Technical', value: null, worst: null, best: null }],
} as const;
const drawing: Drawing = { kind: 'intervalBars', input: bars };
const table = { caption: 'Parts', header: ['Part', 'Score'], rows: [['Technical', null]] } as const;
const figure: ReportBlock = { kind: 'figure', svg: intervalBars(bars), table, drawing };
const report = (...blocks: readonly ReportBlock[]): Report => ({
  title: 'Results',
  locale: 'en',
  direction: 'ltr',
  blocks,
});
const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id ?? '');
const pointedAt = (html: string): string[] =>
  [...html.matchAll(/url\(#([^)]+)\)|aria-labelledby="([^"]*)"/gu)].flatMap(([, one, some]) =>
    one === undefined ? (some ?? '').split(' ') : [one],
  );
const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    const { code, path } = error as { code: string; path: unknown };
    return [code, path];
  }
  return null;
};

describe('ids of a fragment', () => {
  const { drawing: _, ...drawnByOthers } = figure as Extract<ReportBlock, { kind: 'figure' }>;

  it('are each there once, also where one figure stands three times and reports stand side by side', () => {
    const three = report(figure, figure, figure, drawnByOthers, drawnByOthers);
    const page = `${renderFragment(three, { idPrefix: 'a-' })}${renderFragment(three, { idPrefix: 'b-' })}${renderFragment(report(figure))}`;
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.match(/<pattern/gu)).toHaveLength(11);
    expect(pointedAt(page).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('begin with what was asked for, and are the same each time', () => {
    const html = renderFragment(report(figure), { idPrefix: 'kenya-' });
    expect(idsOf(html).filter((id) => !id.startsWith('kenya-'))).toEqual([]);
    expect(renderFragment(report(figure))).toBe(renderFragment(report(figure)));
  });
});

describe('renderFragment', () => {
  it('is one section without document, style or script, and well-formed', () => {
    const html = renderFragment(report(figure, { kind: 'heading', level: 2, text: 'One' }));
    expect(XMLValidator.validate(html)).toBe(true);
    expect(html).toMatch(/^<section class="osee-fragment" lang="en" dir="ltr"/u);
    expect(html).not.toMatch(/<!doctype|<html|<body|<script|<style|\sstyle=|\son\w+=/iu);
    expect(html).toContain('>not known<');
  });

  it('puts its headings under the level of the page, as far down as it goes', () => {
    const blocks: ReportBlock[] = [
      { kind: 'heading', level: 2, text: 'Two' },
      { kind: 'heading', level: 3, text: 'Three' },
    ];
    expect(renderFragment(report(...blocks), { headingLevel: 1 })).toMatch(/<h1 .*<h2>Two.*<h3>Three/su);
    expect(renderFragment(report(...blocks), { headingLevel: 6 })).toMatch(
      /<h6 .*aria-level="7".*aria-level="8"/su,
    );
  });

  it('writes numbers in the way of a region, and keeps to the language of the report', () => {
    const numbers = { kind: 'table', table: { ...table, rows: [['A', 0.5]] } } as const;
    const german: Report = { ...report(numbers), locale: 'pt' };
    expect(renderFragment(german, { locale: { locale: 'pt-BR' } })).toContain('lang="pt-BR"');
    expect(renderFragment(german, { locale: 'pt' })).toContain('>0,5<');
    expect(codeOf(() => renderFragment(german, { locale: 'fr' }))).toEqual([
      'wrong-locale',
      ['options', 'locale'],
    ]);
  });

  it('names rows, columns and the place that scrolls', () => {
    const html = renderFragment(report({ kind: 'table', table }), { idPrefix: 't-' });
    expect(html).toContain('<div class="osee-scroll" role="group" tabindex="0" aria-labelledby="t-0">');
    expect(html).toContain('<caption id="t-0">Parts</caption>');
    expect(html).toContain('<th scope="row">Technical</th><td>–</td>');
  });

  it.each([
    [{ headingLevel: 7 }, 'out-of-range', ['options', 'headingLevel']],
    [{ idPrefix: '1"' }, 'wrong-value', ['options', 'idPrefix']],
    [{ idprefix: 'a' }, 'unknown-option', ['options', 'idprefix']],
    [null, 'wrong-type', ['options']],
  ])('refuses %j', (options, code, path) => {
    expect(codeOf(() => renderFragment(report(), options as never))).toEqual([code, path]);
  });

  it('tells where a figure is broken', () => {
    const broken = {
      ...figure,
      drawing: { kind: 'intervalBars', input: { ...bars, maximum: 'x' } },
    } as never;
    expect(codeOf(() => renderFragment(report(broken)))).toEqual([
      'wrong-type',
      ['report', 'blocks', 0, 'drawing', 'input', 'maximum'],
    ]);
  });
});

describe('drawings that somebody else made', () => {
  const own = (svg: string): string =>
    renderFragment(report({ kind: 'figure', svg, table }), { idPrefix: 'p-' });

  it('come through where they only draw, with ids of this place', () => {
    const html = own(
      '<svg width="10" height="5"><defs><pattern id="h"/></defs><rect id="r" fill="url(#h)"/><text>1 &amp; 2</text></svg>',
    );
    expect(html).toContain('viewBox="0 0 10 5"');
    expect(html).toContain('<rect id="p-0-r" fill="url(#p-0-h)"/>');
    expect(html).toContain('1 &amp; 2');
  });

  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"></svg>',
    '<svg><a href="https://example.org">x</a></svg>',
    '<svg><image href="https://example.org/x.png"/></svg>',
    '<svg><foreignObject><p>x</p></foreignObject></svg>',
    '<svg style="color: red"></svg>',
    '<svg><rect fill="url(https://example.org/x)"/></svg>',
    "<svg><rect fill='x'/></svg>",
    '<svg></svg><img src="x">',
    '</section><svg></svg>',
    '<svg><rect></svg>',
    '<svg>',
    '<svg><!-- x --></svg>',
    '<svg>&nbsp;</svg>',
    'text',
    '',
  ])('are refused otherwise: %s', (svg) => {
    expect(codeOf(() => own(svg))).toEqual(['unsafe-figure', ['report', 'blocks', 0, 'svg']]);
  });
});

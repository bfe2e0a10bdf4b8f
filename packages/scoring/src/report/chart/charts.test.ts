import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { heatMap } from './heat-map.ts';
import { intervalBars } from './interval-bars.ts';
import { stackedBars } from './stacked-bars.ts';

const hostile = '</text><script>alert(1)</script>&"\u0000';
const frame = { title: hostile, description: 'D', locale: 'en', direction: 'ltr' } as const;
const bars = {
  ...frame,
  maximum: 100,
  unknown: 'not known',
  parts: [
    { id: 'a', name: 'First' },
    { id: 'b', name: hostile },
  ],
  bars: [
    {
      name: hostile,
      parts: [
        { id: 'a', value: 40, most: 50 },
        { id: 'b', value: null, most: 50 },
      ],
    },
  ],
};

const rectangles = (svg: string): { x: number; width: number; fill: string }[] =>
  [...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)" height="18" fill="([^"]+)"/g)].map(
    ([, x, width, fill]) => ({ x: Number(x), width: Number(width), fill: fill ?? '' }),
  );

describe('charts', () => {
  const charts = {
    stackedBars: stackedBars(bars),
    heatMap: heatMap({ ...frame, columns: ['1'], rows: [{ name: hostile, shares: [1] }] }),
    intervalBars: intervalBars({
      ...frame,
      maximum: 100,
      notKnown: 'not known',
      bars: [{ name: hostile, value: 30, worst: 20, best: 60 }],
    }),
    empty: stackedBars({ ...bars, maximum: 0, parts: [], bars: [] }),
  };

  it.each(Object.entries(charts))('%s is well-formed, named and without script', (_, svg) => {
    expect(XMLValidator.validate(svg)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(svg);
    expect(parsed.svg['@_role']).toBe('img');
    expect(svg).toContain('<title>');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('NaN');
  });

  it('draws parts as long as their values, end to end, and hatches what is not known', () => {
    const [known, unknown] = rectangles(charts.stackedBars);
    expect((unknown?.width ?? 0) / (known?.width ?? 1)).toBeCloseTo(50 / 40, 2);
    expect(unknown?.x).toBeCloseTo((known?.x ?? 0) + (known?.width ?? 0), 1);
    expect(unknown?.fill).toMatch(/^url\(#osee-unknown-\w+\)$/);
  });

  it('mirrors for right-to-left scripts', () => {
    const mirrored = rectangles(stackedBars({ ...bars, locale: 'ar', direction: 'rtl' }));
    const plain = rectangles(charts.stackedBars);
    for (const [position, { x, width }] of plain.entries()) {
      expect((mirrored[position]?.x ?? 0) + x + width).toBeCloseTo(760, 1);
    }
  });

  it('tells shares and parts by text as well as by colour', () => {
    expect(charts.heatMap).toContain('>100%<');
    expect(charts.stackedBars).toContain('>1  First<');
  });
});

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { tornadoBars } from './tornado-bars.ts';

const input = {
  title: '</text><script>&"',
  description: 'D',
  locale: 'fr',
  direction: 'ltr',
  base: -100,
  baseName: 'base',
  lowName: 'low end',
  highName: 'high end',
  bars: [
    { name: '<b>', atLow: 400, atHigh: -1100 },
    { name: 'Same side', atLow: -300, atHigh: -200 },
    { name: 'Still', atLow: -100, atHigh: -100 },
  ],
} as const;

const boxes = (svg: string): { x: number; width: number; fill: string }[] =>
  [...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)" height="13" fill="([^"]+)"/gu)].map(
    ([, x, width, fill]) => ({ x: Number(x), width: Number(width), fill: fill ?? '' }),
  );

describe('tornadoBars', () => {
  const svg = tornadoBars(input);

  it('is well-formed, named and without script', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(new XMLParser({ ignoreAttributes: false }).parse(svg).svg['@_role']).toBe('img');
    expect(svg).not.toMatch(/<script|NaN|Infinity|undefined/u);
  });

  it('draws each end from the base in proportion, hatched and filled, with its number', () => {
    const [low, high, , , still] = boxes(svg);
    expect(low?.fill).toMatch(/^url\(#osee-unknown-/u);
    expect(high?.fill).not.toBe(low?.fill);
    expect((high?.width ?? 0) / (low?.width ?? 1)).toBeCloseTo(1000 / 500, 1);
    expect(low?.x).toBeCloseTo((high?.x ?? 0) + (high?.width ?? 0), 1);
    expect(still?.width).toBe(0);
    expect(svg).toContain('>-1\u202F100<');
    expect(svg).toContain('stroke-dasharray');
  });

  it('marks zero only where results lie on both sides of it', () => {
    expect(tornadoBars({ ...input, bars: input.bars.slice(1) })).not.toContain('stroke-dasharray');
  });

  it('mirrors for right-to-left scripts', () => {
    const mirrored = boxes(tornadoBars({ ...input, locale: 'ar', direction: 'rtl' }));
    for (const [position, { x, width }] of boxes(svg).entries()) {
      expect((mirrored[position]?.x ?? 0) + x + width).toBeCloseTo(760, 1);
    }
  });

  it('draws nothing of nothing, and results of any size', () => {
    expect(XMLValidator.validate(tornadoBars({ ...input, bars: [] }))).toBe(true);
    const huge = { name: 'Huge', atLow: -Number.MAX_VALUE, atHigh: Number.MAX_VALUE };
    expect(tornadoBars({ ...input, bars: [huge] })).not.toMatch(/NaN|Infinity/u);
  });
});

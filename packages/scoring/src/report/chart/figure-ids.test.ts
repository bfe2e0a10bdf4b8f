import { describe, expect, it } from 'vitest';
import { heatMap } from './heat-map.ts';
import { intervalBars } from './interval-bars.ts';
import { figureText, roundFigure } from './shown-figure.ts';

const frame = { description: 'd', locale: 'en', direction: 'ltr' } as const;
const bars = (title: string, idPrefix?: string) =>
  intervalBars({
    ...frame,
    title,
    ...(idPrefix === undefined ? {} : { idPrefix }),
    maximum: 100,
    notKnown: '-',
    bars: [{ name: 'A', value: 99.6, worst: 5, best: 99.7 }],
  });
const idsOf = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id ?? '');

describe('ids in drawings', () => {
  it('are those of the figure alone, the same each time, and point at its hatching', () => {
    const ids = idsOf(bars('one') + bars('two') + bars('one', 'second-'));
    expect(new Set(ids).size).toBe(3);
    expect(idsOf(bars('one'))).toEqual([ids[0]]);
    expect(bars('one')).toContain(`url(#${ids[0]})`);
    expect(idsOf(bars('one', '"><script>'))[0]).toMatch(/^scriptosee-unknown-\w+$/);
  });

  it('leave text on the page in the colour of the page and the hatching without ground', () => {
    expect(bars('one')).not.toMatch(/<text[^>]*fill="#/);
    expect(bars('one')).not.toContain('#fff');
  });
});

describe('figures by themselves', () => {
  it('are full or nothing only where the value is', () => {
    expect(bars('one')).toContain('>99 (5–99)<');
    expect(roundFigure(100, 100, 0)).toBe(100);
    expect(roundFigure(0, 100, 0)).toBe(0);
    expect(figureText(0.04, 100, 'fr', 0)).toBe('0,04');
    const map = heatMap({
      ...frame,
      title: 't',
      columns: ['1', '2', '3'],
      rows: [{ name: 'A', shares: [0.9996, 0.0004, 1] }],
    });
    expect([...map.matchAll(/>([^<]*%)</gu)].map(([, text]) => text)).toEqual(['99%', '0.04%', '100%']);
  });

  it('draw what nobody answered hatched over the whole width, with words and no figure', () => {
    const svg = intervalBars({
      ...frame,
      title: 't',
      maximum: 100,
      notKnown: 'not known',
      bars: [{ name: 'A', value: null, worst: null, best: null }],
    });
    expect(svg).toContain('>not known<');
    expect(svg).toMatch(/width="310" height="16" fill="url\(#osee-unknown-/);
  });
});

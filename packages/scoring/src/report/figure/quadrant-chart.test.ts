import { describe, expect, it } from 'vitest';
import { type QuadrantChartInput, quadrantChart } from './quadrant-chart.ts';

const axis = (name: string) => ({ name, from: 0, to: 100, middle: 50 });

const chartOf = (...points: QuadrantChartInput['points']) =>
  quadrantChart({
    title: 'First',
    description: 'What to do first.',
    locale: 'en',
    direction: 'ltr',
    across: axis('Effort'),
    up: axis('Gain'),
    quarters: ['C', 'A', 'D', 'B'],
    notKnown: 'not known',
    points,
  });

const bandsOf = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="url/gu)].map(
    ([, ...sides]) => sides.map(Number),
  );

const ends = (worst: number, best: number) => ({ worst, best });

describe('quadrantChart', () => {
  it('hatches where a point could lie, and nothing where it can lie at one place alone', () => {
    const open = { across: ends(25, 75), up: ends(50, 100) };
    const [band] = bandsOf(chartOf({ name: 'a', across: 50, up: 75, couldBe: open }));
    expect(band?.[2]).toBeCloseTo(328 / 2, 3);
    expect(band?.[3]).toBeCloseTo(328 / 2, 3);
    const sure = { across: ends(50, 50), up: ends(75, 75) };
    expect(bandsOf(chartOf({ name: 'a', across: 50, up: 75, couldBe: sure }))).toEqual([]);
  });

  it('hatches the whole of a side that is not known, unless told how far it can go', () => {
    const [whole] = bandsOf(chartOf({ name: 'a', across: null, up: 75 }));
    expect(whole?.slice(2)).toEqual([328, 12]);
    const couldBe = { across: ends(0, 50), up: ends(75, 75) };
    const [half] = bandsOf(chartOf({ name: 'a', across: null, up: 75, couldBe }));
    expect(half?.slice(2)).toEqual([164, 12]);
  });

  it('draws nothing for a point that could lie anywhere, and names it in the list', () => {
    for (const couldBe of [undefined, { across: ends(0, 100), up: ends(0, 100) }]) {
      const svg = chartOf({ name: 'Anywhere', across: null, up: null, ...(couldBe ? { couldBe } : {}) });
      expect(bandsOf(svg)).toEqual([]);
      expect(svg).toContain('Anywhere (not known)');
    }
  });

  it('keeps a hatched band within the frame', () => {
    for (const [x, y, width, height] of bandsOf(
      chartOf({ name: 'a', across: 0, up: null }, { name: 'b', across: null, up: 100 }),
    )) {
      expect(x).toBeGreaterThanOrEqual(24);
      expect(y).toBeGreaterThanOrEqual(10);
      expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(352);
      expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(338);
    }
  });
});

import type { Drawing, Report, ReportBlock } from '@osee/scoring/report';

type Frame = Pick<Drawing['input'], 'title' | 'description' | 'locale' | 'direction'>;

const rows = [
  ['Technical capacity and infrastructure', 40, 30, 70],
  ['Legal and policy framework', null, null, null],
  ['Skills', 80, 80, 80],
] as const;
const named = (place: number): string => rows[place % 3]?.[0] ?? '';

const figure = (title: string, make: (frame: Frame) => Drawing): ReportBlock => ({
  kind: 'figure',
  svg: '<svg viewBox="0 0 1 1"/>',
  drawing: make({ title, description: 'An example with gaps.', locale: 'en', direction: 'ltr' }),
  table: { caption: title, header: ['Part', 'Score', 'Worst', 'Best'], rows },
});
const notKnown = 'not known';
const bars = rows.map(([name, value, worst, best]) => ({ name, value, worst, best }));
const numbers = Array.from({ length: 10 }, (_, place) => String(place + 1));

/** A report with a figure of every kind, and a table that is wider than a phone. */
export const allFigures: Report = {
  title: 'Every figure',
  locale: 'en',
  direction: 'ltr',
  blocks: [
    figure('Bars', (frame) => ({ kind: 'intervalBars', input: { ...frame, maximum: 100, notKnown, bars } })),
    figure('Radar', (frame) => ({
      kind: 'radar',
      input: { ...frame, maximum: 100, notKnown, axes: [...bars, ...bars] },
    })),
    figure('Stacks', (frame) => ({
      kind: 'stackedBars',
      input: {
        ...frame,
        maximum: 100,
        unknown: notKnown,
        parts: numbers.slice(0, 8).map((id, place) => ({ id, name: named(place) })),
        bars: rows.map(([name], line) => ({
          name,
          parts: numbers
            .slice(0, 8)
            .map((id, place) => ({ id, value: (place + line) % 5 === 3 ? null : 9, most: 12.5 })),
        })),
      },
    })),
    figure('Ranks', (frame) => ({
      kind: 'heatMap',
      input: {
        ...frame,
        notKnown,
        columns: numbers,
        rows: rows.map(([name]) => ({ name, shares: [0.5, 1, 0.004, 0.2, null, 0.7, 0.9, 0, 0.33, 0.12] })),
      },
    })),
    figure('Tornado', (frame) => ({
      kind: 'tornadoBars',
      input: {
        ...frame,
        base: -100,
        baseName: 'as assumed',
        lowName: 'low end',
        highName: 'high end',
        notKnown,
        bars: [
          { name: named(0), atLow: 400, atHigh: -1100 },
          { name: named(1), atLow: -300, atHigh: null },
        ],
      },
    })),
    figure('Reserve', (frame) => ({
      kind: 'stepCurve',
      input: {
        ...frame,
        across: 'Amount (KES)',
        up: 'Chance, per cent',
        points: [0, 0.2, 0.5, 0.8, 1].map((share, place) => ({
          share,
          low: place * 9000,
          high: place * 12_000,
        })),
        marks: [{ share: 0.5, at: 24_000, label: 'KES 24,000' }],
      },
    })),
    figure('Quadrant', (frame) => ({
      kind: 'quadrant',
      input: {
        ...frame,
        across: { name: 'Effort', from: 0, to: 10, middle: 5 },
        up: { name: 'Gain', from: 0, to: 100, middle: 50 },
        quarters: ['Do now', 'Plan', 'If time allows', 'Leave'],
        notKnown,
        points: [
          { name: named(0), across: 2, up: 60 },
          { name: named(1), across: 7, up: null },
          { name: named(2), across: null, up: null },
        ],
      },
    })),
    figure('Timeline', (frame) => ({
      kind: 'timeline',
      input: {
        ...frame,
        notKnown,
        mark: { day: '2026-06-15', name: 'today' },
        rows: [
          { name: named(0), start: '2026-01-15', end: '2026-03-31' },
          { name: named(1), start: '2026-04-01', end: null },
          { name: named(2), start: '2026-05-01', end: '2026-05-01' },
        ],
      },
    })),
    {
      kind: 'table',
      table: {
        caption: 'A wide table',
        header: ['Part', ...numbers.map((number) => `Considerations ${number}`)],
        rows: rows.map(([name]) => [name, ...numbers.map(Number)]),
      },
    },
  ],
};

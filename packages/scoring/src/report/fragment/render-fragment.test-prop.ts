import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { ReportBlock } from '../document/report.ts';
import { renderFragment } from './render-fragment.ts';

const nasty = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '" onload="alert(1)',
    '<img src=x onerror=alert(1)>',
    ']]>&#60;b&#62;',
    '\u2068<b>\u2069\u2069',
    'javascript:alert(1)',
    'url(#x)',
    '\u0000\ud800',
  ),
);
const maybe = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
const frame = {
  title: nasty,
  description: nasty,
  locale: fc.constant('ar'),
  direction: fc.constant('rtl' as const),
};
const day = fc.option(fc.constantFrom('2024-02-29', '2026-01-01', '2031-12-31'), { nil: null });
const list = <Value>(of: fc.Arbitrary<Value>) => fc.array(of, { maxLength: 4 });
const drawing = fc.oneof(
  fc.record({
    kind: fc.constant('intervalBars' as const),
    input: fc.record({
      ...frame,
      maximum: fc.constantFrom(0, 5, 100),
      notKnown: nasty,
      bars: list(fc.record({ name: nasty, value: maybe, worst: maybe, best: maybe })),
    }),
  }),
  fc.record({
    kind: fc.constant('stackedBars' as const),
    input: fc.record({
      ...frame,
      maximum: fc.constantFrom(0, 100),
      unknown: nasty,
      parts: list(fc.record({ id: nasty, name: nasty })),
      bars: list(
        fc.record({
          name: nasty,
          parts: list(fc.record({ id: nasty, value: maybe, most: fc.integer({ min: 0, max: 100 }) })),
        }),
      ),
    }),
  }),
  fc.record({
    kind: fc.constant('heatMap' as const),
    input: fc.record({
      ...frame,
      columns: fc.array(nasty, { maxLength: 19 }),
      rows: list(
        fc.record({
          name: nasty,
          shares: list(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })),
        }),
      ),
      notKnown: nasty,
    }),
  }),
  fc.record({
    kind: fc.constant('tornadoBars' as const),
    input: fc.record({
      ...frame,
      base: fc.integer(),
      baseName: nasty,
      lowName: nasty,
      highName: nasty,
      bars: list(fc.record({ name: nasty, atLow: maybe, atHigh: maybe })),
    }),
  }),
  fc.record({
    kind: fc.constant('radar' as const),
    input: fc.record({
      ...frame,
      maximum: fc.constantFrom(0, 100),
      notKnown: nasty,
      axes: list(fc.record({ name: nasty, value: maybe, worst: maybe, best: maybe })),
    }),
  }),
  fc.record({
    kind: fc.constant('quadrant' as const),
    input: fc.record({
      ...frame,
      across: fc.record({
        name: nasty,
        from: fc.constant(0),
        to: fc.constantFrom(0, 10),
        middle: fc.constant(5),
      }),
      up: fc.record({
        name: nasty,
        from: fc.constant(0),
        to: fc.constantFrom(0, 10),
        middle: fc.constant(5),
      }),
      quarters: fc.tuple(nasty, nasty, nasty, nasty),
      notKnown: nasty,
      points: list(fc.record({ name: nasty, across: maybe, up: maybe })),
    }),
  }),
  fc.record({
    kind: fc.constant('timeline' as const),
    input: fc.record({
      ...frame,
      notKnown: nasty,
      rows: list(fc.record({ name: nasty, start: day, end: day })),
    }),
  }),
);
const table = fc.record({
  caption: nasty,
  header: list(nasty),
  rows: list(list(fc.oneof(nasty, maybe))),
});
const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: nasty,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: nasty }),
  fc.record({ kind: fc.constant('list' as const), items: list(fc.record({ text: nasty, href: nasty })) }),
  fc.record({ kind: fc.constant('table' as const), table }),
  fc.record({ kind: fc.constant('figure' as const), svg: nasty, table, drawing }),
);

/** Every name of an element and of an attribute in a tree of the parser. */
const namesOf = (tree: unknown): string[] =>
  Array.isArray(tree)
    ? tree.flatMap(namesOf)
    : typeof tree === 'object' && tree !== null
      ? Object.entries(tree).flatMap(([name, child]) => [name, ...namesOf(child)])
      : [];

const allowed = new Set(
  'section h2 h3 h4 p ul li a bdi figure figcaption div table caption thead tbody tr th td svg title desc defs pattern line rect circle polygon polyline text #text'.split(
    ' ',
  ),
);

describe('renderFragment', () => {
  it('is whole HTML of known elements, with ids that are there once, whatever the texts are', () => {
    fc.assert(
      fc.property(nasty, fc.array(block, { maxLength: 4 }), (title, blocks) => {
        const html = renderFragment({ title, locale: 'ar', direction: 'rtl', blocks }, { idPrefix: 'x-' });
        expect(XMLValidator.validate(html)).toBe(true);
        const tree = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(html);
        const names = namesOf(tree);
        expect(
          names.filter((name) => !name.startsWith('@') && !/^\d+$/u.test(name) && !allowed.has(name)),
        ).toEqual([]);
        expect(names.filter((name) => /^@(?:on|style|src)/iu.test(name))).toEqual([]);
        const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const numbers = [...html.matchAll(/\s(?:x|y|width|height|points|cx|cy|x1|y1|x2|y2)="([^"]*)"/gu)];
        expect(numbers.filter(([, value]) => !/^[-\d., e]*$/u.test(value ?? ''))).toEqual([]);
      }),
    );
  });
});

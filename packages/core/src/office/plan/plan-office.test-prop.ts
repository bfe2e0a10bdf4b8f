import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type OfficeOutline, type OfficeStaff, planOffice } from '../index.ts';
import { fullOutline } from '../testing/outline.fixture.ts';
import { shiftMonth } from './months.ts';

const profiles = [
  'chief-information-officer',
  'legal-policy-officer',
  'service-designers',
  'fundraising-team',
];
const month = fc.integer({ min: 0, max: 35 }).map((place) => shiftMonth(fullOutline.start, place));
const pay = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constant(null),
  fc.tuple(fc.nat(100_000), fc.nat(100_000)).map(([low, width]) => ({
    low: (low / 1000).toFixed(3),
    high: ((low + width) / 1000).toFixed(3),
  })),
);
const bearer = fc.constantFrom('programme' as const, 'host' as const, 'partner' as const, 'other' as const);

const staff = fc
  .array(fc.tuple(fc.constantFrom(...profiles), fc.integer({ min: 0, max: 30 }), bearer, pay, month, month), {
    maxLength: 5,
  })
  .map((people) =>
    people.map(
      ([profileId, tenths, by, amount, one, other], place): OfficeStaff => ({
        id: `p${place}`,
        profileId,
        fullTime: (tenths / 10).toFixed(1),
        origin: 'internal',
        bearer: by,
        form: place % 2 === 0 ? 'cash' : 'in-kind',
        pay: amount,
        from: [one, other].sort()[0] ?? one,
        to: [one, other].sort()[1] ?? one,
      }),
    ),
  );

const outlines = fc.tuple(staff, fc.array(fc.tuple(fc.nat(500_000), month), { maxLength: 3 })).map(
  ([people, money]): OfficeOutline => ({
    ...fullOutline,
    staff: people,
    funds: money.map(([perMonth, from], place) => ({ id: `f${place}`, status: 'secured', perMonth, from })),
  }),
);

it('the parts of every view add up to the whole, and the months to the budget', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      const { budget, costSplit, months } = planOffice(outline);
      const cents = (amount: string): bigint => BigInt(Math.round(Number(amount) * 100));
      const sum = (amounts: readonly string[]): bigint =>
        amounts.reduce((all, each) => all + cents(each), 0n);
      expect(sum(costSplit.map(({ low }) => low))).toBe(cents(budget.total.low));
      expect(sum(budget.views.year.map(({ low }) => low))).toBe(cents(budget.total.low));
      const shown = months.flatMap(({ need, inKind }) => [need.low, need.high, inKind.low, inKind.high]);
      for (const amount of shown) expect(amount ?? '0').toMatch(/^\d+(?:\.\d\d?)?$/u);
      for (const year of budget.years) {
        for (const [form, member] of [
          ['cash', 'need'],
          ['in-kind', 'inKind'],
        ] as const) {
          const cells = budget.cells.filter((cell) => cell.year === year && cell.form === form);
          const needs = months
            .filter(({ month: each }) => each.startsWith(`${year}-`))
            .map((each) => each[member]);
          expect(sum(needs.map(({ low }) => low))).toBe(sum(cells.map(({ low }) => low)));
          expect(needs.some(({ high }) => high === null)).toBe(cells.some(({ high }) => high === null));
          if (cells.every(({ high }) => high !== null)) {
            expect(sum(needs.map(({ high }) => high ?? ''))).toBe(sum(cells.map(({ high }) => high ?? '')));
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});

it('the order of people, costs and money changes nothing', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      const turned = {
        ...outline,
        staff: [...outline.staff].reverse(),
        costs: [...(outline.costs ?? [])].reverse(),
        funds: [...(outline.funds ?? [])].reverse(),
        demand: [...(outline.demand ?? [])].reverse(),
      };
      const { issues: _, ...one } = planOffice(outline);
      const { issues: __, ...other } = planOffice(turned);
      expect(other).toEqual(one);
    }),
    { numRuns: 25 },
  );
});

it('more money never widens a gap, and a gap is never below 0', () => {
  fc.assert(
    fc.property(outlines, fc.nat(100_000), (outline, perMonth) => {
      const more = {
        ...outline,
        funds: [...(outline.funds ?? []), { id: 'more', status: 'secured' as const, perMonth }],
      };
      const [before, after] = [planOffice(outline).months, planOffice(more).months];
      for (const [place, { gap }] of after.entries()) {
        expect(Number(gap.low)).toBeGreaterThanOrEqual(0);
        expect(Number(gap.low)).toBeLessThanOrEqual(Number(before[place]?.gap.low));
      }
    }),
    { numRuns: 25 },
  );
});

it('a month is covered by somebody or in a run that says nobody is', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      for (const { months, uncovered } of planOffice(outline).roles) {
        for (const { month: each, fullTime, state } of months) {
          const isOpen = uncovered.some(({ from, to }) => each >= from && each <= to);
          expect(isOpen).toBe(state === 'nobody');
          expect(Number(fullTime) === 0).toBe(state === 'nobody');
        }
      }
    }),
    { numRuns: 25 },
  );
});

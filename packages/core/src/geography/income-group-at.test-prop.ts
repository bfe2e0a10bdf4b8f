import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { fiscalYearAt } from './fiscal-year.ts';
import { incomeGroupAt } from './income-group-at.ts';
import { ldcAt } from './ldc-at.ts';

const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const country = fc.constantFrom(...countries);

describe('incomeGroupAt', () => {
  it('gives one answer for an instant, its text, its day and its fiscal year', () => {
    fc.assert(
      fc.property(country, instant, (where, when) => {
        const expected = incomeGroupAt(where, when);
        expect(incomeGroupAt(where.alpha3, when.toISOString())).toEqual(expected);
        expect(incomeGroupAt(where, when.toISOString().slice(0, 10))).toEqual(expected);
        expect(incomeGroupAt(where, fiscalYearAt(when))).toEqual(expected);
      }),
    );
  });

  it('has a source exactly when it has a group, and says why when it has none', () => {
    fc.assert(
      fc.property(country, instant, (where, when) => {
        const { group, source, issues } = incomeGroupAt(where, when);
        expect(source === null).toBe(group === null);
        if (group === null) expect(issues).toHaveLength(1);
      }),
    );
  });
});

describe('ldcAt', () => {
  it('never takes a country back onto the list', () => {
    fc.assert(
      fc.property(country, instant, instant, (where, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        if (ldcAt(where, later).ldc === true) expect(ldcAt(where, earlier).ldc).not.toBe(false);
      }),
    );
  });
});

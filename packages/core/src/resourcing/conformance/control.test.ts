import { describe, expect, it } from 'vitest';
import { type EarnedValue, earnedValue } from '../index.ts';
import { areCasesThere, readCase } from './read-case.fixture.ts';

interface Case {
  id: string;
  BAC: number;
  PV: number;
  EV?: number;
  AC: number;
  ETC?: number;
  tolerance: number;
  expected: Record<string, number>;
}

const read: Record<string, (value: EarnedValue, figures: Case) => string | null> = {
  EV: ({ earned }) => earned,
  CV: ({ costVariance }) => costVariance,
  SV: ({ scheduleVariance }) => scheduleVariance,
  CPI: ({ costIndex }) => costIndex,
  SPI: ({ scheduleIndex }) => scheduleIndex,
  EACtypical: ({ estimate }) => estimate.typical,
  EACcostAndSchedule: ({ estimate }) => estimate['cost-and-schedule'],
  EACbottomUp: ({ estimate }) => estimate['bottom-up'],
  ETC: ({ estimate }, { AC }) => String(Number(estimate.typical) - AC),
  VAC: ({ varianceAtCompletion }, { ETC }) =>
    varianceAtCompletion[ETC === undefined ? 'typical' : 'bottom-up'],
  TCPIbudget: ({ toCompleteIndex }) => toCompleteIndex,
};

describe.runIf(areCasesThere)('published earned value', () => {
  it('every figure of four examples, where some printed ones were rounded too early', () => {
    const { cases } = readCase<{ cases: Case[] }>('earned-value');
    for (const each of cases) {
      const { BAC: budget, PV: planned, EV, AC: actual, ETC } = each;
      const value = earnedValue({
        budget,
        planned,
        actual,
        ...(EV === undefined ? {} : { earned: EV }),
        ...(ETC === undefined ? {} : { toComplete: ETC }),
      });
      for (const [name, wanted] of Object.entries(each.expected)) {
        const found = Number(read[name]?.(value, each) ?? Number.NaN);
        expect(Math.abs(found - wanted), `${each.id} ${name}`).toBeLessThanOrEqual(each.tolerance + 1e-12);
      }
    }
  });

  it('what is not defined is not known', () => {
    const none = earnedValue({ budget: 1000, planned: 0, earned: 0, actual: 0 });
    expect([none.costIndex, none.estimate.typical]).toEqual([null, null]);
    const nothingDone = earnedValue({ budget: 1000, planned: 100, earned: 0, actual: 100 });
    expect([nothingDone.costIndex, nothingDone.estimate.typical]).toEqual(['0', null]);
    const tooMuch = earnedValue({ budget: 10, planned: 10, earned: 11, actual: 10 });
    expect(tooMuch.issues.map(({ code }) => code)).toEqual(['earned-above-budget']);
  });
});

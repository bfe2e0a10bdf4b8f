import { describe, expect, it } from 'vitest';
import {
  type CostOption,
  compareLabourAndLicence,
  costSensitivity,
  measureChange,
  type OptionCost,
  priceInIncome,
  roundedMeasure,
  totalCost,
} from '../index.ts';
import { areCasesThere, readCase } from './read-case.fixture.ts';

const discounting = { rate: 0, timing: 'end', basis: 'real' } as const;
const option = (id: string, costs: readonly OptionCost[]): CostOption => ({
  id,
  model: id === 'proprietary' ? 'proprietary' : 'open',
  costs,
});

describe.runIf(areCasesThere)('published costs of ownership', () => {
  it('municipalities in the north of Italy over five years', () => {
    interface Municipalities {
      years: number;
      options: Record<string, { acquisition: number; supportPerYear: number; expectedTotal: number }>;
      expected: { saving: number };
    }
    const { years, options, expected } = readCase<Municipalities>('municipalities-cospa');
    const compared = totalCost(
      Object.entries(options).map(([id, { acquisition, supportPerYear }]) =>
        option(id, [
          { id: 'acquisition', category: 'acquisition', amount: acquisition },
          { id: 'support', category: 'support', amount: supportPerYear, when: 'every-year' },
        ]),
      ),
      { currency: 'EUR', years, discounting },
    );
    expect(compared.options.map(({ total }) => Number(total.high))).toEqual(
      Object.values(options).map(({ expectedTotal }) => expectedTotal),
    );
    expect(Number(compared.differences[0]?.presentValue.low)).toBe(-expected.saving);
    expect(compared.ranking?.map(({ option: id }) => id)).toEqual(['open-source', 'proprietary']);
  });

  it('workplaces in Munich: what depends on the choice, what is common, and which is cheapest', () => {
    interface Munich {
      options: Record<
        string,
        { dependent?: Record<string, number>; dependentPrinted: number; totalPrinted: number }
      >;
      printedRoundedTo: number;
      expected: {
        dependentFromLines: number;
        independent: { low: number; high: number };
        savingAgainstMicrosoft: number;
        savingAgainstMixed: number;
        savingTolerance: number;
        ranking: string[];
      };
    }
    const { options, printedRoundedTo, expected } = readCase<Munich>('desktops-munich');
    const limux = options['limux'];
    const printed = roundedMeasure(limux?.totalPrinted ?? 0, printedRoundedTo);
    const { low, high } = measureChange(limux?.dependentPrinted ?? 0, printed).difference;
    const common = { low: low ?? 0, high };
    expect([Number(common.low), Number(common.high)]).toEqual([
      expected.independent.low,
      expected.independent.high,
    ]);
    const compared = totalCost(
      Object.entries(options).map(([id, { dependent, dependentPrinted }]) =>
        option(id, [
          ...Object.entries(dependent ?? { printed: dependentPrinted }).map(
            ([cost, amount]): OptionCost => ({ id: cost, category: 'acquisition', amount }),
          ),
          { id: 'staff and training', category: 'people', amount: common, common: true },
        ]),
      ),
      { currency: 'EUR', years: 1, discounting },
    );
    const [microsoft] = compared.options;
    expect(Number(microsoft?.dependent.total.low)).toBe(expected.dependentFromLines);
    expect(compared.ranking?.map(({ option: id }) => id)).toEqual(expected.ranking);
    for (const { option: id, total } of compared.options) {
      const { low: least, high: most } = roundedMeasure(options[id]?.totalPrinted ?? 0, printedRoundedTo);
      expect(Number(total.low)).toBeLessThanOrEqual(Number(most));
      expect(Number(total.high)).toBeGreaterThanOrEqual(Number(least) - printedRoundedTo);
    }
    const saving = (against: string) =>
      -Number(
        compared.differences.find((each) => each.option === 'limux' && each.against === against)?.presentValue
          .low,
      );
    const { savingAgainstMicrosoft, savingAgainstMixed, savingTolerance } = expected;
    expect(Math.abs(saving('windows-and-microsoft-office') - savingAgainstMicrosoft)).toBeLessThanOrEqual(
      savingTolerance,
    );
    expect(Math.abs(saving('windows-and-open-office') - savingAgainstMixed)).toBeLessThanOrEqual(
      savingTolerance,
    );
  });

  it('an office suite in Toulouse: the year depends on when licences are paid', () => {
    interface Toulouse {
      options: {
        proprietary: { licencesPerCycle: number; cycleYears: number };
        'open-source': { migration: number };
      };
      expected: { savingFirstCycle: number };
    }
    const { options, expected } = readCase<Toulouse>('office-suite-toulouse');
    const { licencesPerCycle, cycleYears } = options.proprietary;
    const compare = (paid: 'spread' | 'at-start') =>
      compareLabourAndLicence({
        currency: 'EUR',
        years: cycleYears,
        users: 1,
        labour: { hoursPerYear: 0, wage: 0, once: options['open-source'].migration },
        licence: { perUser: licencesPerCycle, cycle: cycleYears, paid },
      });
    expect(Number(compare('spread').year.value)).toBeCloseTo(4 / 3, 12);
    expect(compare('spread').year).toMatchObject({ answer: 'at', openIsCheaper: 'above' });
    expect(compare('at-start').year).toEqual({ answer: 'at-once', value: '0', openIsCheaper: 'above' });
    const { open, licensed } = compare('spread');
    expect(Number(licensed.total) - Number(open.total)).toBe(expected.savingFirstCycle);
  });

  it('licence fees in months of income: the ratio of two countries', () => {
    interface Income {
      published: Record<'ZA' | 'VN', { equivalentInUnitedStates: number }>;
      expected: {
        ratioOfEquivalents: number;
        tolerance: number;
        monthsZaIfVnBetween16And17: { low: number; high: number };
      };
    }
    const { published, expected } = readCase<Income>('labour-licence-gdp');
    // The price and the incomes were not seen: any price will do, and each income follows from its equivalent.
    const there = 36_000;
    const price = 560;
    const months = (equivalent: number) =>
      priceInIncome(price, { perHead: (price * there) / equivalent, perHeadThere: there });
    const [southAfrica, vietNam] = [published.ZA, published.VN].map((each) =>
      months(each.equivalentInUnitedStates),
    );
    const ratio = Number(vietNam?.months) / Number(southAfrica?.months);
    expect(Math.abs(ratio - expected.ratioOfEquivalents)).toBeLessThanOrEqual(expected.tolerance);
    expect(16 / ratio).toBeCloseTo(expected.monthsZaIfVnBetween16And17.low, 3);
    expect(17 / ratio).toBeCloseTo(expected.monthsZaIfVnBetween16And17.high, 2);
    expect(Number(vietNam?.equivalent) / Number(southAfrica?.equivalent)).toBeCloseTo(ratio, 10);
  });

  it('two studies of one city: the figures that turn the result are named', () => {
    const options = [
      option('open', [{ id: 'people', category: 'people', amount: [{ assumption: 'people' }, 1000] }]),
      option('proprietary', [
        { id: 'seats', category: 'acquisition', amount: [{ assumption: 'seats' }, 1000] },
      ]),
    ];
    const values = [
      { id: 'people', value: { low: 15_000, likely: 17_000, high: 60_000 } },
      { id: 'seats', value: { low: 16_000, likely: 34_000, high: 35_000 } },
    ];
    const { bars } = costSensitivity(
      options,
      { currency: 'EUR', years: 1, discounting, values },
      { option: 'open', against: 'proprietary' },
    );
    expect(bars.map(({ figure, turns }) => [figure, turns])).toEqual([
      ['people', true],
      ['seats', true],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import {
  type CostAssumptions,
  type CostOption,
  cheaperProbability,
  compareLabourAndLicence,
  costSensitivity,
  type OptionCost,
  totalCost,
} from '../index.ts';

const cost = (id: string, amount: OptionCost['amount'], rest: Partial<OptionCost> = {}): OptionCost => ({
  id,
  category: 'support',
  amount,
  ...rest,
});
const option = (id: string, ...costs: OptionCost[]): CostOption => ({ id, model: 'mixed', costs });
const assumptions = (rest: Partial<CostAssumptions> = {}): CostAssumptions => ({
  currency: 'USD',
  years: 3,
  discounting: { rate: '0.1', timing: 'end', basis: 'real' },
  ...rest,
});
const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'none';
};

describe('total cost of ownership', () => {
  const present = (timing: 'start' | 'middle' | 'end', each: OptionCost) => {
    const discounting = { rate: '0.21', timing, basis: 'real' } as const;
    const [found] = totalCost([option('a', each)], assumptions({ years: 2, discounting })).options;
    return found?.presentValue.low;
  };

  it('discounts recurrent costs by the convention, and what is paid once from the start of its year', () => {
    const yearly = cost('a', 121, { when: 'every-year' });
    expect(present('start', yearly)).toBe('221.00');
    expect(present('middle', yearly)).toBe('200.91');
    expect(present('end', yearly)).toBe('182.64');
    for (const timing of ['start', 'middle', 'end'] as const) {
      expect(present(timing, cost('a', 121))).toBe('121.00');
      expect(present(timing, cost('a', 121, { from: 2 }))).toBe('100.00');
      expect(present(timing, cost('a', '146.41', { from: 3, category: 'exit' }))).toBe('100.00');
    }
  });

  it('shows years, categories, what is common, and what stays in the country', () => {
    const [found] = totalCost(
      [
        option(
          'a',
          cost('people', 100, { when: 'every-year', category: 'people', inCountry: 1 }),
          cost('seats', 60, { when: { every: 2 }, category: 'acquisition', inCountry: 0 }),
          cost('rooms', 30, { common: true }),
        ),
      ],
      assumptions(),
    ).options;
    expect(found?.years.map(({ low }) => Number(low))).toEqual([190, 100, 160]);
    expect([found?.total.low, found?.dependent.total.low, found?.common.total.low]).toEqual([
      '450.00',
      '420.00',
      '30.00',
    ]);
    expect(found?.categories.map(({ category }) => category)).toEqual(['acquisition', 'support', 'people']);
    expect(found?.inCountry).toEqual({ low: 300 / 450, high: 330 / 450 });
  });

  it('raises prices with a nominal rate, and tells where basis and inflation do not fit', () => {
    const yearly = option('a', cost('a', 100, { when: 'every-year' }));
    const nominal = { rate: '0.1', timing: 'start', basis: 'nominal' } as const;
    const { options, issues } = totalCost([yearly], assumptions({ discounting: nominal, inflation: '0.1' }));
    expect([options[0]?.total.low, options[0]?.presentValue.low, issues]).toEqual(['331.00', '300.00', []]);
    const codes = (rest: Partial<CostAssumptions>) =>
      totalCost([yearly], assumptions(rest)).issues.map(({ code }) => code);
    expect(codes({ discounting: nominal })).toEqual(['basis-mixed']);
    expect(codes({ inflation: '0.1' })).toEqual(['basis-mixed']);
    expect(codes({ discounting: { ...nominal, basis: 'real', rate: 2 } })).toEqual(['rate-above-one']);
  });

  it('keeps what is not known, ranks nothing then, and leaves differences open', () => {
    const { options, ranking, differences, issues } = totalCost(
      [option('a', cost('a', 100)), option('b', cost('exit', null), cost('b', 40))],
      assumptions(),
    );
    expect(options[1]?.total).toEqual({ low: '40.00', high: null });
    expect([ranking, differences[0]?.answer, issues[0]?.code]).toEqual([null, 'open', 'amount-unknown']);
    const dearer = totalCost(
      [option('a', cost('a', 10)), option('b', cost('exit', null), cost('b', 40))],
      assumptions(),
    );
    expect(dearer.differences[0]?.answer).toBe('dearer');
  });

  it('refuses what cannot be compared', () => {
    const refuse = (each: OptionCost, rest: Partial<CostAssumptions> = {}) =>
      codeOf(() => totalCost([option('a', each)], assumptions(rest)));
    expect(refuse(cost('a', { assumption: 'users' }))).toBe('unknown-id');
    expect(refuse(cost('a', 1, { from: 5 }))).toBe('wrong-order');
    expect(refuse(cost('a', 1, { from: 2, to: 1, when: 'every-year' }))).toBe('wrong-order');
    expect(refuse(cost('a', 1, { inCountry: 2 }))).toBe('out-of-range');
    expect(refuse(cost('a', -1))).toBe('out-of-range');
    expect(refuse(cost('a', 1), { discounting: { rate: [0], timing: 'end', basis: 'real' } })).toBe(
      'wrong-length',
    );
    expect(codeOf(() => totalCost([option('a'), option('a')], assumptions()))).toBe('duplicate-id');
  });
});

describe('sensitivity', () => {
  const options = [
    option('open', cost('work', [{ assumption: 'days' }, 10])),
    option(
      'paid',
      cost('seats', [{ assumption: 'users' }, { low: 4, high: 6 }]),
      cost('rooms', { low: 0, high: 999 }, { common: true }),
    ),
  ];
  const values = [
    { id: 'days', value: { low: 20, high: 40 } },
    { id: 'users', value: { low: 10, likely: 50, high: 100 } },
  ];
  const discounting = { rate: '0.1', timing: 'end', basis: 'real', range: { low: 0, high: '0.2' } } as const;

  it('orders figures by how far they move the difference', () => {
    const { base, bars } = costSensitivity(options, assumptions({ values, discounting }), {
      option: 'open',
      against: 'paid',
    });
    expect(base).toBe('50.00');
    expect(bars.map(({ figure, swing, turns }) => [figure, swing, turns])).toEqual([
      ['users', '450.00', true],
      ['days', '200.00', true],
      ['paid/seats/1', '100.00', false],
      ['discount-rate', '0.00', false],
    ]);
  });

  it('has no bars while a figure has no limit, and compares two options', () => {
    const open = [...values.slice(1), { id: 'days', value: null }];
    const found = costSensitivity(options, assumptions({ values: open }), {
      option: 'open',
      against: 'paid',
    });
    expect(found).toMatchObject({ base: null, bars: [], unknown: ['days'] });
    const wrong = (option: string, against: string) =>
      codeOf(() => costSensitivity(options, assumptions({ values }), { option, against }));
    expect([wrong('open', 'open'), wrong('open', 'payd')]).toEqual(['same-option', 'unknown-id']);
  });
});

describe('the probability of being cheapest', () => {
  const one = option('one', cost('a', { low: 0, high: 2 }));
  const other = option('other', cost('a', 1));
  const draw = { seed: 3, draws: 20_000 };

  it('is what it has to be, and the same again', () => {
    const found = cheaperProbability([one, other], assumptions(), draw);
    const share = found.options?.[0];
    expect(Math.abs((share?.cheapest ?? 0) - 0.5)).toBeLessThan(4 * (share?.standardError ?? 0));
    expect(cheaperProbability([one, other], assumptions(), draw)).toEqual(found);
  });

  it('follows the triangle over a most likely value', () => {
    // Below 1 of a triangle from 0 over 0 to 2: 1 - (1/2)^2.
    const skewed = option('one', cost('a', { low: 0, likely: 0, high: 2 }));
    const share = cheaperProbability([skewed, other], assumptions(), draw).options?.[0];
    expect(Math.abs((share?.cheapest ?? 0) - 0.75)).toBeLessThan(4 * (share?.standardError ?? 0));
  });

  it('draws a shared assumption once: equal options share every draw', () => {
    const values = [{ id: 'users', value: { low: 1, high: 9 } }];
    const twins = ['a', 'b'].map((id) => option(id, cost('seats', { assumption: 'users' })));
    const found = cheaperProbability(twins, assumptions({ values }), { seed: 1, draws: 100 });
    expect(found.options?.map(({ cheapest }) => cheapest)).toEqual([0.5, 0.5]);
  });

  it('is not known while a figure has no limit', () => {
    const open = option('one', cost('a', { low: 1, high: null }));
    expect(cheaperProbability([open, other], assumptions(), draw)).toMatchObject({
      options: null,
      unknown: ['one/a/0'],
    });
    expect(codeOf(() => cheaperProbability([one], assumptions(), { seed: -1, draws: 1 }))).toBe('bad-seed');
    const many = option('many', ...Array.from({ length: 201 }, (_, place) => cost(String(place), 1)));
    expect(codeOf(() => cheaperProbability([many], assumptions(), { seed: 1, draws: 1_000_000 }))).toBe(
      'too-large',
    );
  });
});

describe('labour against licence', () => {
  const compare = (labour: object, licence: object, users: number | string = 100, years = 1) =>
    compareLabourAndLicence({
      currency: 'USD',
      years,
      users,
      labour: { hoursPerYear: 100, wage: 10, ...labour },
      licence: { perUser: 20, ...licence },
    });

  it('has its turning points in closed form', () => {
    const { wage, users, year } = compare({ once: 500 }, { once: 100 });
    expect(wage).toEqual({ answer: 'at', value: '16', openIsCheaper: 'below' });
    expect(users).toEqual({ answer: 'at', value: '70', openIsCheaper: 'above' });
    expect(year).toEqual({ answer: 'at', value: '0.4', openIsCheaper: 'above' });
  });

  it('has none where one side is cheaper throughout', () => {
    expect(compare({ hoursPerYear: 0 }, {}).wage.answer).toBe('always');
    expect(compare({ hoursPerYear: 0, once: 9999 }, {}).wage.answer).toBe('never');
    expect(compare({ once: 9999 }, {}).wage.answer).toBe('never');
    expect(compare({}, { once: 5000 }).users.answer).toBe('always');
    expect(compare({}, { perUser: 0 }).users.answer).toBe('never');
    expect(compare({ hoursPerYear: 0 }, { perUser: 0 })).toMatchObject({
      wage: { answer: 'equal' },
      year: { answer: 'equal' },
    });
    expect(compare({}, {}).year.answer).toBe('at-once');
    expect(compare({ once: 1, wage: 30 }, {}).year.answer).toBe('never');
    expect(compare({ wage: 30 }, { once: 100 }).year).toEqual({
      answer: 'at',
      value: '0.1',
      openIsCheaper: 'below',
    });
  });

  it('follows payments in steps', () => {
    const steps = { perUser: 10, cycle: 3, paid: 'at-start' } as const;
    expect(compare({ hoursPerYear: 0, once: 1500 }, steps).year).toMatchObject({ answer: 'at', value: '3' });
    expect(compare({ hoursPerYear: 0, once: 1500 }, { ...steps, otherPerYear: 400 }).year.value).toBe('1.25');
    expect(compare({ wage: 90, once: 2000 }, steps).year.answer).toBe('never');
  });

  it('turns against the open solution too where licences are paid in steps', () => {
    const steps = { perUser: 1, once: 1000, cycle: 3, paid: 'at-start' } as const;
    expect(compare({ wage: 5 }, steps).year).toEqual({ answer: 'at', value: '2.2', openIsCheaper: 'below' });
    expect(compare({ wage: 1 }, { ...steps, otherPerYear: 100 }).year.answer).toBe('at-once');
    expect(compare({ wage: 0 }, { perUser: 0, cycle: 3, paid: 'at-start' }).year.answer).toBe('equal');
    // Equal for a moment after the fifth payment, cheaper from the sixth on.
    expect(compare({ once: 300, wage: '0.5' }, { perUser: 1, paid: 'at-start' }).year.value).toBe('5');
    // Equal at the start, then dearer until the next payment.
    expect(compare({ once: 1000, wage: 1 }, { perUser: 10, cycle: 3, paid: 'at-start' }).year).toEqual({
      answer: 'at',
      value: '3',
      openIsCheaper: 'above',
    });
  });

  it('counts prices of the first year as they are, whatever the inflation', () => {
    const cost = { id: 'x', category: 'people', amount: '100.5', when: 'every-year' } as const;
    const options = ['a', 'b'].map((id) => ({ id, model: 'open' as const, costs: [cost] }));
    const discounting = { rate: 0, timing: 'start', basis: 'nominal' } as const;
    const { options: all } = totalCost(options, { currency: 'JPY', years: 1, inflation: 2, discounting });
    expect(JSON.stringify(all[0])).toContain('"101"');
    expect(JSON.stringify(all[0])).not.toContain('"100"');
  });

  it('tells what stays in the country, from nothing to all where that is not known', () => {
    const { open, licensed } = compare({ inCountry: { low: '0.8', high: 1 } }, {});
    expect(open.inCountry).toEqual({ low: '800.00', high: '1000.00' });
    expect(licensed.inCountry).toEqual({ low: '0.00', high: '2000.00' });
    expect(codeOf(() => compare({ inCountry: 2 }, {}))).toBe('out-of-range');
  });
});

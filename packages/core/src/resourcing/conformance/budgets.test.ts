import { describe, expect, it } from 'vitest';
import {
  allocateMoney,
  type BudgetCharge,
  buildBudget,
  type CostLine,
  checkPrintedTable,
  fundingGap,
  measureChange,
  percentages,
  roundedMeasure,
  shareAmount,
} from '../index.ts';
import { areCasesThere, readCase } from './read-case.fixture.ts';

const costLine = (
  id: string,
  kind: string,
  price: number | null,
  rest: Partial<CostLine> = {},
): CostLine => ({
  id,
  kind,
  bearer: 'programme',
  price,
  ...rest,
});
const number = (text: string | null | undefined) => Number(text ?? Number.NaN);

describe.runIf(areCasesThere)('published budgets', () => {
  it('the immunisation registry of Tanzania: total, shares, and the line that nobody tracked', () => {
    interface Registry {
      lines: { group: string; label: string; region?: string; amount: number | null }[];
      expected: {
        total: number;
        totalTolerance: number;
        shareOfDesign: number;
        shareOfLabour: number;
        shareTolerance: number;
      };
    }
    const { lines, expected } = readCase<Registry>('immunisation-registry-tanzania');
    const kinds: Record<string, string> = {
      design: 'integration-and-customisation',
      labour: 'salaries-and-benefits',
      rollout: 'pilots-and-phases',
      recurrent: 'monitoring-and-improvement',
      other: 'data-migration',
    };
    const plan = {
      currency: 'USD',
      years: [2018],
      priceYear: 2018,
      lines: lines.map(({ group, label, region = 'all', amount }) =>
        costLine(`${group}/${region}/${label}`, kinds[group] ?? '', amount),
      ),
    };
    const { total, views, issues } = buildBudget(plan);
    expect(Math.abs(number(total.low) - expected.total)).toBeLessThanOrEqual(expected.totalTolerance);
    expect(total).toMatchObject({ high: null, unknown: ['recurrent/Arusha/supervision'] });
    expect(issues.map(({ code }) => code)).toEqual(['amount-unknown']);
    // With a limit on the line that nobody tracked, the shares are intervals that hold the printed ones.
    const limit = { low: 0, high: 10_000 };
    const limited = buildBudget({
      ...plan,
      lines: plan.lines.map((line) => (line.price === null ? { ...line, price: limit } : line)),
    });
    const share = (kind: string) => limited.views.kind.find(({ key }) => key === kind)?.share;
    expect(
      Math.abs((share('integration-and-customisation')?.low ?? 0) - expected.shareOfDesign),
    ).toBeLessThan(expected.shareTolerance);
    expect(Math.abs((share('salaries-and-benefits')?.high ?? 0) - expected.shareOfLabour)).toBeLessThan(
      expected.shareTolerance,
    );
    expect(views.kind.find(({ key }) => key === 'monitoring-and-improvement')?.share?.high).toBe(1);
    const cells = lines.map(({ amount }) => [amount]);
    const printed = {
      rows: cells.map((row, place) => ({ id: String(place), cells: row })),
      totals: [4193647],
    };
    expect(checkPrintedTable(printed)[0]).toMatchObject({
      code: 'table-has-blanks',
      details: { difference: '2' },
    });
  });

  it('a budget revision of the World Food Programme: indirect cost, and cells that do not add', () => {
    interface Revision {
      indirectRate: string;
      lines: { id: string; current: number; increase: number; revised: number }[];
      printed: { indirect: number[]; total: number[] };
      expected: {
        sumOfLines: number[];
        indirectExact: string[];
        totalFromPrintedParts: number[];
        offByOne: string[];
      };
    }
    const { indirectRate, lines, printed, expected } = readCase<Revision>('budget-revision-wfp-tanzania');
    const budgetOf = (member: 'current' | 'increase' | 'revised') =>
      buildBudget({
        currency: 'USD',
        years: [2012],
        lines: lines.map((line) => costLine(line.id, 'pilots-and-phases', line[member])),
        charges: [{ id: 'indirect', kind: 'consultants', rate: indirectRate }],
      });
    for (const [place, member] of (['current', 'increase', 'revised'] as const).entries()) {
      const { views, total } = budgetOf(member);
      const indirect = views.line.find(({ key }) => key === 'indirect')?.low;
      expect(number(total.low) - number(indirect)).toBeCloseTo(expected.sumOfLines[place] ?? 0, 4);
      if (place < 2) expect(indirect).toBe(expected.indirectExact[place]);
      expect(Math.abs(number(total.low) - (printed.total[place] ?? 0))).toBeLessThan(1.5);
    }
    const rows = [
      ...lines.map(({ id, current, increase, revised }) => ({
        id,
        cells: [current, increase],
        total: revised,
      })),
      { id: 'indirect', cells: printed.indirect.slice(0, 2), total: printed.indirect[2] ?? 0 },
    ];
    const issues = checkPrintedTable({ rows, totals: printed.total });
    expect(issues).toHaveLength(expected.offByOne.length);
    expect(issues.map(({ details }) => Math.abs(Number(details['difference'])))).toEqual([1, 1, 1, 1]);
    expect(issues.slice(1).map(({ details }) => Number(details['sum']))).toEqual(
      expected.totalFromPrintedParts,
    );
  });

  it('a project in North Sumatra: programme and host add up, whole and by year', () => {
    interface Host {
      bearers: Record<'programme' | 'host', { whole: number; year1: number }>;
      expected: { total: { whole: number; year1: number }; hostShareWhole: number; hostShareYear1: number };
    }
    const { bearers, expected } = readCase<Host>('host-contribution-itto');
    const lines = (['programme', 'host'] as const).map(
      (bearer): CostLine => ({
        id: bearer,
        kind: 'consultants',
        bearer,
        years: [
          { year: 2017, amount: bearers[bearer].year1 },
          { year: 2018, amount: bearers[bearer].whole - bearers[bearer].year1 },
        ],
      }),
    );
    const whole = buildBudget({ currency: 'USD', years: [2017, 2018], lines });
    const first = buildBudget({ currency: 'USD', years: [2017], lines });
    expect([number(whole.total.low), number(first.total.low)]).toEqual([
      expected.total.whole,
      expected.total.year1,
    ]);
    expect(whole.views.bearer[1]?.share?.low).toBeCloseTo(expected.hostShareWhole, 4);
    expect(first.views.bearer[1]?.share?.low).toBeCloseTo(expected.hostShareYear1, 5);
    expect(first.outside.map(({ low }) => number(low))).toEqual([441263, 133340]);
  });

  it('a message service in Tanzania: a surplus is no negative gap', () => {
    interface Service {
      cost: number;
      users: number;
      scenarios: { id: number; uncovered: number; surplus?: number }[];
      expected: { covered: number[]; gapIsNeverNegative: number[]; costPerUser: number };
    }
    const { cost, users, scenarios, expected } = readCase<Service>('funding-gap-m4rh-tanzania');
    const budget = buildBudget({
      currency: 'USD',
      years: [2014],
      lines: [costLine('all', 'technical-help', cost)],
    });
    for (const [place, { surplus = 0 }] of scenarios.entries()) {
      const amounts = [{ year: 2014, amount: expected.covered[place] ?? 0 }];
      const { total } = fundingGap(budget, [{ id: 'revenue', status: 'secured', amounts }]).cash;
      expect(number(total.coverage.secured.gap.low)).toBe(expected.gapIsNeverNegative[place]);
      expect(number(total.coverage.secured.surplus.high)).toBe(surplus);
    }
    const perUser = number(allocateMoney({ amount: cost, currency: 'USD' }, [1, users - 1])[0]?.amount);
    expect(perUser).toBeCloseTo(expected.costPerUser, 2);
  });

  it('a training of DHIS2: four factors, percentages that add, an empty line', () => {
    interface Training {
      districts: number;
      lines: [string, string | null, string | null, string | null][];
      printed: {
        all: (number | string)[];
        percent: number[];
        percentTotal: number;
        subtotal: number[];
        perDistrict: (number | string)[];
      };
      expected: { sumOfPrintedPercent: number; percentThatAddByLargestRemainder: number[] };
    }
    const { districts, lines, printed, expected } = readCase<Training>('training-budget-dhis2');
    // The source names no currency.
    const planned = lines.map(
      ([id, price, units, count]): CostLine => ({
        id,
        kind: 'training-and-capacity',
        bearer: 'programme',
        price,
        quantity: [units ?? 1, count ?? 1, districts],
      }),
    );
    const { views, total, issues } = buildBudget({ currency: 'USD', years: [2026], lines: planned });
    const costs = planned.map(({ id }) => views.line.find(({ key }) => key === id));
    expect(costs.slice(0, -1).map((row) => number(row?.high))).toEqual(printed.all.slice(0, -1));
    expect(number(total.low)).toBe(printed.subtotal[1]);
    expect([total.high, total.unknown, issues.length]).toEqual([null, ['miscellaneous'], 1]);
    const parts = costs.slice(0, -1).map((row) => row?.low ?? '0');
    expect(percentages(parts)?.map(Number)).toEqual(expected.percentThatAddByLargestRemainder);
    const rows = printed.percent.map((percent, place) => ({ id: String(place), cells: [percent] }));
    const [issue] = checkPrintedTable({ rows, totals: [printed.percentTotal] });
    expect(Number(issue?.details['sum'])).toBe(expected.sumOfPrintedPercent);
  });

  it('surveillance in Sierra Leone: shares turn into ranges, and what is not direct is in kind', () => {
    interface Surveillance {
      facilities: number;
      rollout: { economicTotal: number; direct: number; shares: { equipment: number; personnel: number } };
      operationPerYear: { direct: number };
      expected: Record<
        'equipmentAmount' | 'personnelAmount' | 'officeAndTransport',
        { low: number; high: number }
      > & {
        notDirect: number;
        directShare: number;
        perFacility: number;
        operationPerFacility: number;
      };
    }
    const { rollout, expected, facilities, operationPerYear } =
      readCase<Surveillance>('surveillance-sierra-leone');
    const { economicTotal, direct, shares } = rollout;
    const equipment = shareAmount(economicTotal, shares.equipment, '0.001');
    const personnel = shareAmount(economicTotal, shares.personnel, '0.001');
    const rounded = ({ low, high }: { low: string | null; high: string | null }) => ({
      low: Math.floor(number(low)),
      high: Math.ceil(number(high)),
    });
    expect(rounded(equipment)).toEqual(expected.equipmentAmount);
    expect(rounded(personnel)).toEqual(expected.personnelAmount);
    const lines = [
      costLine('equipment', 'hardware-and-infrastructure', 0),
      costLine('people', 'consultants', 0),
    ];
    const named = buildBudget({
      currency: 'USD',
      years: [2016],
      lines: lines.map((line, place) => ({ ...line, price: place === 0 ? equipment : personnel })),
    }).total;
    const rest = measureChange({ low: named.low, high: named.high }, economicTotal).difference;
    expect(rounded(rest)).toEqual(expected.officeAndTransport);
    const inKind = economicTotal - direct;
    const budget = buildBudget({
      currency: 'USD',
      years: [2016],
      lines: [
        costLine('direct', 'pilots-and-phases', direct),
        costLine('time', 'salaries-and-benefits', inKind, {
          form: 'in-kind',
          valuation: 'pay',
          bearer: 'host',
        }),
      ],
    });
    expect([number(budget.total.low), number(budget.cash.low)]).toEqual([economicTotal, direct]);
    expect(budget.views.form[0]?.share?.low).toBeCloseTo(expected.directShare, 3);
    expect(inKind).toBe(expected.notDirect);
    const each = (amount: number) =>
      Math.round(number(allocateMoney({ amount, currency: 'USD' }, [1, facilities - 1])[0]?.amount));
    expect([each(economicTotal), each(operationPerYear.direct)]).toEqual([
      expected.perFacility,
      expected.operationPerFacility,
    ]);
  });

  it('rules of support: fee of the activities, share of the office, reserve of direct cost', () => {
    const { rules } = readCase<{ rules: Record<string, { most?: string; thirdParty?: string[] }> }>(
      'support-cost-rules',
    );
    const of = (amount: number, charge: Omit<BudgetCharge, 'id'>) =>
      buildBudget({
        currency: 'USD',
        years: [2027],
        lines: [costLine('activities', 'consultants', amount)],
        charges: [{ id: 'charge', kind: 'buffer', ...charge }],
      });
    const fee = rules['undp-management-fee']?.thirdParty?.[1] ?? '';
    expect(number(of(100_000, { rate: fee }).total.low)).toBe(108_000);
    // Of the contribution: the fee is 8640 of 108000.
    expect(number(of(99_360, { rate: fee, of: 'total' }).total.low)).toBe(108_000);
    const most = rules['eu-contingency']?.most ?? '';
    expect(of(100_000, { rate: most }).views.line.find(({ key }) => key === 'charge')?.low).toBe('5000.00');
    const office = buildBudget({
      currency: 'USD',
      years: [2014],
      kinds: [{ id: 'premises', name: 'Premises', group: 'operational' }],
      lines: [
        costLine('rooms', 'premises', 120_000, { bearer: 'host', form: 'in-kind', valuation: 'rent' }),
        costLine('rest', 'premises', 280_000, { bearer: { programme: 100_000, host: 180_000 } }),
      ],
    });
    expect(office.views.bearer.slice(0, 2).map(({ low }) => number(low))).toEqual([100_000, 300_000]);
    const cash = office.cells.filter(({ bearer, form }) => bearer === 'host' && form === 'cash');
    expect(cash.map(({ low }) => number(low))).toEqual([180_000]);
  });

  it('optimism bias: an upper bound on an estimate without reserve, and a dash that is not known', () => {
    interface Bias {
      staged: Record<string, (number | null)[]>;
    }
    const { staged } = readCase<Bias>('optimism-bias');
    const [outline, middle, contract] = staged['IT system development'] ?? [];
    const total = (percent: number | null | undefined) =>
      buildBudget({
        currency: 'GBP',
        years: [2003],
        lines: [costLine('system', 'integration-and-customisation', 1000)],
        reserve: [{ id: 'bias', rate: percent === null || percent === undefined ? null : percent / 100 }],
      }).total;
    expect([number(total(outline).low), number(total(contract).low)]).toEqual([3000, 1100]);
    expect(total(middle)).toEqual({ low: '1000.00', high: null, unknown: ['bias'] });
    const both = buildBudget({
      currency: 'GBP',
      years: [2003],
      lines: [costLine('buffer', 'buffer', 10)],
      reserve: [{ id: 'bias', rate: '0.1' }],
    });
    expect(both.issues.map(({ code }) => code)).toEqual(['reserve-twice']);
  });

  it('workplaces in Vienna: products, and a share that is at least', () => {
    interface Vienna {
      perSeatAndYear: { upTo: number; discountOfficeSuite: number; furtherDiscountLinux: number };
      seats: { suitedForOfficeSuite: number; suitedForLinux: number };
      expected: { discountOfficeSuiteAll: number; discountLinuxAll: number; mostShareOfCharge: number };
    }
    const { perSeatAndYear, seats, expected } = readCase<Vienna>('internal-charges-vienna');
    const licences = (price: number, quantity: number) =>
      number(
        buildBudget({
          currency: 'EUR',
          years: [2005],
          lines: [costLine('a', 'software-and-licences', price, { quantity })],
        }).total.low,
      );
    expect(licences(perSeatAndYear.discountOfficeSuite, seats.suitedForOfficeSuite)).toBe(
      expected.discountOfficeSuiteAll,
    );
    expect(licences(perSeatAndYear.furtherDiscountLinux, seats.suitedForLinux)).toBe(
      expected.discountLinuxAll,
    );
    const discount = perSeatAndYear.discountOfficeSuite + perSeatAndYear.furtherDiscountLinux;
    const { views } = buildBudget({
      currency: 'EUR',
      years: [2005],
      lines: [
        costLine('licence', 'software-and-licences', discount),
        { ...costLine('rest', 'technical-help', 0), price: { low: 0, high: perSeatAndYear.upTo - discount } },
      ],
    });
    expect(views.line.find(({ key }) => key === 'licence')?.share?.low).toBeCloseTo(
      expected.mostShareOfCharge,
      10,
    );
  });

  it('the return of Munich: lines that do not add, and what is not itemised', () => {
    const { return2017, expected } = readCase<{
      return2017: Record<string, number>;
      expected: { return2017NotItemised: number };
    }>('desktops-munich');
    const { totalPrinted, consulting, hardware, licences } = return2017;
    const rows = [consulting, hardware, licences].map((amount, place) => ({
      id: String(place),
      cells: [amount ?? null],
    }));
    const [issue] = checkPrintedTable({ rows, totals: [totalPrinted ?? 0] });
    expect([issue?.code, Number(issue?.details['difference'])]).toEqual([
      'table-does-not-add',
      expected.return2017NotItemised,
    ]);
  });

  it('a saving out of two rounded amounts is a range', () => {
    interface Saving {
      before: { amount: number; roundedTo: number };
      after: { amount: number; roundedTo: number };
      expected: { interval: { low: number; high: number } };
    }
    const { before, after, expected } = readCase<Saving>('process-saving-planrep-tanzania');
    const measure = ({ amount, roundedTo }: Saving['before']) => roundedMeasure(amount, roundedTo);
    const { share } = measureChange(measure(before), measure(after));
    expect(-number(share.high)).toBeCloseTo(expected.interval.low, 5);
    expect(-number(share.low)).toBeCloseTo(expected.interval.high, 5);
  });
});

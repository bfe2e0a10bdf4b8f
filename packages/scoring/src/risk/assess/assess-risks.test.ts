import { describe, expect, it } from 'vitest';
import {
  assessRisks,
  checkRiskRegister,
  oseeRiskScale,
  type Risk,
  type RiskRegister,
  type RiskScale,
  riskReserve,
} from '../index.ts';
import { describeCase } from '../testing/describe-case.fixture.ts';
import { fullRegister, registerOf, simpleRisk } from '../testing/registers.fixture.ts';

const codesOf = (register: RiskRegister) => checkRiskRegister(register).map(({ code }) => code);

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing thrown';
};

describe('assessRisks', () => {
  const result = assessRisks(fullRegister, { asOf: '2027-03-02' });
  const of = (id: string) => result.risks.find((risk) => risk.id === id);

  it('orders by expected loss, with what is not known after it', () => {
    expect(result.risks.map(({ id, rank }) => [id, rank])).toEqual([
      ['currency-fall', 1],
      ['grant-ends', 2],
      ['outage', 3],
      ['gain', 4],
      ['unknown', null],
      ['flood', null],
    ]);
  });

  it('counts the residual level once every response is in place', () => {
    expect(of('grant-ends')?.inherent.expectedLoss.value).toBe(9000);
    expect(of('grant-ends')?.counted.expectedLoss.value).toBe(2000);
    expect(of('currency-fall')?.counted.expectedLoss.value).toBeCloseTo(0.4 * (26_000 / 3), 9);
    expect(of('currency-fall')?.residual?.likelihood.isKnown).toBe(false);
    const none = assessRisks(fullRegister, { responses: 'none' });
    expect(none.risks.find(({ id }) => id === 'grant-ends')?.counted.expectedLoss.value).toBe(9000);
  });

  it('shows a range in every step that it reaches, and what nobody knows in all', () => {
    expect(of('currency-fall')?.counted.likelihood.steps).toEqual(['unlikely', 'possible', 'likely']);
    expect(of('currency-fall')?.counted.impact.steps).toEqual(['moderate', 'major']);
    expect(of('currency-fall')?.counted.bands).toEqual(['low', 'medium', 'high']);
    expect(of('unknown')?.counted.bands).toEqual(['low', 'medium', 'high']);
    expect(of('unknown')?.counted.expectedLoss).toEqual({ value: null, low: 0, high: null });
    const cells = result.matrix.filter(({ possibleIds }) => possibleIds.includes('currency-fall'));
    expect(cells).toHaveLength(6);
  });

  it('gives a word an interval where the scale has limits for it, and a value on request', () => {
    const loss = of('flood')?.counted.expectedLoss;
    expect(loss?.value).toBeNull();
    expect(loss?.low).toBeCloseTo(20_000 * (1 - 0.98 * 0.98), 9);
    expect(loss?.high).toBeCloseTo(50_000 * (1 - 0.95 * 0.95), 9);
    const even = assessRisks(fullRegister, { words: 'even' }).risks.find(({ id }) => id === 'flood');
    expect(even?.counted.expectedLoss.value).toBeGreaterThan(loss?.low ?? 0);
    expect(even?.counted.expectedLoss.value).toBeLessThan(loss?.high ?? 0);
  });

  it('says what is overdue, triggered and closed on the day', () => {
    expect(result.overdue).toEqual([
      { riskId: 'grant-ends', what: 'review', due: '2027-01-31', days: 30 },
      { riskId: 'currency-fall', what: 'response', responseId: 'local', due: '2027-02-15', days: 15 },
    ]);
    expect(of('grant-ends')?.isTriggered).toBe(true);
    expect(result.closed).toEqual([{ id: 'over', date: '2027-01-10', why: 'passed', released: 3000 }]);
    const before = assessRisks(fullRegister, { asOf: '2027-01-09' });
    expect(before.closed).toEqual([]);
    expect(before.risks.map(({ id }) => id)).toContain('over');
    expect(before.overdue).toEqual([]);
  });

  it('links risks to the contingency guidelines', () => {
    expect(of('grant-ends')?.guidelines.map(({ number }) => number)).toEqual([4, 10]);
    expect(of('currency-fall')?.guidelines[0]).toEqual({
      number: 3,
      id: 'contingency-financial-contingency-reserves',
    });
    expect(result.guidelines).toHaveLength(10);
    expect(result.guidelines[3]?.riskIds).toEqual(['currency-fall', 'grant-ends']);
  });

  it('ranks ties alike and says how far each may move', () => {
    const { risks } = assessRisks(
      registerOf([
        simpleRisk('b', 0.1, 30),
        simpleRisk('a', 0.3, 10),
        simpleRisk('c', { low: 0, high: 1 }, 4),
      ]),
    );
    expect(risks.map(({ id, rank, tiedWith }) => [id, rank, tiedWith])).toEqual([
      ['a', 1, ['b']],
      ['b', 1, ['a']],
      ['c', 3, []],
    ]);
    expect(risks[2]?.rankInterval).toEqual({ best: 1, worst: 3 });
  });

  it('tells where a word and its number differ, who has no owner and no review', () => {
    const risk = { ...simpleRisk('a', 0.9, 10), likelihood: { chance: 0.9, word: 'rare' } };
    expect(assessRisks(registerOf([risk])).issues.map(({ code, path }) => [code, path])).toEqual([
      ['word-and-number-differ', ['risks', 0, 'likelihood']],
      ['no-owner', ['risks', 0]],
      ['no-review-day', ['risks', 0]],
    ]);
  });
});

describe('checkRiskRegister', () => {
  it('tells all that is wrong, with the nearest word', () => {
    const broken = registerOf(
      [
        { ...simpleRisk('a', { low: 0.5, high: 0.1 }, 1), impact: { money: 1, word: 'majro' } },
        { ...simpleRisk('a', 0.1, 1), likelihood: { onceInYears: 4, chance: 0.1 } },
        { ...simpleRisk('c', 0.1, 1), likelihood: { times: [0.5, 0.4] }, impact: {} },
      ],
      { currency: null, groups: [{ id: 'g', riskIds: ['c', 'c', 'd'] }] },
    );
    expect(codesOf(broken).sort()).toEqual(
      [
        'range-out-of-order',
        'currency-missing',
        'unknown-step',
        'duplicate-id',
        'several-values',
        'horizon-missing',
        'currency-missing',
        'chances-do-not-add',
        'nothing-known',
        'risk-in-two-groups',
        'unknown-risk',
      ].sort(),
    );
    const step = checkRiskRegister(broken).find(({ code }) => code === 'unknown-step');
    expect(step?.message).toContain('major is the nearest');
    expect(codeOf(() => assessRisks(broken))).toBe('duplicate-id');
  });

  it.each([
    [Number.NaN, 'wrong-type'],
    [1e30, 'out-of-range'],
    [Number.POSITIVE_INFINITY, 'out-of-range'],
    ['1e3', 'wrong-value'],
    ['1234567890.123456', 'out-of-range'],
    [true, 'wrong-type'],
  ])('refuses the amount %s by a code', (money, code) => {
    const register = registerOf([simpleRisk('a', 0.5, money as number)]);
    expect(codeOf(() => riskReserve(register))).toBe(code);
  });

  it('reads amounts as text, and knows currencies', () => {
    const text = registerOf([simpleRisk('a', 0.5, '0.10'), simpleRisk('b', 1, { low: '0.2', high: 0.2 })]);
    expect(riskReserve(text, { levels: [1] }).levels[0]?.quantile).toEqual({ low: 0.3, high: 0.3 });
    expect(codeOf(() => assessRisks(registerOf([], { currency: 'XQQ' })))).toBe('unknown-currency');
  });

  it('refuses what it does not know, and takes ids that look like members of objects', () => {
    const misspelt = { ...registerOf([]), horizonYear: 2 } as unknown as RiskRegister;
    expect(codeOf(() => assessRisks(misspelt))).toBe('unknown-option');
    const strange = registerOf([simpleRisk('__proto__', 0.5, 10), simpleRisk('constructor', 0.5, 20)]);
    expect(riskReserve(strange, { levels: [0.75] }).levels[0]?.quantile).toEqual({ low: 20, high: 20 });
    expect(assessRisks(strange).risks.map(({ id }) => id)).toEqual(['constructor', '__proto__']);
  });

  it('refuses a scale that leaves a product out or has steps in disorder', () => {
    const { scale } = registerOf([]);
    const withBands = (
      bands: readonly { readonly id: string; readonly from: number; readonly to: number }[],
    ) => codesOf(registerOf([], { scale: { ...scale, matrix: { kind: 'product', bands } } }));
    expect(withBands([{ id: 'low', from: 1, to: 16 }])).toEqual(['cell-without-band', 'cell-without-band']);
    expect(
      new Set(
        withBands([
          { id: 'a', from: 1, to: 25 },
          { id: 'b', from: 20, to: 25 },
        ]),
      ),
    ).toEqual(new Set(['cell-in-two-bands']));
    const likelihood = [...scale.likelihood].reverse();
    expect(codesOf(registerOf([], { scale: { ...scale, likelihood } }))).toContain('step-out-of-order');
  });
});

describeCase<{
  readonly scales: {
    readonly npsa: { readonly bands: Readonly<Record<string, readonly [number, number]>> };
    readonly agency: {
      readonly bands: Readonly<Record<string, readonly [number, number]>>;
      readonly likelihoodPercent: readonly (readonly [number, number])[];
    };
    readonly 'national-risk-register': {
      readonly likelihoodPercent: readonly (readonly [number, number])[];
      readonly impact: readonly string[];
    };
  };
  readonly products: readonly number[];
  readonly expected: {
    readonly sameRisk: {
      readonly likelihood: number;
      readonly impact: number;
      readonly npsa: string;
      readonly agency: string;
    };
    readonly reversal: {
      readonly a: { readonly p: number; readonly loss: number };
      readonly b: { readonly p: number; readonly loss: number };
      readonly expectedLoss: readonly number[];
    };
  };
}>(describe, 'risk-scales', ({ scales, products, expected }) => {
  const likelihoodOf = (percent: readonly (readonly [number, number])[]) =>
    percent.map(([, upTo], place) => ({ id: `l${place + 1}`, upTo: upTo / 100 }));
  const schemeOf = (
    bands: Readonly<Record<string, readonly [number, number]>>,
    limits: RiskScale['limits'] = 'to-lower',
  ): RiskScale => ({
    id: 'scheme',
    source: 'published',
    limits,
    likelihood: likelihoodOf(scales.agency.likelihoodPercent),
    impact: [1, 2, 3, 4, 5].map((step) => ({ id: `i${step}` })),
    matrix: {
      kind: 'product',
      bands: Object.entries(bands).map(([id, [from, to]]) => ({ id, from, to })),
    },
  });
  const bandIn = (scale: RiskScale, likelihood: number, impact: number) =>
    assessRisks({
      id: 'one',
      currency: null,
      scale,
      risks: [
        { id: 'a', event: 'x', likelihood: { word: `l${likelihood}` }, impact: { word: `i${impact}` } },
      ],
    }).risks[0]?.counted.bands;

  it('both schemes hold every product that there is, and no other', () => {
    for (const { bands } of [scales.npsa, scales.agency]) {
      const scale = schemeOf(bands);
      expect(codesOf(registerOf([], { scale }))).toEqual([]);
      const scores = new Set(
        scale.likelihood.flatMap((_, row) => scale.impact.map((__, column) => (row + 1) * (column + 1))),
      );
      expect([...scores].sort((a, b) => a - b)).toEqual(products);
    }
  });

  it('one risk is high in one scheme and low in the other', () => {
    const { likelihood, impact, npsa, agency } = expected.sameRisk;
    expect(bandIn(schemeOf(scales.npsa.bands), likelihood, impact)).toEqual([npsa]);
    expect(bandIn(schemeOf(scales.agency.bands), likelihood, impact)).toEqual([agency]);
  });

  it('20 per cent belongs where the scale says', () => {
    const stepOf = (limits: RiskScale['limits']) =>
      assessRisks(registerOf([simpleRisk('a', 0.2, 1)], { scale: schemeOf(scales.agency.bands, limits) }))
        .risks[0]?.counted.likelihood.steps;
    expect(stepOf('to-lower')).toEqual(['l1']);
    expect(stepOf('to-upper')).toEqual(['l2']);
  });

  it('a register in words finds its steps by the percentages of a national one', () => {
    const national = scales['national-risk-register'];
    const scale: RiskScale = {
      ...schemeOf(scales.npsa.bands),
      likelihood: likelihoodOf(national.likelihoodPercent),
      impact: national.impact.map((id) => ({ id })),
    };
    const { risks } = assessRisks(registerOf([simpleRisk('a', 0.03, 1)], { scale }));
    expect(risks[0]?.counted.likelihood.steps).toEqual(['l3']);
    expect(risks[0]?.counted.impact.isKnown).toBe(false);
  });

  it('shows which of two the matrix puts above the one that loses more', () => {
    const { a, b, expectedLoss } = expected.reversal;
    const limits = { 'to-lower': [0.05, 0.08, 0.4, 0.6, 1] };
    const scale: RiskScale = {
      ...schemeOf(scales.npsa.bands),
      likelihood: limits['to-lower'].map((upTo, place) => ({ id: `l${place + 1}`, upTo })),
      impact: [1, 2, 3, 4, 5].map((step) => ({ id: `i${step}`, money: step === 5 ? null : step * 400 })),
    };
    const result = assessRisks(
      registerOf([simpleRisk('a', a.p, a.loss), simpleRisk('b', b.p, b.loss)], { scale }),
    );
    expect(result.risks.map(({ id, counted }) => [id, counted.expectedLoss.value])).toEqual([
      ['b', expectedLoss[1]],
      ['a', expectedLoss[0]],
    ]);
    expect(result.reversals).toEqual([{ above: 'a', below: 'b' }]);
  });
});

describe('a range of words', () => {
  const scale = {
    ...oseeRiskScale,
    impact: oseeRiskScale.impact.map(({ id }, step) => ({ id, money: [10, 20, 30, 40, null][step] ?? null })),
  };
  const ranged = (words: { low: string; high: string }, more: Partial<Risk> = {}) =>
    registerOf(
      [
        {
          id: 'a',
          event: 'A.',
          likelihood: { words: { low: 'unlikely', high: 'possible' } },
          impact: { words },
          ...more,
        },
      ],
      { scale },
    );

  it('stands in every band that it crosses, and tells the ends of the loss', () => {
    const [found] = assessRisks(ranged({ low: 'moderate', high: 'severe' })).risks;
    expect(found?.counted.likelihood).toEqual({ steps: ['unlikely', 'possible'], isKnown: true });
    expect(found?.counted.impact).toEqual({ steps: ['moderate', 'major', 'severe'], isKnown: true });
    expect(found?.counted.bands).toEqual(['low', 'medium', 'high']);
    expect(found?.counted.expectedLoss).toEqual({ value: null, low: 0.05 * 10, high: 0.5 * 40 });
    const [even] = assessRisks(ranged({ low: 'moderate', high: 'severe' }), { words: 'even' }).risks;
    expect(even?.counted.expectedLoss.value).toBeCloseTo(0.275 * 25, 12);
  });

  it('is the word where both ends are one', () => {
    const [two] = assessRisks(ranged({ low: 'major', high: 'major' })).risks;
    const [one] = assessRisks(ranged({ low: 'major', high: 'major' }, { impact: { word: 'major' } })).risks;
    expect(two).toEqual(one);
  });

  it('is refused backwards, misspelt, or beside a word', () => {
    const codes = (impact: Risk['impact']) =>
      checkRiskRegister(ranged({ low: 'minor', high: 'minor' }, { impact })).map(({ code }) => code);
    expect(codes({ words: { low: 'severe', high: 'minor' } })).toEqual(['range-out-of-order']);
    expect(codes({ words: { low: 'sever', high: '__proto__' } })).toEqual(['unknown-step', 'unknown-step']);
    expect(codes({ word: 'minor', words: { low: 'minor', high: 'major' } })).toEqual(['several-values']);
  });
});

import { describe, expect, it } from 'vitest';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { answersOf, assess } from '../../maturity/testing/build-model.fixture.ts';
import { rollUpResults } from '../index.ts';
import { assessmentOf, countryOnlyIds, institution, model } from '../testing/institutions.fixture.ts';
import type { RolledGroup } from './rolled-up-results.ts';

const six = [
  institution('a', { x1: 0, y1: 0.25, y2: 0.5, z1: 1 }),
  institution('b', { x1: 0.25, y1: 0.25, y2: 0.5, z1: 1 }),
  institution('c', { x1: 0.5, y1: 'unknown', y2: 0.5, z1: 1 }),
  institution('d', { x1: 0.75, y1: 0.25, y2: 0.5, z1: 0 }),
  institution('e', { x1: 1, y1: 0.25, y2: 0.5, z1: 0 }),
  institution('f', { x1: 'notApplicable', y1: 0.25, y2: 0.5, z1: 0 }),
  institution('g', null),
];
const nodeIn = (group: RolledGroup | null, id: string) => group?.nodes.find((node) => node.id === id);
const questionIn = (group: RolledGroup | null, id: string) => group?.criteria.find((each) => each.id === id);

describe('rollUpResults', () => {
  const result = rollUpResults(model, six, { countryOnlyIds });

  it('tells how the answers to a question lie, so that all who were asked are accounted for', () => {
    const question = questionIn(result.whole, 'x1');
    expect(question?.distribution?.steps.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
    expect(question?.distribution).toMatchObject({ notApplicable: 1, unknown: 0, unanswered: 0, silent: 1 });
    expect(question).toMatchObject({ asked: 7, answered: 5, hidden: null, mean: 0.5 });
    expect(question?.spread).toEqual({
      minimum: 0,
      lowerQuartile: 0.25,
      median: 0.5,
      upperQuartile: 0.75,
      maximum: 1,
    });
    expect(questionIn(result.whole, 'y1')?.distribution).toMatchObject({ unknown: 1, silent: 1 });
  });

  it('opens the interval by what is unknown, and once more by who is silent', () => {
    const known = questionIn(result.whole, 'z1');
    expect(known?.mean).toBe(0.5);
    expect(known?.interval).toEqual({ worst: 0.5, best: 0.5 });
    // Whoever is silent may also turn out to be one to whom it does not apply, and so stay out.
    expect(known?.intervalOfAll).toEqual({ worst: 3 / 7, best: 4 / 7 });
    const open = questionIn(result.whole, 'y1');
    expect(open?.mean).toBe(0.25);
    expect(open?.interval?.worst).toBeCloseTo(1.25 / 6, 12);
    expect(open?.interval?.best).toBeCloseTo(2.25 / 6, 12);
  });

  it('names who did not answer, by id, and counts members by level instead of naming one for the mean', () => {
    expect(result.silent).toEqual([{ id: 'g', name: 'Institution g', stratum: null }]);
    expect([result.asked, result.answered]).toEqual([7, 6]);
    const node = nodeIn(result.whole, 'z');
    expect(node?.levels).toEqual([
      { levelId: 'low', title: 'Low', count: 3 },
      { levelId: 'high', title: 'High', count: 3 },
      { levelId: null, title: null, count: 0 },
    ]);
    expect(node).not.toHaveProperty('level');
    expect(nodeIn(result.whole, 'x')?.notApplicable).toBe(1);
  });

  it('takes an assessment without any answer for silence', () => {
    const { silent } = rollUpResults(model, [...six, institution('h', {}), institution('i', { n1: 1 })], {
      countryOnlyIds,
    });
    expect(silent.map(({ id }) => id)).toEqual(['g', 'h', 'i']);
  });

  it('hides everything of a group that is too small, and shows it where the minimum is lower', () => {
    const few = six.slice(0, 4);
    const hidden = rollUpResults(model, few, { countryOnlyIds });
    for (const figure of [...(hidden.whole?.nodes ?? []), ...(hidden.whole?.criteria ?? [])]) {
      if ('answeredBy' in figure && figure.answeredBy === 'country') continue;
      expect(figure).toMatchObject({
        hidden: 'few',
        mean: null,
        interval: null,
        intervalOfAll: null,
        spread: null,
      });
    }
    expect(JSON.stringify(hidden.whole?.criteria)).not.toContain('count');
    expect(
      rollUpResults(model, few, { countryOnlyIds, minimumGroup: 4 }).whole?.nodes[0]?.mean,
    ).not.toBeNull();
  });

  it('takes declared weights', () => {
    const weighted = six.map((input, position) => ({ ...input, weight: position === 0 ? 6 : 1 }));
    const { whole, settings } = rollUpResults(model, weighted, {
      countryOnlyIds,
      weights: 'declared',
      weightUnit: 'staff',
    });
    // 6 of weight 11 stand at 1, as do two of weight 1.
    expect(questionIn(whole, 'z1')?.mean).toBeCloseTo(8 / 11, 12);
    expect(questionIn(whole, 'z1')?.distribution?.steps.at(-1)).toMatchObject({ count: 3, share: 8 / 11 });
    expect(settings).toMatchObject({ weights: 'declared', weightUnit: 'staff' });
  });
});

describe('kinds of units', () => {
  const of = (kind: string, count: number) =>
    Array.from({ length: count }, (_, position) =>
      institution(
        `${kind}${position}`,
        { x1: 0.5, y1: 0.5, y2: 0.5, z1: kind === 'city' ? 1 : 0 },
        { stratum: kind },
      ),
    );

  it('stay apart unless they are asked for together', () => {
    const apart = rollUpResults(model, [...of('city', 5), ...of('ministry', 6)], { countryOnlyIds });
    expect(apart.whole).toBeNull();
    expect(apart.strata.map(({ stratum, asked }) => [stratum, asked])).toEqual([
      ['city', 5],
      ['ministry', 6],
    ]);
    const both = rollUpResults(model, [...of('city', 5), ...of('ministry', 6)], {
      countryOnlyIds,
      strata: 'both',
    });
    expect(questionIn(both.whole, 'z1')?.mean).toBeCloseTo(5 / 11, 12);
    expect(both.strata.map((group) => questionIn(group, 'z1')?.mean)).toEqual([1, 0]);
  });

  it('hide a second one where the whole less the others would give the first away', () => {
    const inputs = [...of('agency', 9), ...of('city', 3), ...of('ministry', 6)];
    const { whole, strata } = rollUpResults(model, inputs, { countryOnlyIds, strata: 'both' });
    expect(nodeIn(whole, 'z')?.hidden).toBeNull();
    expect(strata.map((group) => nodeIn(group, 'z')?.hidden)).toEqual([null, 'few', 'subtraction']);
    const { strata: apart } = rollUpResults(model, inputs, { countryOnlyIds });
    expect(apart.map((group) => nodeIn(group, 'z')?.hidden)).toEqual([null, 'few', null]);
  });

  it('hide the whole where all that are hidden together are still few', () => {
    const few = [...of('agency', 6), ...of('city', 2), ...of('ministry', 2)];
    const of4 = rollUpResults(model, few, { countryOnlyIds, strata: 'both' });
    expect(of4.strata.map((group) => nodeIn(group, 'z')?.hidden)).toEqual([null, 'few', 'few']);
    expect(nodeIn(of4.whole, 'z')?.hidden).toBe('subtraction');
    const enough = [...of('agency', 6), ...of('city', 2), ...of('ministry', 3)];
    const of5 = rollUpResults(model, enough, { countryOnlyIds, strata: 'both' });
    expect(nodeIn(of5.whole, 'z')?.hidden).toBeNull();
  });

  it('hide a second part where a part less the others would give the first away', () => {
    const inputs = Array.from({ length: 8 }, (_, position) =>
      institution(`i${position}`, {
        x1: 0.5,
        y1: position < 3 ? 1 : 'notApplicable',
        y2: 0.5,
        z1: 0.5,
      }),
    );
    const { whole } = rollUpResults(model, inputs, { countryOnlyIds });
    expect(questionIn(whole, 'y1')?.hidden).toBe('few');
    expect(questionIn(whole, 'y2')?.hidden).toBe('subtraction');
    expect(nodeIn(whole, 'y')?.hidden).toBeNull();
  });
});

describe('what a country answers once', () => {
  it('is not averaged, and is shown whatever the size of the group', () => {
    const result = rollUpResults(model, six.slice(0, 2), {
      countryOnlyIds,
      country: assessmentOf('Country', { n1: 0.75 }),
    });
    expect(result.country).toMatchObject([{ criterionId: 'n1', value: 0.75, from: 'country' }]);
    expect(questionIn(result.whole, 'n1')).toBeUndefined();
    expect(nodeIn(result.whole, 'n')).toMatchObject({
      answeredBy: 'country',
      answered: 1,
      mean: 0.75,
      hidden: null,
    });
  });

  it('counts alike for every institution', () => {
    const result = rollUpResults(model, six, {
      countryOnlyIds,
      country: assessmentOf('Country', { n1: 0.75 }),
    });
    const alone = six.slice(0, 6).map(({ assessment }) => {
      const answers = [...(assessment?.answers ?? []), ...answersOf({ n1: 0.75 })];
      return scoreMaturity(model, assess(model, answers)).root.score ?? 0;
    });
    expect(result.whole?.nodes[0]?.mean).toBeCloseTo(alone.reduce((sum, score) => sum + score, 0) / 6, 12);
  });

  it('is taken from institutions where they agree, and open where they do not', () => {
    const agree = [...six, institution('h', { z1: 0, n1: 0.5 }), institution('i', { z1: 0, n1: 0.5 })];
    const taken = rollUpResults(model, agree, { countryOnlyIds });
    expect(taken.country[0]).toMatchObject({ value: 0.5, from: 'institutions', institutionIds: ['h', 'i'] });
    expect(taken.issues.map(({ code }) => code)).toEqual(['country-item-by-institution']);
    const differ = rollUpResults(model, [...agree, institution('j', { z1: 0, n1: 1 })], { countryOnlyIds });
    expect(differ.country[0]).toMatchObject({ value: null, status: 'unanswered', from: 'conflict' });
    expect(differ.issues.map(({ code }) => code)).toEqual(['country-item-conflict']);
  });

  it('is not contradicted by an institution that does not know', () => {
    const knows = institution('i', { z1: 0, n1: 0.5 });
    const countryOf = (...more: ReturnType<typeof institution>[]) =>
      rollUpResults(model, [...six, ...more], { countryOnlyIds }).country[0];
    const taken = { value: 0.5, from: 'institutions', institutionIds: ['h', 'i'] };
    expect(countryOf(institution('h', { n1: 'unknown' }), knows)).toMatchObject(taken);
    expect(countryOf(institution('h', { n1: 'unknown' }))).toMatchObject({
      status: 'unknown',
      from: 'institutions',
    });
  });

  it('rests on the evidence of all who say it, whatever their ids', () => {
    const evidence = [{ kind: 'examine', polarity: 'contradicts', collected: '2026-01-01' }] as const;
    const says = (id: string, more: object) =>
      institution(id, null, {
        assessment: {
          ...assessmentOf(id, {}),
          answers: [...answersOf({ z1: 0 }), ...answersOf({ n1: 0.5 }).map((each) => ({ ...each, ...more }))],
        },
      });
    const statusOf = (one: string, other: string) =>
      rollUpResults(model, [...six, says(one, { evidence }), says(other, {})], { countryOnlyIds }).country[0]
        ?.status;
    expect([statusOf('h', 'i'), statusOf('i', 'h')]).toEqual(['unknown', 'unknown']);
  });

  it('is read from the guide of the question, and told where the country answers more', () => {
    const guided = {
      ...model,
      criteria: model.criteria.map((each) =>
        each.id === 'n1' ? { ...each, guide: { unit: 'country' } } : each,
      ),
    };
    const result = rollUpResults(guided as typeof model, six, {
      country: assessmentOf('Country', { n1: 1, x1: 1 }),
    });
    expect(result.country.map(({ criterionId }) => criterionId)).toEqual(['n1']);
    expect(result.issues.map(({ code }) => code)).toEqual(['not-answered-once']);
  });
});

describe('counts', () => {
  it('are put together as sums, with what is not known in the whole', () => {
    const inputs = six.slice(0, 6).map((input, position) => ({
      ...input,
      assessment: {
        ...assessmentOf(input.id, {}),
        answers: [
          {
            criterionId: 'x1',
            status: 'answered' as const,
            optionId: position === 0 ? '0' : position < 3 ? '0.25' : '0.5',
            extent: { counted: position, among: 10, unknown: 1 },
          },
        ],
      },
    }));
    const { whole } = rollUpResults(model, inputs, { countryOnlyIds });
    expect(questionIn(whole, 'x1')?.extent).toEqual({
      institutions: 6,
      counted: 15,
      among: 60,
      unknown: 6,
      share: { worst: 0.25, best: 0.35 },
    });
    expect(questionIn(whole, 'y1')?.extent).toBeNull();
  });

  const counted = (stratum: string, counting: number, all: number) =>
    Array.from({ length: all }, (_, position) => {
      const extent = position < counting ? { extent: { counted: 1, among: 2 } } : {};
      const answer = { criterionId: 'x1', status: 'answered' as const, optionId: '0.5', ...extent };
      const id = `${stratum}${position}`;
      return institution(id, {}, { stratum, assessment: { ...assessmentOf(id, {}), answers: [answer] } });
    });
  const given = (counts: readonly (readonly [string, number, number])[]) => {
    const inputs = counts.flatMap(([stratum, counting, all]) => counted(stratum, counting, all));
    const { whole, strata } = rollUpResults(model, inputs, { countryOnlyIds, strata: 'both' });
    return [whole, ...strata].map((group) => {
      const question = questionIn(group, 'x1');
      expect(question?.hidden).toBeNull();
      return question?.extent?.institutions ?? null;
    });
  };

  it('are hidden where few gave any, though more gave a step', () => {
    expect(given([['a', 1, 6]])).toEqual([null, null]);
    expect(given([['a', 5, 6]])).toEqual([5, 5]);
  });

  it('are hidden where the other kinds would give those of few away by subtraction', () => {
    const all = ['a', 6, 6] as const;
    const few = ['b', 2, 5] as const;
    const fewer = ['c', 2, 5] as const;
    expect(given([all, few])).toEqual([null, 6, null]);
    expect(given([all, few, fewer])).toEqual([null, 6, null, null]);
    expect(given([all, ['b', 3, 5], fewer])).toEqual([11, 6, null, null]);
    expect(given([all, ['b', 0, 5]])).toEqual([6, 6, null]);
  });
});

describe('results that were made earlier', () => {
  it('count as the assessments they were made from', () => {
    const scored = six.map(({ assessment, ...input }) =>
      assessment === null || assessment === undefined
        ? { ...input, assessment: null }
        : { ...input, result: scoreMaturity(model, assessment) },
    );
    expect(rollUpResults(model, scored)).toEqual(rollUpResults(model, six));
  });

  it('are refused where they were made by other questions, or lack what the country answers', () => {
    const other = { ...model, policies: { unanswered: 'exclude' } } as const;
    const result = scoreMaturity(other, assess(other, {}));
    const input = { id: 'a', name: 'A', result };
    expect(() => rollUpResults(model, [input])).toThrow(expect.objectContaining({ code: 'not-comparable' }));
    expect(() => rollUpResults(other, [input], { countryOnlyIds })).toThrow(
      expect.objectContaining({ code: 'assessment-needed' }),
    );
  });
});

describe('a broken call', () => {
  const [first] = six;
  it.each([
    ['an institution twice', [first, first], {}, 'duplicate-id', ['inputs', 1, 'id']],
    ['neither assessment nor result', [{ id: 'a', name: 'A' }], {}, 'one-of-two', ['inputs', 0]],
    [
      'a kind of unit for some',
      [first, institution('z', null, { stratum: 'city' })],
      {},
      'missing-stratum',
      ['inputs', 0, 'stratum'],
    ],
    [
      'no weight',
      [first],
      { weights: 'declared', weightUnit: 'staff' },
      'missing-weight',
      ['inputs', 0, 'weight'],
    ],
    ['no unit of weights', [first], { weights: 'declared' }, 'missing-unit', ['options', 'weightUnit']],
    [
      'an unknown question',
      [first],
      { countryOnlyIds: ['q'] },
      'unknown-criterion',
      ['options', 'countryOnlyIds', 0],
    ],
    ['no minimum', [first], { minimumGroup: 0 }, 'out-of-range', ['options', 'minimumGroup']],
    ['a misspelt option', [first], { minimumgroup: 3 }, 'unknown-option', ['options', 'minimumgroup']],
    [
      'an answer that does not fit',
      [institution('a', { q: 1 })],
      {},
      'unknown-criterion',
      ['inputs', 0, 'assessment', 'answers', 0, 'criterionId'],
    ],
  ])('refuses %s', (_, inputs, options, code, path) => {
    expect(() => rollUpResults(model, inputs as never, options as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('is none without institutions', () => {
    const { whole, asOf, asked } = rollUpResults(model, []);
    expect([asked, asOf, whole?.nodes[0]?.mean, whole?.nodes[0]?.hidden]).toEqual([0, null, null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import { assessCountry, govTechMaturityModel } from '../index.ts';
import { context, ecosystemModel, ecosystemOf, register, services } from '../testing/country.fixture.ts';
import { assessmentOf } from '../testing/institutions.fixture.ts';

const codes = (result: ReturnType<typeof assessCountry>) =>
  result.caveats.map(({ part, code }) => `${part} ${code}`);

describe('assessCountry', () => {
  const whole = assessCountry({
    context: { ...context, agreement: { measure: 'alpha', value: 0.8, assessors: 2 } },
    useCases: [services],
    ecosystem: ecosystemOf({ 'change-management': 0.25, 'office-mandate': 0, cybersecurity: 'unknown' }),
    risks: { register },
  });

  it('keeps the parts side by side, each with its own result and coverage, and no figure over them', () => {
    expect(Object.keys(whole)).toEqual([
      'context',
      'useCases',
      'development',
      'ecosystem',
      'risks',
      'notAssessed',
      'caveats',
    ]);
    expect(whole.useCases?.lists[0]?.result.applicants[0]?.id).toBe('births');
    expect(whole.ecosystem?.result?.root.children.map(({ id }) => id)).toEqual([
      'organisational',
      'technical',
    ]);
    expect(whole.risks?.result.risks).toHaveLength(4);
    expect(whole.risks?.coverage).toBe(0.75);
    expect(whole.notAssessed).toEqual(['development']);
  });

  it('chooses the use cases that are high on both axes, unless people choose', () => {
    expect(whole.useCases?.lists[0]).toMatchObject({ selectedIds: ['births'], selectedBy: 'quadrants' });
    const { useCases } = assessCountry({ context, useCases: [{ ...services, selected: ['tax'] }] });
    expect(useCases?.lists[0]).toMatchObject({ selectedIds: ['tax'], selectedBy: 'people' });
    const { axes: _, ...plain } = services;
    expect(assessCountry({ context, useCases: [plain] }).useCases?.lists[0]).toMatchObject({
      quadrants: null,
      selectedIds: [],
      selectedBy: 'nobody',
    });
  });

  it('tells where the country stands on each question and competency', () => {
    const questions = new Map(whole.ecosystem?.questions.map((each) => [each.id, each]));
    expect(questions.get('change-management')).toMatchObject({
      state: 'known',
      value: 0.25,
      competencyIds: ['change-management'],
      nodeIds: ['ecosystem', 'organisational', 'strategy', 'change'],
    });
    expect(questions.get('cybersecurity')).toMatchObject({ state: 'open', value: null });
    expect(
      whole.ecosystem?.competencies.map(({ competencyId, state, value }) => [competencyId, state, value]),
    ).toEqual([
      ['change-management', 'known', 0.25],
      ['cybersecurity-and-secure-devops', 'open', null],
      ['platform-and-tool-selection', 'open', null],
    ]);
  });

  it('warns of what a reader could overlook', () => {
    expect(codes(whole)).toEqual([
      'use-cases model-not-published',
      'use-cases unplaced-use-cases',
      'development part-not-assessed',
      'ecosystem low-coverage',
      'ecosystem oldest-fact',
      'ecosystem agreement',
      'risks unknown-risks',
    ]);
    expect(codes(assessCountry({ context, ecosystem: ecosystemOf({}) }))).toContain(
      'ecosystem agreement-not-measured',
    );
  });

  it('puts public indicators together, and says what they do not tell', () => {
    const figures = { 'core-systems': 0.5, 'service-delivery': 0.75, 'citizen-engagement': 0.25 };
    const { development, notAssessed, caveats } = assessCountry({
      context,
      development: {
        model: govTechMaturityModel,
        values: Object.entries(figures).map(([indicatorId, value]) => ({ indicatorId, value, year: 2025 })),
      },
    });
    expect(notAssessed).not.toContain('development');
    expect(development?.coverage).toBe(0.75);
    const own = caveats.filter(({ part }) => part === 'development').map(({ code }) => code);
    expect(own).toEqual(expect.arrayContaining(['public-indicators', 'low-coverage', 'oldest-year']));
  });

  it('takes the earliest day of an answer or of its evidence for the oldest fact', () => {
    const input = ecosystemOf({ 'change-management': 0.25 });
    const [answer] = 'assessment' in input ? input.assessment.answers : [];
    if (!('assessment' in input) || answer === undefined) throw new Error('an assessment');
    const evidence = [
      { kind: 'examine', polarity: 'supports', uri: 'https://example.org', collected: '2025-03-01' },
    ] as const;
    const { caveats } = assessCountry({
      context,
      ecosystem: {
        ...input,
        assessment: { ...input.assessment, answers: [{ ...answer, at: '2026-10-01', evidence }] },
      },
    });
    expect(caveats.find(({ code }) => code === 'oldest-fact')?.details).toEqual({ date: '2025-03-01' });
  });

  it('puts institutions together, and lets the lowest kind of unit speak where kinds stay apart', () => {
    const of = (stratum: string, value: number) =>
      Array.from({ length: 5 }, (_, position) => ({
        id: `${stratum}${position}`,
        name: `${stratum} ${position}`,
        stratum,
        assessment: {
          ...assessmentOf(stratum, { 'change-management': value, cybersecurity: 1 }),
          model: { id: ecosystemModel.id, version: ecosystemModel.version },
        },
      }));
    const { ecosystem, caveats } = assessCountry({
      context,
      ecosystem: {
        model: ecosystemModel,
        inputs: [
          ...of('city', 0.25),
          ...of('ministry', 0.75),
          { id: 'z', name: 'Z', stratum: 'city', assessment: null },
        ],
      },
    });
    expect(ecosystem?.result).toBeNull();
    expect(ecosystem?.questions[0]).toMatchObject({ value: 0.25, stratum: 'city' });
    expect(caveats.find(({ code }) => code === 'silent-institutions')?.details).toEqual({
      count: 1,
      asked: 11,
      names: ['Z'],
    });
  });

  it('tells figures of few apart from what nobody knows', () => {
    const { ecosystem, caveats } = assessCountry({
      context,
      ecosystem: {
        model: ecosystemModel,
        inputs: ['a', 'b'].map((id) => ({
          id,
          name: id,
          assessment: {
            ...assessmentOf(id, { 'change-management': 0.5 }),
            model: { id: ecosystemModel.id, version: ecosystemModel.version },
          },
        })),
      },
    });
    expect(ecosystem?.questions.map(({ state }) => state)).toEqual([
      'hidden',
      'open',
      'open',
      'open',
      'open',
    ]);
    expect(caveats.map(({ code }) => code)).toContain('hidden-figures');
  });

  it.each([
    [{}, 'wrong-type', ['parts', 'context']],
    [{ context: { ...context, asOf: '2027-02-30' } }, 'wrong-value', ['parts', 'context', 'asOf']],
    [{ context, risk: {} }, 'unknown-option', ['parts', 'risk']],
    [{ context, useCases: [services, services] }, 'duplicate-id', ['useCases', 1, 'id']],
    [
      { context, useCases: [{ ...services, selected: ['x'] }] },
      'unknown-candidate',
      ['useCases', 0, 'selected', 0],
    ],
    [
      { context, useCases: [{ ...services, needs: [{ id: 'x', target: { kind: 'module', id: 'y' } }] }] },
      'unknown-candidate',
      ['useCases', 0, 'needs', 0, 'id'],
    ],
  ])('refuses %j', (parts, code, path) => {
    expect(() => assessCountry(parts as never)).toThrow(expect.objectContaining({ code, path }));
  });
});

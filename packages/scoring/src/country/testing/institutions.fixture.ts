import fc from 'fast-check';
import {
  answersOf,
  buildModel,
  criterion,
  node,
  quarters,
} from '../../maturity/testing/build-model.fixture.ts';
import type { InstitutionInput } from '../roll-up/institution-input.ts';

export type GivenAnswers = Parameters<typeof answersOf>[0];

const shares = {
  id: 'shares',
  options: quarters.options.map((option, position) => ({
    ...option,
    upTo:
      (
        [
          [0, 1],
          [1, 4],
          [1, 2],
          [9, 10],
          [1, 1],
        ] as const
      )[position] ?? ([1, 1] as const),
  })),
};

/** Two categories, three competencies, five questions; `n1` is answered once by the country. */
export const model = buildModel({
  scales: [quarters, shares],
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.5 }] },
  ],
  nodes: [
    node('org', null, { weight: 2 }),
    node('tech'),
    node('x', 'org', { competencyId: 'cx' }),
    node('y', 'org', { competencyId: 'cy', weight: 3 }),
    node('z', 'tech', { competencyId: 'cz' }),
    node('n', 'tech', { competencyId: 'cn' }),
  ],
  criteria: [
    criterion('x1', 'x', { scaleId: 'shares' }),
    criterion('y1', 'y'),
    criterion('y2', 'y'),
    criterion('z1', 'z', { notApplicableAllowed: false }),
    criterion('n1', 'n'),
  ],
});

export const countryOnlyIds = ['n1'];
const day = '2026-06-30';

export const assessmentOf = (subject: string, given: GivenAnswers, asOf = day) => ({
  subject,
  model: { id: model.id, version: model.version },
  asOf,
  answers: answersOf(given),
});

export const institution = (
  id: string,
  given: GivenAnswers | null,
  more: Partial<InstitutionInput> = {},
): InstitutionInput => ({
  id,
  name: `Institution ${id}`,
  assessment: given === null ? null : assessmentOf(id, given),
  ...more,
});

const step = fc.constantFrom(0, 0.25, 0.5, 0.75, 1, 'unknown' as const, undefined);

/** Answers to the questions of institutions, of which any may be missing, unknown or not applicable. */
export const anyAnswers: fc.Arbitrary<GivenAnswers> = fc
  .record({
    x1: fc.oneof(step, fc.constant('notApplicable' as const)),
    y1: fc.oneof(step, fc.constant('notApplicable' as const)),
    y2: step,
    z1: step,
  })
  .map((given) =>
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  ) as fc.Arbitrary<GivenAnswers>;

/** Up to `most` institutions, some of them silent, of one or two kinds. */
export const anyInstitutions = (most: number, kinds: readonly string[] = []) =>
  fc
    .array(
      fc.record({
        given: fc.oneof({ weight: 6, arbitrary: anyAnswers }, { weight: 1, arbitrary: fc.constant(null) }),
        kind: fc.nat({ max: Math.max(0, kinds.length - 1) }),
        weight: fc.constantFrom(1, 2, 5, 0.1, 30),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((list) =>
      list.map(({ given, kind, weight }, position) =>
        institution(`i${position}`, given, {
          weight,
          ...(kinds.length === 0 ? {} : { stratum: kinds[kind] ?? '' }),
        }),
      ),
    );

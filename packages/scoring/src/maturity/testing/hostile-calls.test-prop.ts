import { OseeError } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  combineAssessors,
  compareResults,
  createAssessmentSession,
  type MaturityModel,
  migrateAssessment,
  migrateSession,
  planImprovement,
  type SavedSession,
  scoreMaturity,
  summariseModel,
} from '../index.ts';
import { assess, buildModel, criterion, node } from './build-model.fixture.ts';

const model: MaturityModel = buildModel({
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.5 }] },
  ],
  nodes: [node('a'), node('b')],
  criteria: [criterion('p', 'a'), criterion('q', 'b', { dependsOn: ['p'] })],
});
const to: MaturityModel = {
  ...model,
  version: '2.0.0',
  criteria: [
    criterion('p', 'a', { retired: { in: '2.0.0', kind: 'merged', replacedBy: ['q'] } }),
    criterion('q', 'b', { text: 'Other' }),
  ],
};
const assessment: Assessment = assess(
  model,
  [
    {
      criterionId: 'p',
      status: 'answered',
      optionId: '0.5',
      justification: 'Why',
      by: 'Ada',
      at: '2024-01-01',
      confidence: 3,
      evidence: [
        { kind: 'test', polarity: 'supports', collected: '2024-01-01', uri: 'https://example.org/' },
      ],
    },
    { criterionId: 'q', status: 'unknown' },
  ],
  { assessors: ['Ada'], id: 'one' },
);
const saved = ((): SavedSession => {
  const session = createAssessmentSession(model, assessment);
  session.answer({ criterionId: 'q', status: 'answered', optionId: '1' });
  session.update({ asOf: '2024-07-01' });
  session.undo();
  const { digest: _, ...rest } = session.save();
  return rest;
})();
const result = scoreMaturity(model, assessment, { gains: false });

const hostile: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e308,
  true,
  [],
  {},
  [null],
  [[]],
  { __proto__: null },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  'constructor',
  '2024-02-30',
  10n,
  Symbol('s'),
  () => 1,
  new Map([['a', 1]]),
  new Date(0),
];

type Place = readonly (string | number)[];

const placesIn = (value: unknown, path: Place = []): readonly Place[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, member]) =>
          placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

/** The value with another one at a place, without it, or with it twice. */
const mutate = (value: unknown, [key, ...rest]: Place, to: unknown, how: number): unknown => {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = [...value];
    const at = Number(key);
    if (rest.length > 0 || how === 0) items[at] = mutate(items[at], rest, to, how);
    else if (how === 1) items.splice(at, 1);
    else items.splice(at, 0, items[at]);
    return items;
  }
  const record: Record<string, unknown> = { ...value };
  if (rest.length > 0 || how === 0) record[key] = mutate(record[key], rest, to, how);
  else if (how === 1) delete record[key];
  else record[`${key}x`] = record[key];
  return record;
};

interface Call {
  readonly name: string;
  readonly call: (...args: never[]) => unknown;
  readonly args: readonly unknown[];
}

const callOf = (name: string, call: Call['call'], ...args: readonly unknown[]): Call => ({
  name,
  call,
  args,
});

const calls: readonly Call[] = [
  callOf('combineAssessors', combineAssessors, model, [assessment, assessment], assessment.answers, {
    quorum: 'all',
  }),
  callOf('migrateAssessment', migrateAssessment, assessment, summariseModel(model), to, {
    editedText: 'review',
  }),
  callOf('compareResults', compareResults, result, result),
  callOf(
    'planImprovement',
    planImprovement,
    model,
    assessment,
    { levelId: 'high' },
    { budget: 3, excludeIds: ['q'] },
  ),
  callOf(
    'planImprovement',
    planImprovement,
    model,
    assessment,
    { score: 0.6 },
    { maximumTrials: 500, stepsPerPhase: 2 },
  ),
  callOf('createAssessmentSession', createAssessmentSession, model, assessment, {}),
  callOf('createAssessmentSession', createAssessmentSession, model, saved, {}),
  callOf('migrateSession', migrateSession, saved, to, { editedText: 'review' }),
  callOf(
    'update and answer',
    (header: object, answer: never) => {
      const session = createAssessmentSession(model, assessment);
      session.update(header);
      session.answer(answer);
      session.undo();
      return session.save();
    },
    { asOf: '2025-01-01', subject: 'Other', assessors: ['Ben'] },
    { criterionId: 'p', status: 'answered', optionId: '1', evidence: [] },
  ),
];

/** The models themselves are mutated by the tests of `compileModel`. */
const isModel = (value: unknown): boolean => value === model || value === to;

const mutations = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...hostile), fc.nat({ max: 2 })), {
  minLength: 1,
  maxLength: 3,
});

describe('exported functions, called with what was mutated in one to three places', () => {
  it.each(calls)('$name throws nothing but OseeError', ({ call, args }) => {
    const open = args.flatMap((arg, position) => (isModel(arg) ? [] : placesIn(arg, [position])));
    fc.assert(
      fc.property(mutations, (changes) => {
        const given = changes.reduce<unknown>(
          (now, [seed, hostileValue, how]) => mutate(now, open[seed % open.length] ?? [0], hostileValue, how),
          args,
        );
        const list = Array.isArray(given) ? given : [given];
        try {
          call(...(list as never[]));
        } catch (error) {
          if (!(error instanceof OseeError)) throw error;
          expect(error.code).toMatch(/^[a-z-]+$/u);
        }
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

import { OseeError } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { compileModel } from '../compile/compile-model.ts';
import { explainMaturity } from '../explain/explain-maturity.ts';
import { recomputeScore } from '../explain/recompute-score.ts';
import { analyseGaps } from '../gaps/analyse-gaps.ts';
import { measureTarget, progressToDate } from '../gaps/measure-target.ts';
import { nextQuestions } from '../questions/next-questions.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { anyModel, someAnswers } from '../testing/arbitrary-any-model.fixture.ts';
import { assess } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

type Place = readonly (string | number)[];

const placesIn = (value: unknown, path: Place = []): Place[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) =>
        placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** A copy with the value at one place changed; `undefined` takes the member away. */
const changedAt = (value: unknown, [key, ...rest]: Place, to: unknown): unknown => {
  if (key === undefined) return to;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<string | number, unknown>;
  if (rest.length === 0 && to === undefined && !Array.isArray(copy)) delete holder[key];
  else holder[key] = changedAt(holder[key], rest, to);
  return copy;
};

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  0,
  -1,
  0.5,
  1.5,
  1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'Must',
  'x',
  '__proto__',
  'constructor',
  '2024-02-30',
  [],
  [null],
  {},
  { id: 'x' },
  cyclic,
  Symbol('x'),
  10n,
  () => 1,
);
const changed = (value: unknown): fc.Arbitrary<unknown> => {
  const places = placesIn(value);
  return fc.array(fc.tuple(fc.constantFrom(...places), odd), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((before, [place, to]) => {
      try {
        return changedAt(before, place, to);
      } catch {
        return before;
      }
    }, value),
  );
};

/** Nothing but `OseeError` is thrown, and every figure is finite. */
const survives = <Result>(call: () => Result): Result | null => {
  try {
    return call();
  } catch (error) {
    expect(error).toBeInstanceOf(OseeError);
    return null;
  }
};

const cases = anyModel(3).chain((model) =>
  someAnswers(model).chain((answers) =>
    fc.record({ model: fc.constant(model), assessment: fc.constant(assess(model, answers)) }),
  ),
);

describe('any input', () => {
  it('is scored, or refused with a code', () => {
    fc.assert(
      fc.property(
        cases.chain(({ model, assessment }) =>
          fc.record({
            model: fc.oneof(fc.constant<unknown>(model), changed(model)),
            assessment: fc.oneof(fc.constant<unknown>(assessment), changed(assessment)),
            options: fc.oneof(fc.constant<unknown>({}), odd),
          }),
        ),
        ({ model, assessment, options }) => {
          survives(() => compileModel(model as never));
          survives(() => nextQuestions(model as never, assessment as never, options as never));
          const result = survives(() => scoreMaturity(model as never, assessment as never, options as never));
          if (result === null) return;
          for (const { score, maximum, interval } of nodesOf(result.root)) {
            for (const figure of [score, maximum, interval?.worst, interval?.best]) {
              if (figure !== null && figure !== undefined) expect(Number.isFinite(figure)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is measured and explained, or refused with a code', () => {
    fc.assert(
      fc.property(
        cases.chain(({ model, assessment }) => {
          const result = scoreMaturity(model, assessment);
          return fc.record({
            result: fc.oneof(
              { weight: 1, arbitrary: fc.constant<unknown>(result) },
              { weight: 3, arbitrary: changed(result) },
            ),
            argument: fc.oneof(changed({ value: 0.5, competencies: [{ competencyId: 'a', value: 1 }] }), odd),
          });
        }),
        ({ result, argument }) => {
          survives(() => analyseGaps(result as never, argument as never));
          survives(() => analyseGaps(result as never, { value: 0.5 }));
          survives(() => measureTarget(result as never, argument as never));
          survives(() => measureTarget(result as never, [{ criterionId: 'q0', value: 1 }]));
          survives(() => explainMaturity(result as never, { locale: en }));
          survives(() => recomputeScore((result as { root: never } | null | undefined)?.root as never));
          survives(() => nodesOf((result as { root: never } | null | undefined)?.root as never));
          survives(() => progressToDate(argument as never, 1, 2));
        },
      ),
      { numRuns: 400 },
    );
  });
});

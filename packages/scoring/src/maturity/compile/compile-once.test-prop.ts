import { OseeError } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { anyModel, someAnswers } from '../testing/arbitrary-any-model.fixture.ts';
import { assess } from '../testing/build-model.fixture.ts';

type Holder = Record<string, unknown>;

/** Every object or list in a value, with the keys that it holds. */
const holdersIn = (value: unknown): (readonly [Holder, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => [
        [value as Holder, key] as const,
        ...holdersIn(member),
      ])
    : [];

const oneOf = (value: object, place: number): readonly [Holder, string] => {
  const holders = holdersIn(value);
  return holders[place % holders.length] as (typeof holders)[number];
};

const told = (model: MaturityModel, assessment: Assessment): string => {
  try {
    return JSON.stringify(scoreMaturity(model, assessment));
  } catch (error) {
    if (error instanceof OseeError) return `${error.code} ${JSON.stringify(error.path)} ${error.message}`;
    throw error;
  }
};

const cases = anyModel(4).chain((model) =>
  someAnswers(model).map((answers) => ({ model, assessment: assess(model, answers) })),
);

describe('a model that comes again', () => {
  it('is scored as if it came for the first time, whatever was changed in between', () => {
    let changed = 0;
    fc.assert(
      fc.property(
        cases,
        fc.nat(),
        fc.constantFrom<unknown>(0, 0.5, 1, 2, 'a', 'q0', 'min', undefined, null, [], {}),
        ({ model: drawn, assessment }, place, to) => {
          const model = structuredClone(drawn) as MaturityModel;
          const first = told(model, assessment);
          expect([told(model, assessment), told(model, assessment)]).toEqual([first, first]);
          const [holder, key] = oneOf(model, place);
          const before = holder[key];
          holder[key] = to;
          const after = told(model, assessment);
          expect(after).toBe(told(structuredClone(model), assessment));
          if (after !== first) changed += 1;
          holder[key] = before;
          expect([told(model, assessment), told(model, assessment)]).toEqual([first, first]);
        },
      ),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(50);
  });

  it('is not changed by what somebody does to a part that was replaced, or to a result', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ model: drawn, assessment }, place) => {
        // Without parts that stand at two places.
        const model: MaturityModel = JSON.parse(JSON.stringify(drawn));
        const first = told(model, assessment);
        told(model, assessment);
        const result = scoreMaturity(model, assessment);
        const [holder, key] = oneOf(model, place);
        const old = holder[key];
        holder[key] = structuredClone(old);
        for (const [inside, name] of [...holdersIn(old), ...holdersIn(result)]) {
          Reflect.set(inside, name, 'changed');
        }
        expect(told(model, assessment)).toBe(first);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { compileModel } from '../compile/compile-model.ts';
import type { CompiledCriterion } from '../engine/compiled-model.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { countNotApplicable, countStep } from './count-step.ts';

const compiledWith = (more: Partial<Criterion>, policies: Partial<MaturityPolicies>) => {
  const criteria = [criterion('x', 'a', { metAt: 0.5, ...more })];
  const compiled = compileModel(buildModel({ nodes: [node('a')], criteria, policies }));
  return { asked: compiled.criteria.get('x') as CompiledCriterion, policies: compiled.policies };
};

const obligations = ['must', 'should', 'may'] as const;
const ofMay = ['countAsMet', 'excused', 'asAnswered'] as const;
const ofShould = ['excusedByJustification', 'asAnswered'] as const;
const cases = obligations.flatMap((obligation) =>
  ofMay.flatMap((unmetMay) =>
    ofShould.flatMap((unmetShould) =>
      [true, false].map((justified) => ({ obligation, unmetMay, unmetShould, justified })),
    ),
  ),
);

describe('a step below the one that meets', () => {
  it.each(cases)('is forgiven only where the policy of its obligation says so: %o', (given) => {
    const { obligation, unmetMay, unmetShould, justified } = given;
    const { asked, policies } = compiledWith({ obligation }, { unmetMay, unmetShould });
    const count = (value: number) => countStep(asked, policies, value, justified);
    const leaves = obligation === 'may' && unmetMay === 'excused';
    const isForgiven =
      obligation === 'may'
        ? unmetMay === 'countAsMet'
        : obligation === 'should' && unmetShould === 'excusedByJustification' && justified;
    for (const value of [0, 0.25]) {
      expect(count(value)).toEqual(
        leaves
          ? { value: null, drop: 'excused', known: 1 }
          : { value: isForgiven ? 0.5 : value, drop: null, known: 1 },
      );
    }
    for (const value of [0.5, 0.75, 1]) {
      expect(count(value)).toEqual({ value: leaves ? 1 : value, drop: null, known: 1 });
    }
  });
});

describe('what does not apply', () => {
  it.each([
    ['exclude', null, 'notApplicable'],
    ['countAsMet', 1, null],
    ['zero', 0, null],
    ['anchorToTarget', 0.75, null],
  ] as const)('counts under %s with %s', (notApplicable, value, drop) => {
    const { asked, policies } = compiledWith({ target: 0.75 }, { notApplicable });
    expect(countNotApplicable(asked, policies)).toEqual({ value, drop, known: null });
  });

  it('is anchored to 0 without a target', () => {
    const { asked, policies } = compiledWith(
      { notApplicableAllowed: false },
      { notApplicable: 'anchorToTarget' },
    );
    expect(countNotApplicable(asked, policies)).toMatchObject({ value: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { compileModel } from '../compile/compile-model.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { LevelRequirement } from '../model/level.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { openWays } from '../score/open-ways.ts';
import { readAssessment } from '../score/read-assessment.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { everyAnswer } from '../testing/arbitrary-any-model.fixture.ts';
import { answersOf, assess, buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { findRanges } from './find-ranges.ts';

type Given = Parameters<typeof answersOf>[0];

const modelWith = (
  steps: readonly (readonly LevelRequirement[])[],
  policies: Partial<MaturityPolicies> = {},
  notApplicableAllowed = true,
): MaturityModel =>
  buildModel({
    policies,
    levels: steps.map((requires, place) => ({ id: `l${place}`, title: `L${place}`, requires })),
    nodes: [node('all'), node('a', 'all'), node('b', 'all')],
    criteria: [
      criterion('p', 'a', {
        notApplicableAllowed,
        impacts: [{ nodeId: 'a', levelId: 'l0' }],
        obligation: 'must',
      }),
      criterion('q', 'a', { notApplicableAllowed, impacts: [{ nodeId: 'a', levelId: 'l1' }] }),
      criterion('r', 'b', {
        notApplicableAllowed,
        impacts: [{ nodeId: 'b', levelId: 'l1' }],
        obligation: 'must',
      }),
    ],
  });

/** The lowest and the highest level over every way of answering what is open, by trying them all. */
const tried = (model: MaturityModel, given: Given) => {
  const compiled = compileModel(model);
  const settled = answersOf(given).filter(({ status }) => status !== 'unknown');
  const open = model.criteria.filter(({ id }) => !settled.some(({ criterionId }) => criterionId === id));
  const ways = open.reduce<readonly (readonly Answer[])[]>(
    (all, each) => all.flatMap((way) => everyAnswer(model, each).map((answer) => [...way, answer])),
    [settled],
  );
  const reached = ways.flatMap((way) => {
    const { root } = scoreMaturity(compiled, assess(model, way), { gains: false });
    return root.score === null ? [] : [model.levels.findIndex(({ id }) => id === root.level.reached)];
  });
  return { worst: Math.min(...reached), best: Math.max(...reached) };
};

/** The same, bounded without trying. */
const bounded = (model: MaturityModel, given: Given) => {
  const compiled = compileModel(model);
  const { readings } = readAssessment(compiled, assess(model, given), '2024-06-30');
  const question = {
    compiled,
    readings,
    evaluation: evaluate(compiled, readings),
    ways: openWays(compiled, readings),
  };
  return findRanges(question, 0).get(compiled.root.id)?.levels;
};

const requirements: readonly LevelRequirement[] = [
  { kind: 'score', minimum: 0.5 },
  { kind: 'level', levelId: 'l1', minimum: 0.5 },
  { kind: 'node', nodeId: 'b', minimum: 0.75 },
  { kind: 'each', nodeKind: 'competency', minimum: 0.5 },
  { kind: 'criterion', criterionId: 'q', minimum: 0.75 },
  { kind: 'musts', levelId: 'l1' },
];
const states: readonly Given[] = [
  { p: 1 },
  { p: 0.25, q: 'unknown' },
  { p: 1, q: 1 },
  { p: 0, q: 0.5 },
  { p: 'notApplicable', q: 0.25 },
  { q: 'notApplicable', p: 0.5 },
  { r: 'notApplicable', p: 1 },
  { r: 1, p: 0.5 },
];

describe.each(requirements)('the bounds of a level that asks for $kind', (requirement) => {
  describe.each(['notEvaluated', 'skip', 'fail'] as const)(
    'where nothing to judge by is %s',
    (emptyRequirement) => {
      it.each(states)('are what trying every way gives: %o', (given) => {
        for (const isAllowed of [true, false]) {
          if (!isAllowed && Object.values(given).includes('notApplicable')) continue;
          const model = modelWith([[], [requirement]], { emptyRequirement }, isAllowed);
          expect(bounded(model, given)).toEqual(tried(model, given));
        }
      });
    },
  );
});

describe('the bounds of several levels', () => {
  it('stop at the first that cannot hold, whatever stands above', () => {
    const steps = [[], [{ kind: 'score', minimum: 0.75 }], [{ kind: 'score', minimum: 0.25 }]] as const;
    for (const given of states) {
      const model = modelWith(steps);
      expect(bounded(model, given)).toEqual(tried(model, given));
    }
    expect(bounded(modelWith(steps), { p: 0, q: 0 })).toEqual({ worst: 0, best: 0 });
    expect(bounded(modelWith(steps), { p: 1, q: 1 })).toEqual({ worst: 0, best: 2 });
  });

  it('are none where the lowest asks for too much, and ask for every requirement', () => {
    const both: readonly LevelRequirement[] = [
      { kind: 'score', minimum: 0.5 },
      { kind: 'criterion', criterionId: 'p', minimum: 1 },
    ];
    const model = modelWith([both, []]);
    for (const given of [{ p: 0.5, q: 1 }, { p: 1, q: 1 }, { q: 1, r: 1 }, { p: 1 }]) {
      expect(bounded(model, given)).toEqual(tried(model, given));
    }
    expect(bounded(model, { p: 0.5, q: 1 })).toEqual({ worst: -1, best: -1 });
    expect(bounded(model, { q: 1, r: 1 })).toEqual({ worst: -1, best: 1 });
  });
});

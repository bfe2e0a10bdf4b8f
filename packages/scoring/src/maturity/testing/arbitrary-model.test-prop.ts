import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { compileModel } from '../compile/compile-model.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { buildModel, criterion, node } from './build-model.fixture.ts';

const nodeIds = ['a', 'b', 'c', 'd'] as const;
const levelIds = ['low', 'mid', 'top'] as const;
const weight = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.01, max: 9, noNaN: true }));

const arbitraryCriterion = (id: string): fc.Arbitrary<Criterion> =>
  fc
    .record({
      impacts: fc.uniqueArray(
        fc.record({ nodeId: fc.constantFrom(...nodeIds), levelId: fc.constantFrom(...levelIds), weight }),
        { minLength: 1, maxLength: 2, selector: ({ nodeId }) => nodeId },
      ),
      obligation: fc.constantFrom('must' as const, 'should' as const, 'may' as const),
      metAt: fc.constantFrom(0.5, 1),
      target: fc.constantFrom(0, 0.5, 1),
    })
    .map((more) => criterion(id, 'a', more));

export const arbitraryPolicies = (
  more: { readonly [Key in keyof MaturityPolicies]?: readonly MaturityPolicies[Key][] } = {},
): fc.Arbitrary<Partial<MaturityPolicies>> =>
  fc.record({
    notApplicable: fc.constantFrom(
      ...(more.notApplicable ?? (['exclude', 'countAsMet', 'zero', 'anchorToTarget'] as const)),
    ),
    unanswered: fc.constantFrom(...(more.unanswered ?? (['zero', 'exclude', 'block'] as const))),
    rollUp: fc.constantFrom(
      ...(more.rollUp ?? (['mean', 'flatMean', 'avgOfAvg', 'sum', 'min', 'ladder'] as const)),
    ),
    emptyRequirement: fc.constantFrom(
      ...(more.emptyRequirement ?? (['notEvaluated', 'skip', 'fail'] as const)),
    ),
  });

/** Models of one to six criteria in a tree of four nodes, with levels of every kind of requirement. */
export const arbitraryModel = (policies = arbitraryPolicies()): fc.Arbitrary<MaturityModel> =>
  fc
    .record({
      policies,
      weights: fc.tuple(weight, weight, weight, weight),
      criteria: fc
        .integer({ min: 1, max: 6 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, position) => arbitraryCriterion(`q${position}`))),
        ),
    })
    .map(({ policies: chosen, weights, criteria }) =>
      buildModel({
        policies: chosen,
        levels: [
          { id: 'low', title: 'Low', requires: [] },
          {
            id: 'mid',
            title: 'Mid',
            requires: [
              { kind: 'score', minimum: 0.3 },
              { kind: 'level', levelId: 'mid', minimum: 0.5 },
            ],
          },
          {
            id: 'top',
            title: 'Top',
            requires: [
              { kind: 'each', nodeKind: 'category', minimum: 0.4 },
              { kind: 'musts', levelId: 'top' },
            ],
          },
        ],
        nodes: [
          node('a', null, { weight: weights[0] }),
          node('b', null, { weight: weights[1] }),
          node('c', 'b', { weight: weights[2] }),
          node('d', 'b', { weight: weights[3] }),
        ],
        criteria,
      }),
    );

const steps = ['0', '0.25', '0.5', '0.75', '1'] as const;

/** For every criterion a step, not applicable, unknown, or no answer at all. */
export const arbitraryAnswers = (
  model: MaturityModel,
  kinds = ['answered', 'notApplicable', 'unknown', 'none'],
) =>
  fc
    .tuple(...model.criteria.map(() => fc.tuple(fc.constantFrom(...kinds), fc.constantFrom(...steps))))
    .map((choices) =>
      choices.flatMap(([status, optionId], position): Answer[] => {
        const criterionId = model.criteria[position]?.id ?? '';
        if (status === 'answered') return [{ criterionId, status, optionId }];
        return status === 'none' ? [] : [{ criterionId, status: status as 'notApplicable' | 'unknown' }];
      }),
    );

describe('arbitrary models', () => {
  it('are sound', () => {
    fc.assert(fc.property(arbitraryModel(), (model) => compileModel(model).model === model));
  });
});

import fc from 'fast-check';
import type { Answer } from '../assessment/answer.ts';
import type { Criterion, Points } from '../model/criterion.ts';
import type { LevelRequirement } from '../model/level.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { Deduction, ModelNode } from '../model/model-node.ts';
import { defaultPolicies, type MaturityPolicies, policyNames } from '../model/policies.ts';
import { buildModel, criterion, scaleOf } from './build-model.fixture.ts';

const weight = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0.2, 0.3, 1 / 3), fc.constant(0));
const scales = [
  scaleOf('halves', [0, 0.5, 1]),
  scaleOf('yes-no', [0, 1]),
  scaleOf('short', [0, 0.3]),
  scaleOf('late', [0.25, 0.75]),
  scaleOf('nothing', [0]),
  scaleOf('one', [0.4]),
];
const nodeIds = ['a', 'b', 'c', 'd', 'e'] as const;
const levelIds = ['low', 'mid', 'top'] as const;

/** One choice of every named policy. */
const anyPolicies: fc.Arbitrary<Partial<MaturityPolicies>> = fc.record({
  ...(Object.fromEntries(
    Object.entries(policyNames).map(([key, names]) => [
      key,
      fc.constantFrom(...(names as readonly string[])),
    ]),
  ) as { [Key in keyof typeof policyNames]: fc.Arbitrary<MaturityPolicies[Key]> }),
  unsupported: fc.constant('unknown' as const),
  tolerance: fc.constantFrom(0, 0.001, 0.1),
  minimumCoverage: fc.constantFrom(0, 0.5, 1),
  coverageFloors: fc.constantFrom<MaturityPolicies['coverageFloors']>(
    [],
    [],
    [{ nodeKind: 'leaf', minimum: 0.6 }],
    [
      { nodeKind: 'branch', minimum: 0.5 },
      { nodeKind: 'leaf', minimum: 1 },
    ],
  ),
  minimumQuestions: fc.constantFrom(1, 1, 2, 4),
  averagedKind: fc.constantFrom(null, 'leaf'),
});

const anyRequirement: fc.Arbitrary<LevelRequirement> = fc
  .tuple(fc.constantFrom(0, 0.25, 0.3, 0.5, 2 / 3, 1), fc.nat(5), fc.nat(4), fc.nat(2))
  .map(([minimum, kind, node, level]): LevelRequirement => {
    const levelId = levelIds[level] ?? 'mid';
    const kinds: readonly LevelRequirement[] = [
      { kind: 'score', minimum },
      { kind: 'level', levelId, minimum },
      { kind: 'node', nodeId: nodeIds[node] ?? 'a', minimum },
      { kind: 'each', nodeKind: 'leaf', minimum },
      { kind: 'criterion', criterionId: 'q0', minimum },
      { kind: 'musts', levelId },
    ];
    return kinds[kind] ?? { kind: 'score', minimum };
  });

const points: fc.Arbitrary<Points | undefined> = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  { from: 1, to: 5 },
  { from: 0, to: 3 },
);

const anyCriterion = (id: string): fc.Arbitrary<Criterion> =>
  fc
    .record({
      impacts: fc.uniqueArray(
        fc.record({
          nodeId: fc.constantFrom(...nodeIds),
          levelId: fc.constantFrom(...levelIds),
          weight,
          points,
        }),
        { minLength: 1, maxLength: 2, selector: ({ nodeId }) => nodeId },
      ),
      obligation: fc.constantFrom('must' as const, 'should' as const, 'may' as const),
      scaleId: fc.constantFrom('halves', 'yes-no', 'short', 'late', 'nothing', 'one'),
      notApplicableAllowed: fc.boolean(),
      metAt: fc.constantFrom(0.3, 0.5, 1),
      target: fc.constantFrom(0, 0.5, 1),
      retired: fc.constantFrom(false, false, false, false, false, true),
    })
    .map(({ retired, impacts, ...more }) =>
      criterion(id, 'a', {
        ...more,
        impacts: impacts.map(({ points: worth, ...impact }) => ({
          ...impact,
          ...(worth && { points: worth }),
        })),
        ...(retired && { retired: { in: '1.0.0', kind: 'removed' as const } }),
      }),
    );

const anyNode = (id: string, parentId: string | null, kind: string): fc.Arbitrary<ModelNode> =>
  fc
    .record({
      weight,
      rollUp: fc.option(fc.constantFrom(...policyNames.rollUp), { nil: undefined }),
      cap: fc.constantFrom(undefined, undefined, 0.7, 2),
      deduction: fc.constantFrom<(Deduction | undefined)[]>(undefined, undefined, undefined, {
        nodeId: 'a',
        minimum: 0.5,
        share: 0.25,
      }),
    })
    .map(({ weight: chosen, rollUp, cap, deduction }) => ({
      id,
      kind,
      title: id.toUpperCase(),
      parentId,
      weight: chosen,
      ...(rollUp && { rollUp }),
      ...(rollUp === 'sum' && cap !== undefined && { cap }),
      ...(id !== 'a' && deduction && { deduction }),
    }));

/** Models over every policy, roll-up, node of its own rules, scale and kind of requirement, small enough to try all. */
export const anyModel = (most = 5): fc.Arbitrary<MaturityModel> =>
  fc
    .record({
      policies: anyPolicies,
      nodes: fc.tuple(
        anyNode('a', null, 'leaf'),
        anyNode('b', null, 'branch'),
        anyNode('c', 'b', 'leaf'),
        anyNode('d', 'b', 'branch'),
        anyNode('e', 'd', 'leaf'),
      ),
      requirements: fc.tuple(
        fc.array(anyRequirement, { maxLength: 1 }),
        fc.array(anyRequirement, { minLength: 1, maxLength: 2 }),
        fc.array(anyRequirement, { minLength: 1, maxLength: 2 }),
      ),
      criteria: fc
        .integer({ min: 1, max: most })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, position) => anyCriterion(`q${position}`))),
        ),
    })
    .map(({ policies, nodes, requirements, criteria }) =>
      buildModel({
        policies,
        scales,
        levels: levelIds.map((id, position) => ({ id, title: id, requires: requirements[position] ?? [] })),
        bands: [
          { id: 'lower', title: 'Lower', from: 0, to: 0.5 },
          { id: 'upper', title: 'Upper', from: 0.5, to: 1 },
        ],
        nodes,
        criteria,
      }),
    )
    .filter(hasWeight);

/** Whether every node with inputs has one that weighs something, as `compileModel` asks. */
const hasWeight = ({ nodes, criteria }: MaturityModel): boolean =>
  [null, ...nodes.map(({ id }) => id)].every((id) => {
    const weights = [
      ...nodes.filter(({ parentId }) => parentId === id).map(({ weight: own = 1 }) => own),
      ...criteria
        .flatMap(({ impacts }) => impacts.filter(({ nodeId }) => nodeId === id))
        .map((each) => each.weight ?? 1),
    ];
    return weights.length === 0 || weights.some((each) => each > 0);
  });

/** Every answer that a criterion takes: each step, with and without a justification where that matters, and not applicable. */
export const everyAnswer = (
  model: MaturityModel,
  { id, scaleId, notApplicableAllowed }: Criterion,
): readonly Answer[] => {
  const options = model.scales.find((scale) => scale.id === scaleId)?.options ?? [];
  const { openAnswers, unmetShould } = { ...defaultPolicies, ...model.policies };
  const steps = options.flatMap((option): Answer[] => {
    const answer = { criterionId: id, status: 'answered' as const, optionId: option.id };
    return unmetShould === 'asAnswered' ? [answer] : [answer, { ...answer, justification: 'Why.' }];
  });
  return notApplicableAllowed && openAnswers === 'anyAnswer'
    ? [...steps, { criterionId: id, status: 'notApplicable' }]
    : steps;
};

/** Some answers, so that the rest stays open. */
export const someAnswers = (model: MaturityModel, share = 0.5): fc.Arbitrary<Answer[]> =>
  fc
    .tuple(
      ...model.criteria.map((each) =>
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.constantFrom<Answer[]>(...everyAnswer(model, each), {
            criterionId: each.id,
            status: 'unknown',
          }),
        ),
      ),
    )
    .map((choices) => choices.flatMap(([draw, answer]) => (draw < share ? [answer] : [])));

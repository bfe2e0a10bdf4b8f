import type { Answer, Evidence, MaturityModel } from '@osee/scoring/maturity';
import fc from 'fast-check';

export const asOf = '2024-06-30';

const days = [
  '2022-02-28',
  '2023-06-29',
  '2023-06-30',
  '2024-02-29',
  '2024-06-29',
  asOf,
  '2024-07-01',
  '2025-01-31',
];

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    kind: fc.constant('examine' as const),
    polarity: fc.constantFrom('supports' as const, 'supports' as const, 'contradicts' as const),
    collected: fc.constantFrom(...days),
    expires: fc.constantFrom(undefined, ...days),
    uri: fc.constantFrom(undefined, '', 'https://example.org/a'),
  })
  .map(({ expires, uri, ...rest }) => ({
    ...rest,
    ...(expires !== undefined && { expires }),
    ...(uri !== undefined && { uri }),
  }));

const support = fc.record({
  justification: fc.constantFrom(undefined, undefined, 'Why.', ' \u00a0\n', 'É'),
  evidence: fc.oneof(fc.constant(undefined), fc.array(evidence, { minLength: 1, maxLength: 2 })),
});

/** The ways to say that a question does not apply: each reason, where the question lists any. */
const outsideOf = (
  criterionId: string,
  reasons: readonly { readonly id: string }[] = [],
): readonly Answer[] =>
  reasons.length === 0
    ? [{ criterionId, status: 'notApplicable' }]
    : reasons.map(({ id }) => ({ criterionId, status: 'notApplicable', reasonId: id }));

/** Answers with gaps, not applicable, justifications and evidence that may have expired. */
export const randomAnswers = (model: MaturityModel, share = 0.75): fc.Arbitrary<readonly Answer[]> =>
  fc
    .tuple(
      ...model.criteria.map(({ id, scaleId, notApplicableAllowed, guide }) => {
        const options = model.scales.find((scale) => scale.id === scaleId)?.options ?? [];
        const answers: Answer[] = [
          ...options.map((option): Answer => ({ criterionId: id, status: 'answered', optionId: option.id })),
          { criterionId: id, status: 'unknown' },
          ...(notApplicableAllowed ? outsideOf(id, guide?.notApplicableReasons) : []),
        ];
        return fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...answers), support);
      }),
    )
    .map((drawn) =>
      drawn.flatMap(([draw, answer, { justification, evidence: pieces }]) =>
        draw < share
          ? [
              {
                ...answer,
                ...(justification !== undefined && { justification }),
                ...(pieces !== undefined && { evidence: pieces }),
              },
            ]
          : [],
      ),
    );

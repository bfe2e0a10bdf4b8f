import type { MaturityResult } from '../result/maturity-result.ts';
import { percentOf } from './percent-of.ts';
import type { Sentence } from './sentence.ts';

/** The policies that were applied. */
export const policySentences = ({ policies, root: { coverage } }: MaturityResult): Sentence[] => {
  const ids = [
    `policy-notApplicable-${policies.notApplicable}`,
    `policy-unanswered-${policies.unanswered}`,
    `policy-rollUp-${policies.rollUp}`,
    `policy-emptyRequirement-${policies.emptyRequirement}`,
    ...(coverage === 1 ? [] : [`policy-openAnswers-${policies.openAnswers}` as const]),
    ...(policies.partWithoutLevel === 'zero' ? (['policy-partWithoutLevel-zero'] as const) : []),
    `policy-belowMinimumCoverage-${policies.belowMinimumCoverage}`,
  ] as const;
  const { tolerance } = policies;
  const { coverageFloors = [], minimumQuestions = 1 } = policies;
  return [
    ...ids.map((id) => ({ id, nodeId: null, parameters: {} })),
    ...coverageFloors.map(({ nodeKind, minimum }) => ({
      id: 'policy-coverage-floor' as const,
      nodeId: null,
      parameters: { kind: nodeKind, minimum: percentOf(minimum) },
    })),
    ...(minimumQuestions > 1
      ? [
          {
            id: 'policy-minimum-questions' as const,
            nodeId: null,
            parameters: { count: minimumQuestions },
          },
        ]
      : []),
    ...(tolerance > 0 ? [{ id: 'policy-tolerance' as const, nodeId: null, parameters: { tolerance } }] : []),
  ];
};

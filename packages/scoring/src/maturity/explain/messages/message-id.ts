import type { AnswerChange, ComparabilityReason } from '../../compare/result-comparison.ts';
import type { LevelRequirement } from '../../model/level.ts';
import type { MaturityModel } from '../../model/maturity-model.ts';
import type { MaturityPolicies } from '../../model/policies.ts';
import type { CaveatCode } from '../../result/caveat.ts';
import type { CriterionStatus } from '../../result/trace.ts';

type PolicyMessage = {
  [Policy in
    | 'notApplicable'
    | 'unanswered'
    | 'rollUp'
    | 'emptyRequirement'
    | 'openAnswers'
    | 'belowMinimumCoverage']: `policy-${Policy}-${MaturityPolicies[Policy]}`;
}['notApplicable' | 'unanswered' | 'rollUp' | 'emptyRequirement' | 'openAnswers' | 'belowMinimumCoverage'];

/**
 * Ids of the sentences that explain a maturity result.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { MaturityMessageId } from '@osee/scoring/maturity';
 *
 * const id: MaturityMessageId = 'score';
 * ```
 */
export type MaturityMessageId =
  | 'score'
  | 'score-none'
  | 'score-blocked'
  | 'score-thin'
  | 'interval'
  | 'bound-outer'
  | 'coverage'
  | 'confidence'
  | 'level'
  | 'level-none'
  | 'level-thin'
  | 'level-top'
  | 'level-settled'
  | 'level-range'
  | `blocking-${LevelRequirement['kind']}`
  | 'blocking-no-data'
  | 'blocking-unknown'
  | 'conformance-yes'
  | 'conformance-no'
  | 'conformance-unknown'
  | 'part'
  | 'part-none'
  | 'gain'
  | 'gain-level'
  | `caveat-${CaveatCode}`
  | `status-${MaturityModel['status']}`
  | 'policy-partWithoutLevel-zero'
  | 'policy-tolerance'
  | 'node-cap'
  | 'node-deduction'
  | 'node-averaged'
  | 'never-asked'
  | 'cannot-tell'
  | 'extent'
  | 'extent-unknown'
  | 'policy-coverage-floor'
  | 'policy-minimum-questions'
  | `kind-${'model' | 'category' | 'module' | 'competency' | 'technicalDomain'}`
  | 'weightings'
  | 'weighting'
  | `comparison-${'shared' | 'none' | 'score' | 'certain' | 'open'}`
  | `comparison-reason-${ComparabilityReason}`
  | `change-${AnswerChange['kind']}`
  | `answer-${Exclude<CriterionStatus, 'answered'>}`
  | PolicyMessage;

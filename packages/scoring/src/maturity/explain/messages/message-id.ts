import type { LevelRequirement } from '../../model/level.ts';
import type { MaturityModel } from '../../model/maturity-model.ts';
import type { MaturityPolicies } from '../../model/policies.ts';
import type { CaveatCode } from '../../result/caveat.ts';

type PolicyMessage = {
  [Policy in
    | 'notApplicable'
    | 'unanswered'
    | 'rollUp'
    | 'emptyRequirement']: `policy-${Policy}-${MaturityPolicies[Policy]}`;
}['notApplicable' | 'unanswered' | 'rollUp' | 'emptyRequirement'];

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
  | 'interval'
  | 'coverage'
  | 'confidence'
  | 'level'
  | 'level-none'
  | 'level-top'
  | 'level-settled'
  | 'level-range'
  | `blocking-${LevelRequirement['kind']}`
  | 'blocking-no-data'
  | 'conformance-yes'
  | 'conformance-no'
  | 'conformance-unknown'
  | 'part'
  | 'part-none'
  | 'gain'
  | 'gain-level'
  | `caveat-${CaveatCode}`
  | `status-${MaturityModel['status']}`
  | PolicyMessage;

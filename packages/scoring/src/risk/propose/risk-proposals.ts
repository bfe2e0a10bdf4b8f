/**
 * One question that shows a risk, with its answer.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskSign } from '@osee/scoring/risk';
 *
 * const sign: RiskSign = {
 *   linkId: 'office-mandate',
 *   question: 'How far is the mandate of the office decided?',
 *   reading: 'low',
 *   value: 0.25,
 * };
 * ```
 */
export interface RiskSign {
  /** The criterion, or the part of the model, that the risk names. */
  readonly linkId: string;
  /** Its text, or the title of the part; `null` where the assessment has neither. */
  readonly question: string | null;
  /**
   * `low` is below the line, `high` at it or above. `open` has been asked and nobody knows yet; `not-applicable` says
   * nothing about the risk; `not-asked` is no part of the model.
   */
  readonly reading: 'low' | 'high' | 'open' | 'not-applicable' | 'not-asked';
  /** From 0 to 1; `null` where there is none. */
  readonly value: number | null;
}

/**
 * Whether an assessment points to a risk, and why.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskProposal } from '@osee/scoring/risk';
 *
 * const proposal: RiskProposal = {
 *   riskId: 'own-risk',
 *   title: 'A risk of our own',
 *   verdict: 'not-linked',
 *   lowest: null,
 *   signs: [],
 * };
 * ```
 */
export interface RiskProposal {
  readonly riskId: string;
  /** The title of the risk, else what happens. */
  readonly title: string;
  /**
   * `proposed`: a question is answered low. `unclear`: none is, but one is open. `not-shown`: those that apply are
   * answered high. `not-asked`: none of its questions was asked, or none applies. `not-linked`: it names no question.
   */
  readonly verdict: 'proposed' | 'unclear' | 'not-shown' | 'not-asked' | 'not-linked';
  /** The lowest value of its questions; `null` where none has a value. */
  readonly lowest: number | null;
  /** In the order in which the risk names them. */
  readonly signs: readonly RiskSign[];
}

/**
 * What an assessment says about each open risk of a register.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskProposals } from '@osee/scoring/risk';
 *
 * const none: RiskProposals = {
 *   registerId: 'register',
 *   subject: 'Example',
 *   model: { id: 'osee-ecosystem', version: '1.0.0' },
 *   asOf: '2027-01-31',
 *   below: 0.5,
 *   proposals: [],
 * };
 * ```
 */
export interface RiskProposals {
  readonly registerId: string;
  readonly subject: string;
  readonly model: { readonly id: string; readonly version: string };
  /** The day of the assessment. */
  readonly asOf: string;
  /** The line: an answer below it proposes. */
  readonly below: number;
  /**
   * Every open risk: those that are proposed first, by their lowest answer, then the unclear ones, then the others; equal
   * ones in the order of the register.
   */
  readonly proposals: readonly RiskProposal[];
}

import type { OtherChecker } from '../table/disputes.ts';
import type { LicenceCondition, LicenceReason } from './reason.ts';
import type { LicenceVerdict } from './verdict.ts';

/**
 * Who says so: the matrix of OSADL, the appendix of the EUPL, the rules of this library over its table, or another
 * published checker or chart that is known to differ.
 *
 * @category licences
 * @see `licenceSources`
 * @example
 * ```ts
 * import type { LicenceVoice } from '@osee/core/licences';
 *
 * const voice: LicenceVoice = 'osadl';
 * ```
 */
export type LicenceVoice = 'osadl' | 'eupl-appendix' | 'rules' | OtherChecker;

/**
 * What one source says of a pair of licences for a use.
 *
 * @category licences
 * @example
 * ```ts
 * import { checkCompatibility, type LicenceStatement } from '@osee/core/licences';
 *
 * const statements: readonly LicenceStatement[] = checkCompatibility({
 *   inbound: 'Apache-2.0',
 *   outbound: 'GPL-2.0-only',
 *   use: 'modify',
 * }).statements;
 * statements.map(({ source, verdict }) => `${source} ${verdict}`); // => ['osadl no', 'rules no', 'jlc yes']
 * ```
 */
export interface LicenceStatement {
  readonly source: LicenceVoice;
  readonly verdict: LicenceVerdict;
  readonly reason: LicenceReason;
  /** What a `conditional` depends on; `null` for other verdicts. */
  readonly condition: LicenceCondition | null;
}

/** One licence of an expression, with its exception. */
export interface Term {
  readonly id: string;
  readonly exception: string | null;
}

export type Answer = Omit<LicenceStatement, 'source'>;

export const yes = (reason: LicenceReason): Answer => ({ verdict: 'yes', reason, condition: null });
export const no = (reason: LicenceReason): Answer => ({ verdict: 'no', reason, condition: null });
export const unknown = (reason: LicenceReason): Answer => ({ verdict: 'unknown', reason, condition: null });
export const onCondition = (reason: LicenceReason, condition: LicenceCondition): Answer => ({
  verdict: 'conditional',
  reason,
  condition,
});

import type { TermsCode } from './terms-code.ts';

/**
 * Terms that nobody read for this work: those that the publisher usually applies, or that others state of it. They
 * never count as terms of the work and are always told as what they are.
 *
 * @category rights
 * @example
 * ```ts
 * import type { PresumedTerms } from '@osee/catalogue';
 *
 * const presumed: PresumedTerms = { by: 'publisher', licences: ['CC-BY-4.0'], terms: null };
 * ```
 */
export interface PresumedTerms {
  /** Whose habit or word it is. */
  readonly by: 'publisher' | 'others';
  /** SPDX ids; several where others differ, none where it is no licence. */
  readonly licences: readonly string[];
  readonly terms: TermsCode | null;
}

/**
 * What is known about the terms of a resource: evidence, not an opinion. `rightsOf` draws the conclusions.
 *
 * @category rights
 * @example
 * ```ts
 * import type { RightsStatement } from '@osee/catalogue';
 *
 * const rights: RightsStatement = {
 *   asStated: 'CC-BY-4.0',
 *   spdx: 'CC-BY-4.0',
 *   attributionRequired: true,
 *   evidence: 'The licence file of the repository.',
 * };
 * ```
 */
export interface RightsStatement {
  /**
   * The terms as they were read for this very resource, in short: an SPDX id, or words of the source; `null` when none
   * were read. The words of the framework stand in `places`.
   */
  readonly asStated: string | null;
  /** SPDX id, or ids joined by `OR` or `AND`; only where the licence was seen for this very resource. */
  readonly spdx: string | null;
  /**
   * Where the source states several licences side by side and not whether all hold or one may be chosen: their SPDX
   * ids, or the words of one that has none. `spdx` is `null` then.
   */
  readonly licences?: readonly string[];
  /** What the stated terms amount to where they are no licence of the whole work. */
  readonly terms?: TermsCode;
  /** Terms that were not read for this resource. */
  readonly presumed?: PresumedTerms;
  /** `null` when nothing is known. */
  readonly attributionRequired: boolean | null;
  /** What shows the terms, in one sentence; `null` when nothing does. */
  readonly evidence: string | null;
}

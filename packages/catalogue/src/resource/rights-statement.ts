/**
 * What is known about the terms of a resource: evidence, not an opinion. `rightsOf` draws the conclusions.
 *
 * @category resource
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
  /** The terms of the publisher in short; `null` when none were found. The words of the framework stand in `places`. */
  readonly asStated: string | null;
  /** SPDX id, only where the licence was seen for this very resource. */
  readonly spdx: string | null;
  /** `null` when nothing is known. */
  readonly attributionRequired: boolean | null;
  /** What shows the terms, in one sentence; `null` when nothing does. */
  readonly evidence: string | null;
}

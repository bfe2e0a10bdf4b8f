import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * Someone whom an office works for.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoBeneficiary } from '@osee/core';
 *
 * const beneficiaries: readonly OspoBeneficiary[] = oseeOspo.beneficiaries;
 * beneficiaries.length; // => 4
 * ```
 */
export interface OspoBeneficiary extends FrameworkItem {}

/**
 * A main activity of an office, with those it is for. The name is a label of this project; the source prints sentences.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoActivity } from '@osee/core';
 *
 * const mapping: OspoActivity | undefined = oseeOspo.activities[0];
 * mapping?.scopeOptions; // => ['one selected institution', 'the whole public sector']
 * ```
 */
export interface OspoActivity extends FrameworkItem {
  readonly beneficiaryIds: readonly string[];
  /** How wide the activity may reach, where the source offers a choice. */
  readonly scopeOptions?: readonly string[];
  /** What comes out of it. */
  readonly outputs?: readonly string[];
  /** By what means it is done. */
  readonly channels?: readonly string[];
  /** From which sides the subject is taken. */
  readonly approaches?: readonly string[];
}

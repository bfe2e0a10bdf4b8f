import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * A place where the documents tie their subject to the Sustainable Development Goals. No document names a single goal or
 * target by number. The name is a label of this project.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeSdgLinks, type SdgLink } from '@osee/core';
 *
 * const links: readonly SdgLink[] = oseeSdgLinks;
 * links.length; // => 6
 * ```
 */
export interface SdgLink extends FrameworkItem {}

/**
 * A value that the European Union names as the reason for its support.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeEuValues, type EuValue } from '@osee/core';
 *
 * const values: readonly EuValue[] = oseeEuValues;
 * values.length; // => 5
 * ```
 */
export interface EuValue extends FrameworkItem {}

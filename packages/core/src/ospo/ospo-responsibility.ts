import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * Something that an office answers for.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoResponsibility } from '@osee/core';
 *
 * const responsibilities: readonly OspoResponsibility[] = oseeOspo.responsibilities;
 * responsibilities[2]?.name; // => 'Facilitates collaboration'
 * ```
 */
export interface OspoResponsibility extends FrameworkItem {}

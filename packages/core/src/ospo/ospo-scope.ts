import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * How much of a country an office serves. The source offers the choice and sets no limits for any of the scopes.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoScope } from '@osee/core';
 *
 * const scopes: readonly OspoScope[] = oseeOspo.scopes;
 * scopes.map((scope) => scope.id); // => ['country-wide', 'sector', 'agency', 'programme']
 * ```
 */
export interface OspoScope extends FrameworkItem {}

import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * A name of the office in the documents: the usual one, another spelling, or an alias.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoName } from '@osee/core';
 *
 * const alias: OspoName | undefined = oseeOspo.names.find((name) => name.kind === 'alias');
 * alias?.name; // => 'OSTF'
 * ```
 */
export interface OspoName extends FrameworkItem {
  readonly kind: 'usual' | 'variant' | 'alias';
}

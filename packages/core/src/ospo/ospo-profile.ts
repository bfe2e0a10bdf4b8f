import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * A kind of person in an open source programme office, who fills one of its roles.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoProfile } from '@osee/core';
 *
 * const profiles: readonly OspoProfile[] = oseeOspo.profiles;
 * profiles.filter((profile) => profile.roleId === 'legal-and-policy').map((profile) => profile.name);
 * // => ['Legal Policy Officer', 'Data Protection Officer']
 * ```
 */
export interface OspoProfile extends FrameworkItem {
  readonly roleId: string;
}

/**
 * The user groups of the training tables, with their spellings made one.
 *
 * @category resources
 * @example
 * ```ts
 * import type { UserGroupId } from '@osee/catalogue';
 *
 * const group: UserGroupId = 'service-design';
 * ```
 */
export type UserGroupId =
  | 'strategy-and-management'
  | 'service-design'
  | 'procurement-and-legal'
  | 'community-management'
  | 'capacity-building'
  | 'monitoring-and-evaluation'
  | 'fundraising';

/**
 * A user group and the ways in which the training tables print it.
 *
 * @category resources
 * @example
 * ```ts
 * import { oseeCatalogue, type UserGroup } from '@osee/catalogue';
 *
 * const groups: readonly UserGroup[] = oseeCatalogue.userGroups;
 * groups.length; // => 7
 * ```
 */
export interface UserGroup {
  readonly id: UserGroupId;
  readonly name: string;
  readonly printedAs: readonly string[];
}

/**
 * Which user groups an audience of the framework belongs to. The document gives no such link: this one is the
 * project's own.
 *
 * @category resources
 * @example
 * ```ts
 * import { oseeCatalogue, type AudienceLink } from '@osee/catalogue';
 *
 * const links: readonly AudienceLink[] = oseeCatalogue.audienceLinks;
 * links.length; // => 49
 * ```
 */
export interface AudienceLink {
  readonly audienceId: string;
  readonly moduleId: string;
  readonly userGroupIds: readonly UserGroupId[];
  readonly source: 'project';
}

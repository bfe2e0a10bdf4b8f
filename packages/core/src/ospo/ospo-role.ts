import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * Whom a role is filled with: a post, a kind of experience, or a place to look for people.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoComposition } from '@osee/core';
 *
 * const composition: readonly OspoComposition[] | undefined = oseeOspo.roles[0]?.composition;
 * composition?.[1]; // => { text: '1 CIO in each Ministry', isPrinted: true, origin: 'internal', count: 1, per: 'ministry' }
 * ```
 */
export interface OspoComposition {
  readonly text: string;
  /** Whether the text is the printed label; otherwise it is our wording of a printed sentence. */
  readonly isPrinted: boolean;
  /** Where the people come from; `unspecified` where the source does not say. */
  readonly origin: 'internal' | 'external' | 'unspecified';
  /** How many people, where a number is printed. */
  readonly count?: number;
  /** What the number counts per: the government as a whole, or each ministry. */
  readonly per?: 'government' | 'ministry';
}

/**
 * A role in an open source programme office. The source gives roles no numbers of staff beyond the composition.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoRole } from '@osee/core';
 *
 * const roles: readonly OspoRole[] = oseeOspo.roles;
 * roles.length; // => 8
 * ```
 */
export interface OspoRole extends FrameworkItem {
  readonly composition: readonly OspoComposition[];
}

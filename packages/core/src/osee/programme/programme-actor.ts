import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * Someone who has a part in the programme: an organisation, a unit, a group or a post. Never a named person.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeActors, type ProgrammeActor } from '@osee/core';
 *
 * const actors: readonly ProgrammeActor[] = oseeActors;
 * actors.filter((actor) => actor.kind === 'organisation').map((actor) => actor.id);
 * // => ['itu', 'undp', 'european-union', 'openforum-europe']
 * ```
 */
export interface ProgrammeActor extends FrameworkItem {
  readonly kind: 'organisation' | 'unit' | 'group' | 'post';
}

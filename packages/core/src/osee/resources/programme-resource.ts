import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { GuidancePoint } from './guidance-point.ts';

/**
 * The kinds of resource that a digital transformation with open source needs.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { ResourceKind } from '@osee/core';
 *
 * const kind: ResourceKind = 'infrastructural';
 * ```
 */
export type ResourceKind = 'human' | 'financial' | 'infrastructural' | 'institutional';

/**
 * Something that has to be there before digital public goods can be introduced: people, money, infrastructure or institutions.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeResources, type ProgrammeResource } from '@osee/core';
 *
 * const resource: ProgrammeResource | undefined = oseeResources.human.at(-1);
 * resource?.name; // => 'Volunteers'
 * resource?.points.length; // => 4
 * ```
 */
export interface ProgrammeResource extends FrameworkItem {
  readonly kind: ResourceKind;
  /** The number of the resource in the printed list of its kind, from 1. */
  readonly number: number;
  readonly points: readonly GuidancePoint[];
}

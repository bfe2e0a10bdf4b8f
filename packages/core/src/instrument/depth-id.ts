/**
 * Id of a depth: how many of the items are asked.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentDepthId } from '@osee/core/instrument';
 *
 * const depth: InstrumentDepthId = 'standard';
 * ```
 */
export type InstrumentDepthId = 'quick' | 'standard' | 'full';

/** In quick scan, standard and full. */
export const allDepths: readonly InstrumentDepthId[] = ['quick', 'standard', 'full'];

/** In standard and full. */
export const fromStandard: readonly InstrumentDepthId[] = ['standard', 'full'];

/** In full only. */
export const onlyFull: readonly InstrumentDepthId[] = ['full'];

import type { FiveSteps } from './instrument-item.ts';

/**
 * The five steps of every question of extent. "The whole" is what stands in `measure.among`; the bands touch and never
 * overlap: none, up to 0.25, up to 0.5, up to 0.9, above 0.9.
 *
 * @category instrument
 * @example
 * ```ts
 * import { extentSteps } from '@osee/core/instrument';
 *
 * extentSteps[0]; // => 'None of the whole counts.'
 * ```
 */
export const extentSteps: FiveSteps = [
  'None of the whole counts.',
  'A part of the whole counts, up to a quarter.',
  'More than a quarter of the whole counts, up to half.',
  'More than half of the whole counts, up to nine tenths.',
  'More than nine tenths of the whole counts.',
];

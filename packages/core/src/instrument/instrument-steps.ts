/**
 * A step of the answer to any question of the instrument; what it means for one question stands in its `steps`.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentStep } from '@osee/core/instrument';
 *
 * const step: InstrumentStep = { id: 'established', title: 'Established', value: 0.5 };
 * ```
 */
export interface InstrumentStep {
  readonly id: 'not-yet' | 'first-steps' | 'established' | 'managed' | 'embedded';
  readonly title: string;
  /** From 0 to 1. */
  readonly value: number;
}

/**
 * The five steps of every answer, from the lowest to the highest, in the order of the `steps` of an item.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentSteps } from '@osee/core/instrument';
 *
 * instrumentSteps.map(({ value }) => value); // => [0, 0.25, 0.5, 0.75, 1]
 * ```
 */
export const instrumentSteps: readonly [
  InstrumentStep,
  InstrumentStep,
  InstrumentStep,
  InstrumentStep,
  InstrumentStep,
] = [
  { id: 'not-yet', title: 'Not yet', value: 0 },
  { id: 'first-steps', title: 'First steps', value: 0.25 },
  { id: 'established', title: 'Established', value: 0.5 },
  { id: 'managed', title: 'Managed', value: 0.75 },
  { id: 'embedded', title: 'Embedded', value: 1 },
];

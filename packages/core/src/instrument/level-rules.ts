/**
 * Floors and gates of the levels: a level is reached by the score and by what stands under no floor, never by the score
 * alone. Values are on the scale from 0 to 1.
 *
 * @category instrument
 * @example
 * ```ts
 * import { type InstrumentLevelRules, instrumentLevelRules } from '@osee/core/instrument';
 *
 * const rules: InstrumentLevelRules = instrumentLevelRules;
 * rules.coverage.overall; // => 0.8
 * ```
 */
export interface InstrumentLevelRules {
  /** No category and no module below it. */
  readonly floors: readonly { readonly levelId: string; readonly minimum: number; readonly reason: string }[];
  /** What every must reaches before the level is given. */
  readonly musts: { readonly levelId: string; readonly minimum: number; readonly reason: string };
  /** Mean of the items on sharing, each with the weight of its part, before the level is given. */
  readonly sharing: { readonly levelId: string; readonly minimum: number; readonly reason: string };
  /** Share of the weight that must be answered before any level is named: overall, and in each category. */
  readonly coverage: { readonly overall: number; readonly category: number; readonly reason: string };
}

/**
 * The floors and gates of the instrument.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentLevelRules } from '@osee/core/instrument';
 *
 * instrumentLevelRules.musts.minimum; // => 0.5
 * ```
 */
export const instrumentLevelRules: InstrumentLevelRules = {
  floors: [
    {
      levelId: 'repeatable',
      minimum: 0.25,
      reason: 'Common ways of working exist only where no part is left behind.',
    },
    { levelId: 'managed', minimum: 0.5, reason: 'Work that is managed in some parts only is not managed.' },
  ],
  musts: {
    levelId: 'managed',
    minimum: 0.5,
    reason: 'A must guards against harm that the other items cannot make good.',
  },
  sharing: {
    levelId: 'leading',
    minimum: 0.5,
    reason: 'To lead means that others gain; for every lower level sharing is free.',
  },
  coverage: {
    overall: 0.8,
    category: 0.6,
    reason: 'Chosen by judgement, to be reviewed in the pilot: with less, what is unknown decides the level.',
  },
};

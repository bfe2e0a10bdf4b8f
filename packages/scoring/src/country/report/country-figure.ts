/**
 * A kind of figure in a report on a country: `bars`, every part of the indicators and of the ecosystem as a bar with what
 * is still open; `radar`, the parts right under the whole on axes around a point; `quadrant`, the candidates of each list
 * on its two axes; `timeline`, the steps of the plan.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryFigure } from '@osee/scoring/country';
 *
 * const figures: CountryFigure[] = ['radar', 'bars', 'timeline'];
 * ```
 */
export type CountryFigure = (typeof countryFigures)[number];

/** In the order of the documentation. */
export const countryFigures = ['bars', 'radar', 'quadrant', 'timeline'] as const;

/** Everything that is shown is drawn once. */
export const usualFigures: readonly CountryFigure[] = ['bars', 'quadrant', 'timeline'];

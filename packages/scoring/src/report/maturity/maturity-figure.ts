/**
 * How a report of maturity draws the parts: `bars`, every part as a bar with what is still open; `radar`, the parts right
 * under the whole on axes around a point.
 *
 * @category reports
 * @example
 * ```ts
 * import type { MaturityFigure } from '@osee/scoring/report';
 *
 * const figures: MaturityFigure[] = ['radar', 'bars'];
 * ```
 */
export type MaturityFigure = (typeof maturityFigures)[number];

/** In the order of the documentation. */
export const maturityFigures = ['bars', 'radar'] as const;

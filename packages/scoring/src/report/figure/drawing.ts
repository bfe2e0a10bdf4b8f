import type { HeatMapInput } from '../chart/heat-map.ts';
import type { IntervalBarsInput } from '../chart/interval-bars.ts';
import type { StackedBarsInput } from '../chart/stacked-bars.ts';
import type { StepCurveInput } from '../chart/step-curve.ts';
import type { TornadoBarsInput } from '../chart/tornado-bars.ts';
import type { QuadrantChartInput } from './quadrant-chart.ts';
import type { RadarChartInput } from './radar-chart.ts';
import type { TimelineChartInput } from './timeline-chart.ts';

/**
 * A figure as data, so that it can be drawn for the place where it stands, and kept as JSON.
 *
 * @category charts
 * @example
 * ```ts
 * import type { Drawing } from '@osee/scoring/report';
 *
 * const drawing: Drawing = {
 *   kind: 'intervalBars',
 *   input: {
 *     title: 'Maturity',
 *     description: 'Score of each category.',
 *     locale: 'en',
 *     direction: 'ltr',
 *     maximum: 100,
 *     notKnown: 'not known',
 *     bars: [{ name: 'Technical', value: 40, worst: 30, best: 70 }],
 *   },
 * };
 * ```
 */
export type Drawing =
  | { readonly kind: 'intervalBars'; readonly input: IntervalBarsInput }
  | { readonly kind: 'stackedBars'; readonly input: StackedBarsInput }
  | { readonly kind: 'heatMap'; readonly input: HeatMapInput }
  | { readonly kind: 'tornadoBars'; readonly input: TornadoBarsInput }
  | { readonly kind: 'stepCurve'; readonly input: StepCurveInput }
  | { readonly kind: 'radar'; readonly input: RadarChartInput }
  | { readonly kind: 'quadrant'; readonly input: QuadrantChartInput }
  | { readonly kind: 'timeline'; readonly input: TimelineChartInput };

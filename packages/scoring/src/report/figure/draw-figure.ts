import { expectShape, shape } from '@osee/core';
import type { Drawing } from './drawing.ts';
import { drawingForm } from './drawing-form.ts';
import { heatPanel } from './heat-panel.ts';
import { intervalPanel } from './interval-panel.ts';
import { quadrantChart } from './quadrant-chart.ts';
import { radarChart } from './radar-chart.ts';
import { stackedPanel } from './stacked-panel.ts';
import { stepPanel } from './step-panel.ts';
import { timelineChart } from './timeline-chart.ts';
import { tornadoPanel } from './tornado-panel.ts';

/**
 * Draws a figure for a column of a page: without size of its own, readable 360 pixels wide, in the colour of the text
 * around it. The functions of each kind, such as `intervalBars`, draw for a whole page.
 *
 * @param drawing - the figure as data
 * @param idPrefix - goes before the ids inside; needed only where one page shows the very same figure twice
 * @returns an SVG as text, without script or style; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range` and a path for a figure of another form
 * @category charts
 * @see WCAG 2.2, 1.1.1, 1.4.1 and 1.4.10 (reflow)
 * @example
 * ```ts
 * import { drawFigure } from '@osee/scoring/report';
 *
 * const svg = drawFigure({
 *   kind: 'timeline',
 *   input: {
 *     title: 'Programme',
 *     description: 'When each step begins and ends.',
 *     locale: 'en',
 *     direction: 'ltr',
 *     notKnown: 'not known',
 *     rows: [{ name: 'Call', start: '2026-01-15', end: '2026-03-31' }],
 *   },
 * });
 * svg.includes('viewBox="0 0 360 '); // => true
 * ```
 */
export const drawFigure = (drawing: Drawing, idPrefix?: string): string => {
  expectShape(drawing, drawingForm, ['drawing']);
  if (idPrefix === undefined) return draw(drawing);
  expectShape(idPrefix, shape.text, ['idPrefix']);
  // The compiler does not see that kind and input stay together.
  return draw({ ...drawing, input: { ...drawing.input, idPrefix } } as Drawing);
};

const draw = (drawing: Drawing): string => {
  switch (drawing.kind) {
    case 'intervalBars':
      return intervalPanel(drawing.input);
    case 'stackedBars':
      return stackedPanel(drawing.input);
    case 'heatMap':
      return heatPanel(drawing.input);
    case 'tornadoBars':
      return tornadoPanel(drawing.input);
    case 'stepCurve':
      return stepPanel(drawing.input);
    case 'radar':
      return radarChart(drawing.input);
    case 'quadrant':
      return quadrantChart(drawing.input);
    case 'timeline':
      return timelineChart(drawing.input);
  }
};

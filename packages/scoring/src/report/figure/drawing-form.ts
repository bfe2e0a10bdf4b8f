import { shape } from '@osee/core';
import { heatMapForm } from '../chart/heat-map.ts';
import { intervalBarsForm } from '../chart/interval-bars.ts';
import { stackedBarsForm } from '../chart/stacked-bars.ts';
import { stepCurveForm } from '../chart/step-curve.ts';
import { tornadoForm } from '../chart/tornado-bars.ts';
import { quadrantForm } from './quadrant-chart.ts';
import { radarForm } from './radar-chart.ts';
import { timelineForm } from './timeline-chart.ts';

/** What a figure as data has, by its kind. */
export const drawingForm = /* #__PURE__ */ shape.byWord('kind', {
  intervalBars: /* #__PURE__ */ shape.record({ input: intervalBarsForm }),
  stackedBars: /* #__PURE__ */ shape.record({ input: stackedBarsForm }),
  heatMap: /* #__PURE__ */ shape.record({ input: heatMapForm }),
  tornadoBars: /* #__PURE__ */ shape.record({ input: tornadoForm }),
  stepCurve: /* #__PURE__ */ shape.record({ input: stepCurveForm }),
  radar: /* #__PURE__ */ shape.record({ input: radarForm }),
  quadrant: /* #__PURE__ */ shape.record({ input: quadrantForm }),
  timeline: /* #__PURE__ */ shape.record({ input: timelineForm }),
});

import { list, orNull, record } from '../../input/shape-holders.ts';
import { filledText, text, words } from '../../input/shape-values.ts';
import type { Shape } from '../../input/shape-walk.ts';
import { decimalShape } from '../amount/decimal.ts';
import { yearShape } from '../series/rate-series.ts';
import { budgetViews } from './budget.ts';
import { bearers } from './cost-line.ts';

const range = { low: decimalShape, high: /* @__PURE__ */ orNull(decimalShape) };
const texts = /* @__PURE__ */ list(text);
const sumShape = /* @__PURE__ */ record({ ...range, unknown: texts });

const cellShape = /* @__PURE__ */ record({
  ...range,
  line: filledText,
  year: yearShape,
  kind: text,
  group: text,
  bearer: /* @__PURE__ */ words(bearers),
  form: /* @__PURE__ */ words(['cash', 'in-kind']),
  nature: text,
  phase: /* @__PURE__ */ orNull(text),
});

const rowsShape = /* @__PURE__ */ list(/* @__PURE__ */ record({ ...range, key: text, unknown: texts }));

const viewsShape = (): Shape => record(Object.fromEntries(budgetViews.map((view) => [view, rowsShape])));

/** What `buildBudget` returns. */
export const budgetShape: Shape = /* @__PURE__ */ record(
  {
    currency: text,
    years: /* @__PURE__ */ list(yearShape),
    basis: text,
    total: sumShape,
    cash: sumShape,
    views: /* @__PURE__ */ viewsShape(),
    cells: /* @__PURE__ */ list(cellShape),
    outside: /* @__PURE__ */ list(cellShape),
  },
  {},
  'a budget of buildBudget',
);

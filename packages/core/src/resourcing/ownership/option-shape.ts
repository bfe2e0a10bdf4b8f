import { isRecord } from '../../errors/is-record.ts';
import { exact as exactly, list } from '../../input/shape-holders.ts';
import { filledText, flag, text, wholeFrom, words } from '../../input/shape-values.ts';
import type { Shape } from '../../input/shape-walk.ts';
import { rateShape } from '../amount/decimal.ts';
import { measureShape } from '../amount/measure.ts';
import { timingShape } from '../discount/discount-timing.ts';
import { figureSourceShape } from '../series/rate-series.ts';
import { costCategories } from './cost-option.ts';

const reference = /* @__PURE__ */ exactly({ assumption: filledText }, {}, 'an assumption');
const factorShape: Shape = {
  expected: 'a number, a range, null, or an assumption',
  check: (value, walk) => {
    const isReference = isRecord(value) && Object.hasOwn(value, 'assumption');
    (isReference ? reference : measureShape).check(value, walk);
  },
};
const factorsShape = /* @__PURE__ */ list(factorShape, 'a list of factors');
const whenWords = /* @__PURE__ */ words(['once', 'every-year']);
const cycle = /* @__PURE__ */ exactly(
  { every: /* @__PURE__ */ wholeFrom(1, 100) },
  {},
  'once, every-year or { every: years }',
);

const costShape = /* @__PURE__ */ exactly(
  {
    id: filledText,
    category: /* @__PURE__ */ words(costCategories),
    amount: {
      expected: 'a factor or a list of factors',
      check: (value, walk) => (Array.isArray(value) ? factorsShape : factorShape).check(value, walk),
    },
  },
  {
    when: {
      expected: 'once, every-year or { every: years }',
      check: (value, walk) => (typeof value === 'string' ? whenWords : cycle).check(value, walk),
    },
    from: /* @__PURE__ */ wholeFrom(1, 101),
    to: /* @__PURE__ */ wholeFrom(1, 101),
    common: flag,
    inCountry: measureShape,
    source: figureSourceShape,
  },
  'a cost',
);

/** Options that are compared. */
export const optionsShape: Shape = /* @__PURE__ */ list(
  /* @__PURE__ */ exactly(
    {
      id: filledText,
      model: /* @__PURE__ */ words(['open', 'proprietary', 'mixed']),
      costs: /* @__PURE__ */ list(costShape),
    },
    { name: text },
    'an option',
  ),
  'a list of options',
);

const ratesShape = /* @__PURE__ */ list(rateShape, 'a list of rates');

/** On what they are compared. */
export const assumptionsShape: Shape = /* @__PURE__ */ exactly(
  {
    currency: text,
    years: /* @__PURE__ */ wholeFrom(1, 100),
    discounting: /* @__PURE__ */ exactly(
      {
        rate: {
          expected: 'a rate, or one for each year',
          check: (value, walk) => (Array.isArray(value) ? ratesShape : rateShape).check(value, walk),
        },
        timing: timingShape,
        basis: /* @__PURE__ */ words(['nominal', 'real']),
      },
      { range: /* @__PURE__ */ exactly({ low: rateShape, high: rateShape }) },
    ),
  },
  {
    inflation: rateShape,
    values: /* @__PURE__ */ list(
      /* @__PURE__ */ exactly(
        { id: filledText, value: measureShape },
        { name: text, source: figureSourceShape },
      ),
    ),
  },
  'assumptions',
);

import { either, exact as exactly, list, options } from '../../input/shape-holders.ts';
import { filledText, text, wholeFrom, words } from '../../input/shape-values.ts';
import type { Shape } from '../../input/shape-walk.ts';
import { simple } from '../../input/shape-walk.ts';
import { positiveShape } from '../amount/decimal.ts';
import { measureShape } from '../amount/measure.ts';
import { seriesListShape } from '../series/exchange-money.ts';
import { figureSourceShape, yearShape } from '../series/rate-series.ts';
import { restateOrders } from '../series/restate-money.ts';
import { bearers } from './cost-line.ts';

const groups = ['implementation', 'operational', 'human-resource', 'contingency'];
const texts = /* @__PURE__ */ list(text, 'a list of ids');
const bearerWords = /* @__PURE__ */ words(bearers);
const formWords = /* @__PURE__ */ words(['cash', 'in-kind']);

const monthText: Shape = /* @__PURE__ */ simple(
  'a month as YYYY-MM',
  (value) => typeof value === 'string' && /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/u.test(value),
  'wrong-value',
);

/** A year or a month. */
const timeShape: Shape = {
  expected: 'a year such as 2027 or a month such as "2027-04"',
  check: (value, walk) => (typeof value === 'string' ? monthText : yearShape).check(value, walk),
};

const bearerShape: Shape = /* @__PURE__ */ either(
  bearerWords,
  /* @__PURE__ */ options(
    { programme: positiveShape, host: positiveShape, partner: positiveShape, other: positiveShape },
    'shares of bearers',
  ),
);

const factorsShape = /* @__PURE__ */ list(measureShape, 'a list of factors');

const lineShape = /* @__PURE__ */ exactly(
  {
    id: filledText,
    kind: filledText,
    bearer: {
      expected: bearerShape.expected,
      check: (value, walk) => (typeof value === 'string' ? bearerWords : bearerShape).check(value, walk),
    },
  },
  {
    name: text,
    form: formWords,
    nature: /* @__PURE__ */ words(['one-off', 'recurrent', 'replacement']),
    quantity: {
      expected: 'a number, a range, or a list of factors',
      check: (value, walk) => (Array.isArray(value) ? factorsShape : measureShape).check(value, walk),
    },
    price: measureShape,
    per: /* @__PURE__ */ words(['once', 'month', 'year']),
    years: /* @__PURE__ */ list(
      /* @__PURE__ */ exactly({ year: yearShape, amount: measureShape }, {}, 'a year with its amount'),
    ),
    currency: text,
    from: timeShape,
    to: timeShape,
    every: /* @__PURE__ */ wholeFrom(1, 100),
    phase: text,
    priceYear: {
      expected: 'a year or "own-year"',
      check: (value, walk) => {
        if (value !== 'own-year') yearShape.check(value, walk);
      },
    },
    index: text,
    valuation: text,
    source: figureSourceShape,
    marks: /* @__PURE__ */ list(text, 'a list of words'),
  },
  'a line of a budget',
);

const chargesShape = /* @__PURE__ */ list(
  /* @__PURE__ */ exactly(
    { id: filledText, rate: measureShape },
    {
      name: text,
      kind: filledText,
      of: /* @__PURE__ */ words(['base', 'total']),
      bearer: bearerWords,
      base: /* @__PURE__ */ options({
        lines: texts,
        exceptLines: texts,
        kinds: texts,
        groups: /* @__PURE__ */ list(/* @__PURE__ */ words(groups)),
        bearers: /* @__PURE__ */ list(bearerWords),
        forms: /* @__PURE__ */ list(formWords),
        charges: texts,
      }),
    },
    'a charge',
  ),
);

/** A plan of costs. */
export const planShape = /* @__PURE__ */ exactly(
  {
    currency: text,
    years: /* @__PURE__ */ list(yearShape, 'a list of years'),
    lines: /* @__PURE__ */ list(lineShape),
  },
  {
    yearStart: /* @__PURE__ */ wholeFrom(1, 12),
    basis: /* @__PURE__ */ words(['nominal', 'real', 'as-given']),
    priceYear: yearShape,
    order: /* @__PURE__ */ words(restateOrders),
    rates: seriesListShape,
    phases: /* @__PURE__ */ list(
      /* @__PURE__ */ exactly(
        { id: filledText, from: timeShape, to: timeShape },
        { name: text, after: texts },
      ),
    ),
    kinds: /* @__PURE__ */ list(
      /* @__PURE__ */ exactly({ id: filledText, name: text, group: /* @__PURE__ */ words(groups) }),
    ),
    charges: chargesShape,
    reserve: chargesShape,
  },
  'a plan of costs',
);

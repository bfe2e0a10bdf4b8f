import { exact, list, orNull } from '../../input/shape-holders.ts';
import { filledText, numberFrom, text, wholeFrom, words } from '../../input/shape-values.ts';
import { positiveShape } from '../../resourcing/amount/decimal.ts';
import { measureShape } from '../../resourcing/amount/measure.ts';
import { bearers } from '../../resourcing/budget/cost-line.ts';
import { monthShape } from './months.ts';

const span = { from: monthShape, to: monthShape };
const formWords = words(['cash', 'in-kind']);
const ids = list(text, 'a list of ids');

const staff = exact(
  {
    id: filledText,
    profileId: text,
    fullTime: positiveShape,
    origin: words(['internal', 'external']),
    bearer: words(bearers),
    pay: measureShape,
  },
  { ...span, form: formWords, responsibilityIds: ids, activityIds: ids },
  'staff of an office',
);

const cost = exact(
  {
    id: filledText,
    kind: text,
    bearer: words(bearers),
    amount: measureShape,
    per: words(['month', 'once']),
  },
  { ...span, costId: text, form: formWords },
  'a cost of an office',
);

const fund = exact(
  { id: filledText, status: words(['secured', 'conditional']), perMonth: positiveShape },
  span,
  'money for an office',
);

const demand = exact({ id: text, hours: measureShape }, span, 'work that is asked for');

/** What an outline has to look like. */
export const outlineShape = exact(
  {
    id: filledText,
    title: text,
    scopeId: orNull(text),
    host: orNull(filledText),
    start: monthShape,
    currency: text,
    hoursPerMonth: numberFrom(1, 744),
    staff: list(staff),
  },
  {
    months: wholeFrom(1, 120),
    monthsAfter: wholeFrom(0, 120),
    priceYear: wholeFrom(1900, 2200),
    costs: list(cost),
    funds: list(fund),
    demand: list(demand),
    thinBelow: numberFrom(0, 10),
    noticeMonths: wholeFrom(0, 36),
    done: ids,
  },
  'the outline of an office',
);

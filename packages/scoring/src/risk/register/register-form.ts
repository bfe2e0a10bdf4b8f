import { describeValue, type Shape, type ShapeWalk, shape } from '@osee/core';
import { undpRiskCategories } from './undp-risk-categories.ts';

const { day, exact, filledText, list, numberFrom, orNull, text, words } = shape;

/** Beyond this a number no longer tells single units. */
export const largestAmount = 1e15;

/** More risks than this are no register that anybody reads. */
export const mostRisks = 2000;

/** Digits that a number tells exactly. */
const mostDigits = 15;

const expected = `an amount of money of at most ${mostDigits} digits, from -1e15 to 1e15`;

/** An amount of money: a number, or digits as text that a number tells exactly. */
export const moneyFrom = (minimum: number): Shape => ({
  expected,
  check: (value, walk) => {
    const isText = typeof value === 'string';
    const isDecimal = isText && /^-?\d{1,24}(?:\.\d{1,20})?$/u.test(value);
    if (isText && !isDecimal) {
      walk.issues.push(moneyIssue('wrong-value', walk.path, value));
    } else if (isText && value.replaceAll(/^-|\./gu, '').replace(/^0+/u, '').length > mostDigits) {
      walk.issues.push(moneyIssue('out-of-range', walk.path, value));
    } else numberFrom(minimum, largestAmount).check(isText ? Number(value) : value, walk);
  },
});

const moneyIssue = (
  code: 'wrong-value' | 'out-of-range',
  path: readonly (string | number)[],
  got: string,
): ShapeWalk['issues'][number] => ({
  code,
  severity: 'error',
  path: [...path],
  message: `Expected ${expected}, got ${describeValue(got)}.`,
  details: { expected, got: describeValue(got) },
});

const amount = moneyFrom(-largestAmount);
const share = numberFrom(0, 1);

/** A number, or a range of such numbers. */
const estimate = (value: Shape): Shape => {
  const range = exact({ low: value, high: value }, { mostLikely: value }, 'a range');
  return {
    expected: `${value.expected} or a range`,
    check: (found, walk) => (typeof found === 'object' ? range : value).check(found, walk),
  };
};

const wordRange = exact({ low: filledText, high: filledText }, {}, 'a range of words');

const likelihood = exact(
  {},
  {
    chance: estimate(share),
    onceInYears: estimate(numberFrom(1, 1e6)),
    times: list(share),
    word: filledText,
    words: wordRange,
  },
  'a likelihood',
);

const impact = exact(
  {},
  {
    money: estimate(amount),
    outcomes: list(exact({ amount, chance: share })),
    days: estimate(numberFrom(-1e6, 1e6)),
    word: filledText,
    words: wordRange,
  },
  'an impact',
);

const response = exact(
  {
    id: filledText,
    kind: words(['avoid', 'reduce', 'transfer', 'accept']),
    status: words(['planned', 'in-place']),
  },
  { description: text, owner: text, cost: estimate(amount), due: day },
  'a response',
);

const risk = exact(
  { id: filledText, event: text, likelihood: orNull(likelihood), impact: orNull(impact) },
  {
    title: text,
    cause: text,
    effect: text,
    category: filledText,
    undpCategory: words(undpRiskCategories),
    owner: text,
    responses: list(response),
    residual: exact({}, { likelihood: orNull(likelihood), impact: orNull(impact) }),
    trigger: exact({ sign: text }, { seen: day }),
    review: day,
    guidelines: list(shape.wholeFrom(1, 10)),
    competencyId: filledText,
    proposesFrom: list(filledText),
    closed: exact(
      { date: day, why: words(['happened', 'passed', 'merged', 'withdrawn']) },
      { released: moneyFrom(0), note: text },
    ),
  },
  'a risk',
);

const bands = { id: filledText };

const scale = exact(
  {
    id: filledText,
    source: text,
    limits: words(['to-lower', 'to-upper']),
    likelihood: list(exact({ id: filledText, upTo: orNull(share) })),
    impact: list(exact({ id: filledText }, { money: orNull(shape.number), days: orNull(shape.number) })),
    matrix: shape.byWord('kind', {
      product: exact({
        kind: text,
        bands: list(exact({ ...bands, from: shape.wholeFrom(1, 1e6), to: shape.wholeFrom(1, 1e6) })),
      }),
      cells: exact({ kind: text, bands: list(exact(bands)), cells: list(list(filledText)) }),
    }),
  },
  {},
  'a scale of risks',
);

/** The form of a register; what its words and ids mean is looked at afterwards. */
export const registerForm = exact(
  { id: filledText, currency: orNull(filledText), scale, risks: list(risk) },
  {
    title: text,
    priceYear: shape.wholeFrom(1900, 2500),
    horizonYears: numberFrom(0, 1000),
    groups: list(exact({ id: filledText, riskIds: list(filledText) }, { strength: share })),
  },
  'a risk register',
);

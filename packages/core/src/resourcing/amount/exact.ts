import Big from 'big.js';

/** Decimal numbers of this package: exact sums and products, quotients to forty places. */
export type Exact = Big;

/** A constructor of our own: settings of the shared one may be changed by any other package. */
const ownConstructor = (): typeof Big => {
  const own = Big();
  own.DP = 40;
  own.RM = 1;
  return own;
};

const Decimals = /* @__PURE__ */ ownConstructor();

/** A number that was checked before. */
export const exact = (value: string | number): Exact => new Decimals(value);

/** Nothing at all: the start of sums. */
export const zero: Exact = /* @__PURE__ */ exact(0);

/** One: the start of products. */
export const one: Exact = /* @__PURE__ */ exact(1);

/** Digits without an exponent and without a minus before nought. */
export const plain = (value: Exact): string => (value.eq(0) ? '0' : value.toFixed());

/** The sum; nought for none. */
export const sum = (values: readonly Exact[]): Exact =>
  values.reduce((total, value) => total.plus(value), zero);

/** A factor or a product cut to forty places, so that long chains stay short. */
export const kept = (value: Exact): Exact => value.round(40);

/** To whole steps, halves away from nought. */
export const toStep = (value: Exact, step: Exact): Exact => value.div(step).round(0).times(step);

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

/** A product of rates cut to forty digits, however small it is: cut to places, it would become nought. */
export const grownBy = (value: Exact, growth: Exact): Exact => {
  const product = value.times(growth);
  return product.lt(1) && product.gt(0) ? product.prec(40) : kept(product);
};

/** A quotient to forty places, or to forty digits where it is below 1. */
export const ratio = (value: Exact, by: Exact): Exact => {
  const size = by.e - value.e;
  if (size <= 0 || value.eq(0)) return value.div(by);
  const scale = exact(`1e${size}`);
  return value
    .times(scale)
    .div(by)
    .times(exact(`1e-${size}`));
};

/** To whole steps, halves away from nought. */
export const toStep = (value: Exact, step: Exact): Exact => value.div(step).round(0).times(step);

/** An exact fraction; `under` is above 0. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** 10 to the power of a whole number from 0. */
export const powerOfTen = (exponent: number): bigint => BigInt(`1${'0'.repeat(exponent)}`);

/** A number as `digits / 10^places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** The shortest decimal that a number prints as, exactly: 0.1 is one tenth. */
export const decimalOf = (value: number): Decimal => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', broken = ''] = mantissa.split('.');
  const places = broken.length - Number(exponent);
  const digits = BigInt(whole + broken);
  return places >= 0 ? { digits, places } : { digits: digits * powerOfTen(-places), places: 0 };
};

/** A number as the fraction of its shortest decimal. */
export const rationalOf = (value: number): Rational => {
  const { digits, places } = decimalOf(value);
  return { over: digits, under: powerOfTen(places) };
};

export const add = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const multiply = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

export const divideBy = (a: Rational, divisor: number): Rational => ({
  over: a.over,
  under: a.under * BigInt(divisor),
});

/** The nearest number to `over / under`, but for its last digit. */
export const numberOf = (over: bigint, under: bigint): number => {
  if (over === 0n) return 0;
  const size = over < 0n ? -over : over;
  const shift = Math.max(0, 20 + String(under).length - String(size).length);
  const quotient = `${(size * powerOfTen(shift)) / under}e-${shift}`;
  return over < 0n ? -Number(quotient) : Number(quotient);
};

/** An exact fraction: the arithmetic that floating-point results are held against. The denominator is above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: number, under = 1): Fraction => ({ over: BigInt(over), under: BigInt(under) });

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

/** `b` is not 0. */
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.over < 0n
    ? { over: -a.over * b.under, under: -a.under * b.over }
    : { over: a.over * b.under, under: a.under * b.over };

/** -1, 0 or 1. */
export const order = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const sum = (list: readonly Fraction[]): Fraction => list.reduce(plus, fraction(0));

/** The weights are whole numbers with a sum above 0. */
export const mean = (list: readonly Fraction[], weights: readonly number[]): Fraction =>
  over(
    sum(list.map((value, index) => times(value, fraction(weights[index] as number)))),
    fraction(weights.reduce((total, weight) => total + weight, 0)),
  );

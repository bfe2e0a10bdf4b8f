/** Exponentials and logarithms in whole numbers of 2^-200: what the functions of this folder are measured against. */
const bits = 200n;
const one = 1n << bits;

/** `value` times 2^200; exact for sizes above 2^-148. */
export const fixed = (value: number): bigint => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const biased = BigInt(view.getUint32(0) >>> 20);
  const stored = view.getBigUint64(0) & ((1n << 52n) - 1n);
  const [mantissa, exponent] = biased === 0n ? [stored, -1074n] : [stored | (1n << 52n), biased - 1075n];
  const shift = bits + exponent;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return value < 0 ? -size : size;
};

const areaTangent = (r: bigint): bigint => {
  const square = (r * r) / one;
  let sum = 0n;
  let power = r;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / one;
  }
  return sum;
};

export const fixedLn2 = 2n * areaTangent(one / 3n);

/** The logarithm of a number above 0 that is told times 2^200. */
export const fixedLog = (value: bigint): bigint => {
  const exponent = BigInt(value.toString(2).length) - 1n - bits;
  const near = exponent >= 0n ? value >> exponent : value << -exponent;
  return 2n * areaTangent(((near - one) * one) / (near + one)) + exponent * fixedLn2;
};

/** `e` to the power of a number told times 2^200, as a number of 200 bits and a power of two. */
export const fixedExp = (value: bigint): { readonly near: bigint; readonly exponent: bigint } => {
  const exponent = value / fixedLn2 - (value < 0n ? 1n : 0n);
  const r = value - exponent * fixedLn2;
  let sum = one;
  let term = one;
  for (let n = 1n; term !== 0n; n += 1n) {
    term = (term * r) / (one * n);
    sum += term;
  }
  return { near: sum, exponent };
};

/** By how many units of its last place `found` misses a number that is told times 2^200, times 2^exponent. */
export const unitsOff = (found: number, wanted: bigint, exponent = 0n): number => {
  const size = wanted < 0n ? -wanted : wanted;
  const last = BigInt(size.toString(2).length) - 53n;
  const shift = 2n ** (exponent < 0n ? -exponent : exponent);
  // Compared at a scale where both are whole.
  const [a, b] = exponent < 0n ? [scaled(found, -exponent), wanted] : [fixed(found), wanted * shift];
  const unit = exponent < 0n ? last : last + exponent;
  const difference = a > b ? a - b : b - a;
  return unit >= 0n ? Number((difference * 1_000_000n) >> unit) / 1e6 : Number.NaN;
};

/** `value` times 2^200 times 2^by, without loss. */
const scaled = (value: number, by: bigint): bigint => {
  let [rest, left] = [value, by];
  for (; left > 0n && Math.abs(rest) < 2 ** 900; left -= 1n) rest *= 2;
  return fixed(rest) << left;
};

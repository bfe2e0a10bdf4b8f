// Read and written in one order on every machine.
const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** 2 to the power of a whole number from -1022 to 1023. */
const powerOfTwo = (exponent: number): number => {
  bits.setInt32(0, (exponent + 1023) << 20);
  bits.setInt32(4, 0);
  return bits.getFloat64(0);
};

/** A number times 2 to the power of a whole number from -1100 to 1100, rounded once where the result is subnormal. */
export const scaleByPowerOfTwo = (value: number, exponent: number): number => {
  if (exponent > 1023) return value * powerOfTwo(1023) * powerOfTwo(exponent - 1023);
  if (exponent < -1022) return value * powerOfTwo(exponent + 200) * powerOfTwo(-200);
  return value * powerOfTwo(exponent);
};

/** The exponent `e` of a finite number above 0: it lies from `2^e` to twice that. */
export const exponentOf = (value: number): number => {
  bits.setFloat64(0, value);
  const biased = bits.getInt32(0) >>> 20;
  // Subnormal numbers are stored without their leading bit; 2^54 makes them normal.
  return biased === 0 ? exponentOf(value * 18_014_398_509_481_984) - 54 : biased - 1023;
};

/** The power of two that brings a finite size near 1, from 2^-1022 to 2^1022; 1 for 0. */
export const unitOf = (size: number): number =>
  size === 0 ? 1 : powerOfTwo(Math.max(-1022, Math.min(1022, exponentOf(size))));

/** 10 to the power of a whole number, read as a decimal: a power would be rounded differently by different engines. */
export const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);

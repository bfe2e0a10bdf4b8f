import type { Reader } from './context.ts';

/** Reads a finite number; digits in a text become one. */
export const readNumber: Reader<number> = (value, path, { report }) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (Number.isFinite(number)) {
    report('wrong-type', path, { got: value });
    return number;
  }
  report('unreadable-value', path);
  return undefined;
};

/** Reads a whole number that JSON carries exactly. */
export const readInteger: Reader<number> = (value, path, context) => {
  const number = readNumber(value, path, context);
  if (number === undefined || Number.isSafeInteger(number)) return number;
  context.report('unreadable-value', path, { got: number });
  return undefined;
};

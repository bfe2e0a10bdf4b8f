import { OseeError, readCsvNumber } from '@osee/core';

type DecimalSign = '.' | ',';

/** Signs for 'asked, and not known'. */
export const unknownSigns: ReadonlySet<string> = new Set(['?', '؟']);

const thousands = /^[+-]?\d{1,3}[.,]\d{3}$/u;

/**
 * Whether a number means one thing with a decimal comma and another with separators of thousands: `1.500` is one and a half
 * or fifteen hundred, which is not guessed.
 */
export const isAmbiguous = (text: string, decimal: DecimalSign | undefined): boolean =>
  decimal === undefined && thousands.test(text);

/** A number with a point or a comma before its decimals; `null` for any other text. */
export const numberInCell = (text: string, decimal: DecimalSign | undefined): number | null => {
  const signs = decimal === undefined ? (['.', ','] as const) : [decimal];
  return signs.map((sign) => numberOf(text, sign)).find((number) => number !== null) ?? null;
};

const numberOf = (text: string, decimal: DecimalSign): number | null => {
  try {
    return readCsvNumber(text, { decimal });
  } catch (error) {
    if (error instanceof OseeError) return null;
    throw error;
  }
};

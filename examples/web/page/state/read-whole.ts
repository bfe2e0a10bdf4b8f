const zeros = ['\u0660', '\u06F0'] as const;

/**
 * Reads a whole number as people type it: with Latin, Arabic or Persian digits, with spaces between groups.
 *
 * @returns `null` where nothing is typed, `NaN` for what is no whole number
 */
export const readWhole = (typed: string): number | null => {
  const latin = zeros.reduce(
    (text, zero) =>
      text.replaceAll(/\p{Nd}/gu, (digit) => {
        const value = (digit.codePointAt(0) ?? 0) - (zero.codePointAt(0) ?? 0);
        return value >= 0 && value <= 9 ? String(value) : digit;
      }),
    typed.replaceAll(/\s/gu, ''),
  );
  if (latin === '') return null;
  return /^[0-9]{1,15}$/u.test(latin) ? Number(latin) : Number.NaN;
};

/** Written by scripts/stamp-locales.ts: the share of the words of the package that the bundle holds. */
export const wordCoverage = 0.99;

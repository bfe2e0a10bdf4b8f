/** Written by scripts/stamp-locales.ts. */
export const stamps: Readonly<Record<string, string>> = {};

/** Written by scripts/translations.ts: by subject the ids of the texts that a speaker has reviewed. */
export const reviewed: Readonly<Record<string, readonly string[]>> = {};

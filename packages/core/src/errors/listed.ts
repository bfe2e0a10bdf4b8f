import { shorten } from './shorten.ts';

/** Names for a message: the first ten of them, each cut, and how many more there are. */
export const listed = (names: readonly string[], separator = ', '): string => {
  const shown = names.slice(0, 10).map((name) => shorten(name, 60));
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(separator)} and ${left} more` : shown.join(separator);
};

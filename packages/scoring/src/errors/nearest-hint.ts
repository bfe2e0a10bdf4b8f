import { nearestWord } from '@osee/core';

/** What a message adds where a known word lies near to the one that was given; nothing where none does. */
export const nearestHint = (got: unknown, known: readonly string[]): string => {
  const nearest = typeof got === 'string' ? nearestWord(got, known) : null;
  return nearest === null ? '' : ` (did you mean "${nearest}"?)`;
};

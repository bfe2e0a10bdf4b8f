import type { Issue, Path } from '@osee/core';
import { nearestWord } from '../forms/nearest-word.ts';
import { unless } from './problem.ts';

/** An id that nothing has, with the nearest one that something has. */
export const unlessKnown = (
  known: { readonly has: (id: string) => boolean; readonly keys: () => Iterable<string> },
  id: unknown,
  code: string,
  path: Path,
  what: string,
): readonly Issue[] => {
  if (typeof id === 'string' && known.has(id)) return [];
  const nearest = typeof id === 'string' ? nearestWord(id, [...known.keys()]) : null;
  const hint = nearest === null ? '' : ` (probably "${nearest}")`;
  return unless(false, code, path, `the id of ${what}${hint}`, id).map((issue) => ({
    ...issue,
    details: { ...issue.details, nearest },
  }));
};

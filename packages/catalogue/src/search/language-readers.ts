import { readsLanguage } from '../language/match-language.ts';
import type { Resource } from '../resource/resource.ts';

/** Tells by position whether a resource speaks a language that serves readers of one of some languages. */
export type LanguageReaders = (wanted: readonly string[]) => (position: number) => boolean;

/** Many resources have the same languages, so these are compared once for each kind that there is. */
export const createLanguageReaders = (resources: readonly Resource[]): LanguageReaders => {
  const kinds = new Map<string, number>();
  const kindAt = Uint32Array.from(resources, ({ languages }) => {
    const name = languages.join('\n');
    const kind = kinds.get(name) ?? kinds.size;
    kinds.set(name, kind);
    return kind;
  });
  const spoken = [...kinds.keys()].map((name) => (name === '' ? [] : name.split('\n')));
  const known = new Map<string, readonly boolean[]>();
  const readersOf = (wanted: string): readonly boolean[] => {
    const found = known.get(wanted) ?? spoken.map((tags) => tags.some((tag) => readsLanguage(tag, wanted)));
    known.set(wanted, found);
    return found;
  };
  return (wanted) => {
    const lists = wanted.map(readersOf);
    const isRead = spoken.map((_, kind) => lists.some((list) => list[kind]));
    return (position) => isRead[kindAt[position] ?? 0] ?? false;
  };
};

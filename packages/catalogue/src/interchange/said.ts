import { languageTag } from '../language/language-tag.ts';
import { isLeaf, isObject, itemsOf, type JsonPlace, membersOf, textOf } from './json-place.ts';

/** A text and the leaf, or the leaves, that say it. */
export interface Said {
  readonly text: string;
  readonly leaves: readonly JsonPlace[];
}

/** Finds the node that an id names, elsewhere in the source. */
export type FollowReference = (id: string) => JsonPlace | undefined;

/** The texts of values: of each its first, and for a map of languages each. */
export const textsOf = (
  values: readonly JsonPlace[],
  keys = ['@value', 'name', 'prefLabel'],
): readonly Said[] =>
  values.flatMap((place) => {
    if (isLeaf(place)) return [{ text: textOf(place), leaves: [place] }];
    if (!isObject(place)) return [];
    for (const key of keys) {
      const found = textsOf(membersOf(place, key).flatMap(itemsOf), keys);
      if (found.length > 0) return found;
    }
    const isLanguageMap =
      place.parts.length > 0 && place.parts.every(({ name }) => languageTag(name) !== null);
    return isLanguageMap ? textsOf(place.parts.flatMap(itemsOf), keys) : [];
  });

/** Every text of an address or a licence: as it stands, or the id, address and name of an object, in this order. */
export const readingsOf = (place: JsonPlace): readonly Said[] =>
  isLeaf(place)
    ? [{ text: textOf(place), leaves: [place] }]
    : ['@id', 'url', '@value', 'name', 'identifier'].flatMap((key) =>
        membersOf(place, key)
          .flatMap(itemsOf)
          .filter(isLeaf)
          .map((leaf) => ({ text: textOf(leaf), leaves: [leaf] })),
      );

/** The names of persons and organisations. A reference is no name; it is followed where it leads to a node. */
export const namesOf = (values: readonly JsonPlace[], follow: FollowReference, depth = 0): readonly Said[] =>
  values.flatMap((place): readonly Said[] => {
    if (isLeaf(place)) {
      const text = textOf(place);
      if (!isReference(text)) return [{ text, leaves: [place] }];
      return followed(place, text, follow, depth);
    }
    const [name] = textsOf(membersOf(place, 'name', 'legalName', '@value').flatMap(itemsOf));
    if (name && !isReference(name.text)) return [name];
    const parts = textsOf([
      ...membersOf(place, 'givenName').flatMap(itemsOf),
      ...membersOf(place, 'familyName').flatMap(itemsOf),
    ]);
    if (parts.length > 0) {
      return [
        { text: parts.map(({ text }) => text).join(' '), leaves: parts.flatMap(({ leaves }) => leaves) },
      ];
    }
    const [id] = membersOf(place, '@id').filter(isLeaf);
    return id ? followed(id, textOf(id), follow, depth) : [];
  });

const followed = (leaf: JsonPlace, id: string, follow: FollowReference, depth: number): readonly Said[] => {
  const node = depth < 3 ? follow(id) : undefined;
  return node
    ? namesOf([node], follow, depth + 1).map(({ text, leaves }) => ({ text, leaves: [...leaves, leaf] }))
    : [];
};

const isReference = (text: string): boolean => /^(?:#|_:|https?:\/\/|mailto:|urn:)/iu.test(text);

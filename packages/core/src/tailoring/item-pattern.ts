import { itemKey } from '../framework/item-key.ts';
import type { ItemKind, ItemRef } from '../framework/item-ref.ts';

/**
 * Points at every item of one kind whose id is like a pattern: `*` stands for any characters or none, `?` for one.
 *
 * @category tailoring
 * @see NIST OSCAL profiles, `matching`
 * @example
 * ```ts
 * import type { ItemPattern } from '@osee/core';
 *
 * const pattern: ItemPattern = { kind: 'topic', matching: 'strategy-*' };
 * ```
 */
export interface ItemPattern {
  readonly kind: ItemKind;
  /** At most 200 characters. */
  readonly matching: string;
}

/** No id of a framework is longer. */
export const longestPattern = 200;

export const isPattern = (target: ItemRef | ItemPattern): target is ItemPattern =>
  typeof (target as Partial<ItemPattern>).matching === 'string';

/** A text that stands for a target: an item and a pattern without `*` and `?` that means it are the same. */
export const targetKey = (target: ItemRef | ItemPattern): string =>
  itemKey(isPattern(target) ? { kind: target.kind, id: target.matching } : target);

/** Whether a text is like a pattern: greedy, going back to the last `*` alone, so that no pattern takes long. */
export const isLike = (text: string, pattern: string): boolean => {
  let [at, place] = [0, 0];
  let [star, from] = [-1, 0];
  while (at < text.length) {
    if (pattern[place] === '*') {
      [star, from] = [place, at];
      place += 1;
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      from += 1;
      [at, place] = [from, star + 1];
    } else return false;
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
};

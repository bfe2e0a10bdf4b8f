import type { ItemRef } from './item-ref.ts';

/** A text that stands for an item in maps and sets: kinds hold no colon, so it cannot clash. */
export const itemKey = ({ kind, id }: ItemRef): string => `${kind}:${id}`;

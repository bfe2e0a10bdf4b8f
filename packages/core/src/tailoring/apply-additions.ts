import type { Framework } from '../framework/framework.ts';
import { type ItemByKind, listsOf } from '../framework/item-by-kind.ts';
import type { ItemKind } from '../framework/item-ref.ts';
import { withItems } from '../framework/with-items.ts';
import type { Operations } from './operations.ts';

/** The framework with the items that profiles add behind its own; an item that two profiles add alike comes once. */
export const applyAdditions = (framework: Framework, { add }: Operations): Framework => {
  const own = listsOf(framework);
  const unique = [...new Map(add.map(({ key, change }) => [key, change])).values()];
  return withItems(framework, <Kind extends ItemKind>(kind: Kind) => [
    ...(own[kind] as readonly ItemByKind[Kind][]),
    ...unique.flatMap((addition) => (addition.kind === kind ? [addition.item as ItemByKind[Kind]] : [])),
  ]);
};

import type { Issue } from '../errors/issue.ts';
import type { Framework } from './framework.ts';
import type { FrameworkItem } from './framework-item.ts';
import { listsOf, pathByKind } from './item-by-kind.ts';
import type { ItemKind } from './item-ref.ts';

/** Lists ids that two items of one kind share (errors) and descriptions that stand twice (warnings). */
export const checkDuplicates = (framework: Framework): Issue<'duplicate-id' | 'duplicate-text'>[] =>
  (Object.keys(pathByKind) as ItemKind[]).flatMap((kind) => {
    const items: readonly FrameworkItem[] = listsOf(framework)[kind];
    return [
      ...repeated(items, (item) => item.id).map(({ item, position, first }) => ({
        code: 'duplicate-id' as const,
        severity: 'error' as const,
        path: [...pathByKind[kind], position, 'id'],
        message: `Expected an id of its own, got "${item.id}", which ${kind} ${first} has too.`,
        details: { kind, id: item.id, first },
      })),
      ...repeated(items, (item) => item.description).map(({ item, position, first }) => ({
        code: 'duplicate-text' as const,
        severity: 'warning' as const,
        path: [...pathByKind[kind], position, 'description'],
        message: `Expected a description of its own for "${item.id}", got the one of ${kind} ${first}.`,
        details: { kind, id: item.id, first },
      })),
    ];
  });

const repeated = (items: readonly FrameworkItem[], keyOf: (item: FrameworkItem) => string) => {
  const firstPlace = new Map<string, number>();
  return items.flatMap((item, position) => {
    const key = keyOf(item);
    const first = firstPlace.get(key);
    if (first === undefined) firstPlace.set(key, position);
    return first === undefined ? [] : [{ item, position, first }];
  });
};

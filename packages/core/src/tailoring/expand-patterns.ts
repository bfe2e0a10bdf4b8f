import { isLike, isPattern } from './item-pattern.ts';
import type { Operation, Operations } from './operations.ts';

/** The keys that a change means: its own, or those of all items that are like its pattern. */
export const keysMeant = (
  { key, change: { target } }: Operations['select' | 'exclude'][number],
  known: Iterable<string>,
): readonly string[] => {
  if (!isPattern(target)) return [key];
  const start = `${target.kind}:`;
  return [...known].filter(
    (each) => each.startsWith(start) && isLike(each.slice(start.length), target.matching),
  );
};

/** The changes with one for each item in place of each pattern. */
export const expandPatterns = (operations: Operations, known: ReadonlySet<string>): Operations => {
  const expand = <Each extends Operations['select' | 'exclude'][number]>(list: readonly Each[]): Each[] =>
    list.flatMap((each) => keysMeant(each, known).map((key) => ({ ...each, key })));
  return { ...operations, select: expand(operations.select), exclude: expand(operations.exclude) };
};

/** Who made some changes and why, each change once. */
export const authorsOf = (
  operations: readonly Pick<Operation<'select' | 'exclude', unknown>, 'path' | 'profileId' | 'reason'>[],
): { readonly profileId: string; readonly reason: string }[] => {
  const told = new Map(operations.map((each) => [each.path.join('\n'), each]));
  return [...told.values()].map(({ profileId, reason }) => ({ profileId, reason }));
};

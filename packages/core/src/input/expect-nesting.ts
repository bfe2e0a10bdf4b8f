import type { Path } from '../errors/path.ts';
import { checkNesting } from './nesting.ts';

/**
 * Refuses input that is nested deeper than `maximumNesting`, whatever else it may be: for lenient readers that put the
 * rest right themselves. A cycle shows as too deep. The walk keeps its own stack, so that no depth is too much for it.
 *
 * @param value - anything
 * @param path - where in the call the value stands
 * @throws `OseeError` with code `too-deep`
 * @category errors
 * @example
 * ```ts
 * import { expectNesting } from '@osee/core';
 *
 * expectNesting({ keywords: [['open']] }, ['resource']); // => undefined
 * ```
 */
export const expectNesting = (value: unknown, path: Path): void => {
  const deepest = new Map<object, number>();
  const open: [value: unknown, depth: number][] = [[value, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, depth] = next;
    // What stands in several places is walked again only where it stands deeper.
    if (typeof one !== 'object' || one === null || (deepest.get(one) ?? 0) >= depth) continue;
    checkNesting(depth, path);
    deepest.set(one, depth);
    for (const member of Array.isArray(one) ? one : Object.values(one)) open.push([member, depth + 1]);
  }
};

import type { Random } from './random.ts';
import { strangeValue } from './strange-values.ts';

/** Arguments that were changed, and how. */
export interface Mutation {
  readonly args: readonly unknown[];
  /** Such as `0.competencies.3.parentId: null`. */
  readonly changes: readonly string[];
}

/** Changes the arguments of a sound call in one to three places; what is not on the way there is shared. */
export const mutate = (args: readonly unknown[], random: Random): Mutation => {
  let changed: unknown = args;
  const changes: string[] = [];
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const path = placeIn(changed, random);
    const [next, name] = changeAt(changed, path, random);
    changed = next;
    changes.push(`${path.join('.')}: ${name}`);
  }
  return { args: changed as readonly unknown[], changes };
};

const isOpen = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || isPlain(value));

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A walk down from the arguments that ends at some depth; the first step is always one of the arguments. */
const placeIn = (args: unknown, random: Random): (string | number)[] => {
  if (Array.isArray(args) && args.length === 0) return [0];
  const path: (string | number)[] = [];
  let value = args;
  while (isOpen(value) && (path.length === 0 || random(5) > 0) && path.length < 12) {
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    if (keys.length === 0) break;
    const key = keys[random(keys.length)] ?? 0;
    path.push(key);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
};

const changeAt = (
  root: unknown,
  path: readonly (string | number)[],
  random: Random,
): [changed: unknown, name: string] => {
  const [key, ...rest] = path;
  if (key === undefined || !isOpen(root)) {
    const strange = strangeValue(root, random);
    return [strange.make(root), strange.name];
  }
  const copy = copyOf(root);
  if (rest.length === 0 && random(6) === 0) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
    return [copy, 'taken away'];
  }
  const [value, name] = changeAt(Reflect.get(root, key), rest, random);
  Object.defineProperty(copy, key, { value, writable: true, enumerable: true, configurable: true });
  return [copy, name];
};

const copyOf = (value: object): Record<string | number, unknown> =>
  (Array.isArray(value) ? [...value] : { ...value }) as unknown as Record<string | number, unknown>;

import { createContext, Script } from 'node:vm';
import { randomFrom, seedOf } from './random.ts';

/** What has members or looks like it, and is no record. */
export const foreignRecords: Readonly<Record<string, (before: object) => unknown>> = {
  'a Map': (before) => new Map(Object.entries(before)),
  'a Set': (before) => new Set(Object.keys(before)),
  'a Date': () => new Date(0),
  'a RegExp': () => /a/u,
  'a URL': () => new URL('https://example.org/'),
  bytes: () => new Uint8Array(1),
  'an array': () => [],
  'a text in a box': () => new String('x'),
  'a number in a box': () => new Number(1),
  'a promise': () => Promise.resolve(null),
  'an error': () => new Error('x'),
};

export type Place = readonly (string | number)[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** Where records stand in arguments: those nearest to the call first, some of the many further down. */
export const recordPlaces = (args: readonly unknown[], name: string, seed: number): readonly Place[] => {
  const near: Place[] = [];
  const far: Place[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown, place: Place): void => {
    if (seen.has(value) || place.length > 8) return;
    if (isRecord(value)) (place.length <= 2 ? near : far).push(place);
    if (!isRecord(value) && !Array.isArray(value)) return;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      // Some entries of a list or of a long record stand for the others.
      if (!Array.isArray(value) || Number(key) < 3) walk(member, [...place, key]);
    }
  };
  for (const [position, each] of args.entries()) walk(each, [position]);
  const random = randomFrom(seedOf(name, seed));
  const some = Array.from({ length: Math.min(far.length, 12) }, () => far[random(far.length)] ?? []);
  return [...near.slice(0, 20), ...new Set(some)];
};

/** The arguments with something else in one place. */
export const withPlace = (root: unknown, place: Place, make: (before: object) => unknown): unknown => {
  const [key, ...rest] = place;
  if (key === undefined) return make(root as object);
  const copy: object = Array.isArray(root) ? [...root] : { ...(root as object) };
  Reflect.set(copy, key, withPlace(Reflect.get(root as object, key), rest, make));
  return copy;
};

/** The arguments with every record and list behind a proxy of its own, as frameworks for pages wrap them. */
export const behindProxies = (args: readonly unknown[]): readonly unknown[] => {
  const proxies = new Map<object, object>();
  const behindProxy = (value: unknown): unknown => {
    if (!isRecord(value) && !Array.isArray(value)) return value;
    const proxy = proxies.get(value) ?? new Proxy(value, { get });
    proxies.set(value, proxy);
    return proxy;
  };
  const get = (target: object, key: string | symbol): unknown => {
    const own = Reflect.getOwnPropertyDescriptor(target, key);
    const member: unknown = Reflect.get(target, key);
    return own?.configurable === false ? member : behindProxy(member);
  };
  return args.map(behindProxy);
};

class Holder {}

/** The arguments with every record made by a class, as embedders hold what they store. */
export const ofClasses = (args: readonly unknown[]): readonly unknown[] => {
  const copies = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    if (!isRecord(value) && !Array.isArray(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const made: object = Array.isArray(value) ? [] : new Holder();
    copies.set(value, made);
    for (const [key, member] of Object.entries(value)) Reflect.set(made, key, copy(member));
    return made;
  };
  return args.map(copy);
};

const copyInRealm = new Script(`(value, isRecord) => {
  const copies = new Map();
  const copy = (one) => {
    if (!Array.isArray(one) && !isRecord(one)) return one;
    if (copies.has(one)) return copies.get(one);
    const made = Array.isArray(one) ? [] : {};
    copies.set(one, made);
    for (const key of Object.keys(one)) made[key] = copy(one[key]);
    return made;
  };
  return copy(value);
}`);

type CopyInRealm = (value: unknown, isPlain: (value: unknown) => boolean) => unknown;

/** The arguments with every record and list from another window. */
export const ofAnotherRealm = (args: readonly unknown[]): readonly unknown[] => {
  const copy = copyInRealm.runInContext(createContext()) as CopyInRealm;
  return args.map((each) => copy(each, isRecord));
};

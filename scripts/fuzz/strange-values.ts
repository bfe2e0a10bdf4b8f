import type { Random } from './random.ts';

/** What stands in a value's place: how a report names it, and how it is made of the value that was there. */
export interface StrangeValue {
  readonly name: string;
  readonly make: (before: unknown) => unknown;
}

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const deepTree = (levels: number): unknown => {
  let value: Record<string, unknown> = { id: 'leaf', weight: 1 };
  for (let level = 0; level < levels; level += 1) {
    value = { id: `g${level}`, weight: 1, parentId: `g${level + 1}`, children: [value] };
  }
  return value;
};

const cycle = (): unknown => {
  const value: Record<string, unknown> = { id: 'a' };
  value['self'] = value;
  value['children'] = [value];
  return value;
};

const constant = (name: string, value: unknown): StrangeValue => ({ name, make: () => value });

const anywhere: readonly StrangeValue[] = [
  constant('undefined', undefined),
  constant('null', null),
  constant('true', true),
  constant('0', 0),
  constant('-1', -1),
  constant('0.5', 0.5),
  constant('-0', -0),
  constant('NaN', Number.NaN),
  constant('Infinity', Number.POSITIVE_INFINITY),
  constant('1e308', 1e308),
  constant('2^53', 2 ** 53),
  constant('4294967296', 4_294_967_296),
  constant('a bigint', 1n),
  constant('a symbol', Symbol('x')),
  constant('an empty text', ''),
  constant('__proto__', '__proto__'),
  constant('constructor', 'constructor'),
  constant('a lone surrogate', '\uD800'),
  constant('a day', '2026-01-31'),
  constant('a javascript: address', 'javascript:alert(1)'),
  { name: 'a huge text', make: () => 'x y/'.repeat(50_000) },
  { name: 'an empty array', make: () => [] },
  { name: 'an array with a hole', make: () => Array(2) },
  { name: 'an array of null', make: () => [null] },
  { name: 'an array of arrays', make: () => [[1], [2, 3]] },
  { name: 'an empty object', make: () => ({}) },
  { name: 'an object without prototype', make: () => Object.assign(Object.create(null), { id: 'a' }) },
  { name: 'an object with __proto__', make: () => JSON.parse('{"__proto__":{"id":"a"},"id":"b"}') },
  { name: 'a Map', make: () => new Map([['a', 1]]) },
  { name: 'a Date', make: () => new Date(0) },
  { name: 'a Date that is none', make: () => new Date(Number.NaN) },
  { name: 'a function', make: () => () => null },
  { name: 'something deep', make: () => deep(5000) },
  { name: 'a deep tree', make: () => deepTree(3000) },
  { name: 'a cycle', make: cycle },
];

const misspelt = (text: string): string =>
  text.length > 2 ? `${text.slice(0, 1)}${text.slice(2)}` : `${text}x`;

const ofText: readonly StrangeValue[] = [
  { name: 'a misspelt word', make: (before) => misspelt(String(before)) },
  { name: 'the word in capitals', make: (before) => String(before).toUpperCase() },
  { name: 'the word with a space', make: (before) => ` ${String(before)}` },
];

const ofNumber: readonly StrangeValue[] = [
  { name: 'the number as a text', make: String },
  { name: 'the number negated', make: (before) => -Number(before) },
  { name: 'the number and a half', make: (before) => Number(before) + 0.5 },
];

const ofArray: readonly StrangeValue[] = [
  {
    name: 'the first entry twice',
    make: (before) => [...(before as unknown[]).slice(0, 1), ...(before as unknown[])],
  },
  { name: 'without the last entry', make: (before) => (before as unknown[]).slice(0, -1) },
  { name: 'in reverse', make: (before) => [...(before as unknown[])].reverse() },
  { name: 'the first entry alone', make: (before) => (before as unknown[])[0] },
  { name: 'the array as an object', make: (before) => ({ ...(before as unknown[]) }) },
];

const ofObject: readonly StrangeValue[] = [
  { name: 'the object in an array', make: (before) => [before] },
  {
    name: 'the object in an envelope',
    make: (before) => ({ kind: 'osee-framework', schemaVersion: '1.0.0', id: 'x', content: before }),
  },
  { name: 'the object with a member more', make: (before) => ({ ...(before as object), unheardOf: 1 }) },
  { name: 'an object that inherits all', make: (before) => Object.create(before as object) },
];

const specific = (before: unknown): readonly StrangeValue[] => {
  if (typeof before === 'string') return ofText;
  if (typeof before === 'number') return ofNumber;
  if (Array.isArray(before)) return ofArray;
  return typeof before === 'object' && before !== null ? ofObject : [];
};

/** One value to stand in the place of another: a third of them made of what was there. */
export const strangeValue = (before: unknown, random: Random): StrangeValue => {
  const own = specific(before);
  const list = own.length > 0 && random(3) === 0 ? own : anywhere;
  return list[random(list.length)] ?? constant('undefined', undefined);
};

type FastCheck = typeof import('fast-check')['default'];

/** A change of one place: the way to it, member by member, and what happens there. */
export interface Mutation {
  readonly way: readonly number[];
  readonly change: (value: unknown) => unknown;
}

const deep = (): unknown => {
  let value: unknown = {};
  for (let level = 0; level < 3000; level += 1) value = { children: [value] };
  return value;
};

/** What callers without types, damaged files and strangers put where something else belongs. */
const strange: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0.5,
  1e308,
  '',
  'toString',
  '__proto__',
  'maximize',
  '2024-02-30T25:00',
  [],
  [null],
  {},
  { length: 3 },
  JSON.parse('{"__proto__":{"id":1}}'),
  true,
  () => 1,
  Symbol('s'),
  10n,
  new Date(Number.NaN),
  new Map([['a', 1]]),
  deep(),
];

/** One to three changes, to be applied to the arguments of a call. Handed the library, so that only tests import it. */
export const anyMutations = (fc: FastCheck) =>
  fc.array(
    fc.record({
      way: fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }),
      change: fc.oneof(
        fc.constantFrom(...strange).map((value) => () => value),
        fc.constantFrom(
          (value: unknown) => (Array.isArray(value) ? [...value, ...value] : value),
          (value: unknown) => (Array.isArray(value) ? value.slice(1) : value),
          (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value),
          (value: unknown) => (typeof value === 'number' ? -value : value),
          (value: unknown) =>
            typeof value === 'object' && value !== null && !Array.isArray(value)
              ? { ...value, unknownMember: 1 }
              : value,
        ),
      ),
    }) satisfies import('fast-check').Arbitrary<Mutation>,
    { minLength: 1, maxLength: 3 },
  );

/** The value with one place of it changed; no object of the caller is touched. */
export const mutated = (value: unknown, { way, change }: Mutation): unknown => {
  const [step, ...rest] = way;
  const isList = Array.isArray(value);
  const isRecord =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (step === undefined || !(isList || isRecord)) return change(value);
  const entries = Object.entries(value);
  const at = step % (entries.length + 1);
  // One way in each object ends at the object itself.
  if (at === entries.length) return change(value);
  const changed = entries.map(([key, item], index) =>
    index === at ? ([key, mutated(item, { way: rest, change })] as const) : ([key, item] as const),
  );
  return isList ? changed.map(([, item]) => item) : Object.fromEntries(changed);
};

import { type Field, type FieldWalk, misfit } from './field.ts';

/** A text. */
export const text: Field<string> = {
  expected: 'a text',
  read: (value, walk) => (typeof value === 'string' ? value : misfit(text, value, walk)),
};

/** A text; numbers and flags that somebody wrote without quotes are taken as they are written. */
export const plainText: Field<string> = {
  expected: 'a text',
  read: (value, walk) => {
    if (typeof value === 'string') return value;
    const isPlain = typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? (walk.written(walk.path) ?? String(value)) : misfit(plainText, value, walk);
  },
};

/** True or false. */
export const flag: Field<boolean> = {
  expected: 'true or false',
  read: (value, walk) => (typeof value === 'boolean' ? value : misfit(flag, value, walk)),
};

/** A number that is one. */
export const number: Field<number> = {
  expected: 'a number',
  read: (value, walk) =>
    typeof value === 'number' && Number.isFinite(value) ? value : misfit(number, value, walk),
};

/** Whatever stands there. */
export const anything: Field<unknown> = { expected: 'a value', read: (value) => value };

/** A value that is used, and of which something more is told. */
export const noted = <Value>(
  field: Field<Value>,
  note: (value: Value, walk: FieldWalk) => void,
): Field<Value> => ({
  expected: field.expected,
  read: (value, walk) => {
    const read = field.read(value, walk);
    if (read !== undefined) note(read, walk);
    return read;
  },
});

/** A value made of another one; `undefined` where it cannot be used, of which `make` tells. */
export const made = <From, To>(
  field: Field<From>,
  make: (value: From, walk: FieldWalk) => To | undefined,
): Field<To> => ({
  expected: field.expected,
  read: (value, walk) => {
    const read = field.read(value, walk);
    return read === undefined ? undefined : make(read, walk);
  },
});

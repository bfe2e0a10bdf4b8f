import { isRecord, type Severity } from '@osee/core';
import { type Field, type FieldWalk, inside, misfit, tell } from './field.ts';

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Several values; those that cannot be used are left out, and nothing stands for nothing. */
export const list = <Value>(item: Field<Value>, expected = 'a list'): Field<readonly Value[]> => {
  const field: Field<readonly Value[]> = {
    expected,
    read: (value, walk) => (Array.isArray(value) ? readItems(value, item, walk) : misfit(field, value, walk)),
  };
  return field;
};

const readItems = <Value>(
  items: readonly unknown[],
  item: Field<Value>,
  walk: FieldWalk,
): readonly Value[] => {
  const read: Value[] = [];
  for (const [place, each] of items.entries()) {
    const value = isNothing(each) ? undefined : inside(place, each, item, walk);
    if (value !== undefined) read.push(value);
  }
  return read;
};

/** Several values, or one that stands alone. */
export const oneOrMore = <Value>(item: Field<Value>): Field<readonly Value[]> => ({
  expected: `${item.expected} or a list`,
  read: (value, walk) => {
    if (Array.isArray(value)) return readItems(value, item, walk);
    const read = item.read(value, walk);
    return read === undefined ? undefined : [read];
  },
});

/** What a record of a file holds beside the members that its form knows. */
export interface OtherMembers {
  /** Members that the format does not know, as they stand. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/** The form of each member. */
export type Members<Value> = { readonly [Key in keyof Value]-?: Field<NonNullable<Value[Key]>> };

/** How a record is read. */
export interface RecordRules {
  readonly expected?: string;
  /** Members whose absence is an error. */
  readonly required?: readonly string[];
  /** How members that the form does not know are told; `null` where they belong to the format and are only kept. */
  readonly unknown?: Severity | null;
  /** A word on the whole, after its members were read; it sees the value as it stands in the file. */
  readonly note?: (value: Readonly<Record<string, unknown>>, walk: FieldWalk) => void;
}

/** A record with known members; members that are empty are absent, members that it does not know are kept apart. */
export const members = <Value extends object>(
  fields: Members<Value>,
  { expected = 'a mapping', required = [], unknown = 'warning', note }: RecordRules = {},
): Field<Value & OtherMembers> => {
  const known = new Map<string, Field<unknown>>(Object.entries(fields));
  const field: Field<Value & OtherMembers> = {
    expected,
    read: (value, walk) => {
      if (!isRecord(value)) return misfit(field, value, walk);
      const [read, other]: [[string, unknown][], [string, unknown][]] = [[], []];
      for (const [key, member] of Object.entries(value)) {
        const form = known.get(key);
        if (form === undefined) {
          other.push([key, member]);
          if (unknown !== null) tellUnknown(key, unknown, walk);
        } else if (!isNothing(member)) {
          const taken = inside(key, member, form, walk);
          if (taken !== undefined) read.push([key, taken]);
        }
      }
      for (const key of required) tellMissing(key, value, walk);
      note?.(value, walk);
      if (other.length > 0) read.push(['other', Object.fromEntries(other)]);
      return Object.fromEntries(read) as Value & OtherMembers;
    },
  };
  return field;
};

const tellUnknown = (key: string, severity: Severity, walk: FieldWalk): void => {
  walk.path.push(key);
  tell(
    walk,
    'unknown-field',
    severity,
    `Expected a member that the format knows, got "${key.slice(0, 60)}".`,
  );
  walk.path.pop();
};

const tellMissing = (key: string, value: Readonly<Record<string, unknown>>, walk: FieldWalk): void => {
  const member = Object.hasOwn(value, key) ? value[key] : undefined;
  if (!isNothing(member) && member !== '') return;
  walk.path.push(key);
  tell(walk, 'missing-field', 'error', `Expected a value for "${key}", got none.`);
  walk.path.pop();
};

/** Free names with members of one form. */
export const entries = <Value>(
  member: Field<Value>,
  expected = 'a mapping',
): Field<Readonly<Record<string, Value>>> => {
  const field: Field<Readonly<Record<string, Value>>> = {
    expected,
    read: (value, walk) => {
      if (!isRecord(value)) return misfit(field, value, walk);
      const read: [string, Value][] = [];
      for (const [key, each] of Object.entries(value)) {
        const taken = isNothing(each) ? undefined : inside(key, each, member, walk);
        if (taken !== undefined) read.push([key, taken]);
      }
      return Object.fromEntries(read);
    },
  };
  return field;
};

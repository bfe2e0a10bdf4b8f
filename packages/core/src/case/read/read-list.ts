import { isRecord } from '../../errors/is-record.ts';
import type { Path } from '../../errors/path.ts';
import type { ReadContext, Reader } from './context.ts';
import { type FieldTable, readFields } from './read-fields.ts';
import { withOwnIdentifiers } from './unique-identifiers.ts';

/** Reads the objects of a list; members that are no objects are left out and told. */
export const readList = <Value extends { readonly identifier: string }>(
  table: FieldTable<Value>,
  value: unknown,
  path: Path,
  context: ReadContext,
  taken: readonly string[] = [],
): readonly Value[] => {
  if (value === undefined) return [];
  if (value === null || !Array.isArray(value)) {
    context.report(value === null ? 'null-field' : 'unreadable-value', path);
    return [];
  }
  const read = value.flatMap((member: unknown, position) => {
    const place = [...path, position];
    if (isRecord(member)) return [{ value: readFields(table, member, place, context), path: place }];
    context.report(member === null ? 'null-field' : 'unreadable-value', place);
    return [];
  });
  return withOwnIdentifiers(read, taken, context);
};

/** A reader of a list that stands in a field. */
export const listReader =
  <Value extends { readonly identifier: string }>(table: FieldTable<Value>): Reader<readonly Value[]> =>
  (value, path, context) =>
    readList(table, value, path, context);

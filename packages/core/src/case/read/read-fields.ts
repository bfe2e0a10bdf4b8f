import type { Path } from '../../errors/path.ts';
import { identifierFor } from '../identity/own-identity.ts';
import type { ReadContext, Reader } from './context.ts';

interface Field {
  readonly read: Reader<unknown>;
  readonly required: boolean;
}

/** The fields of a class of CASE objects, in the order in which they are written. */
export interface FieldTable<Value> {
  readonly fields: ReadonlyMap<string, Field>;
  readonly byLowerCase: ReadonlyMap<string, string>;
  /** What is done once all fields are read. */
  readonly finish?: (value: Value, path: Path, context: ReadContext) => Value;
}

/** Fields that servers add to say where they keep things; they are no content. */
const serviceFields = new Set(['CFPackageURI', 'CFDocumentURI', 'CFItemAssociationURI']);

const otherNames = [
  ['educationallevel', 'educationLevel'],
  ['license', 'licenseURI'],
] as const;

/** Makes a table; a field is required when it is marked by {@link required}. */
export const tableOf = <Value>(
  fields: { readonly [Key in keyof Required<Value>]: Reader<unknown> | Field },
): FieldTable<Value> => {
  const entries = Object.entries<Reader<unknown> | Field>(fields).map(([name, field]): [string, Field] => [
    name,
    typeof field === 'function' ? { read: field, required: false } : field,
  ]);
  const known = new Map(entries);
  const aliases = otherNames.filter(([, name]) => known.has(name));
  return {
    fields: known,
    byLowerCase: new Map([...entries.map(([name]) => [name.toLowerCase(), name] as const), ...aliases]),
  };
};

/** Marks a field that CASE requires. */
export const required = (read: Reader<unknown>): Field => ({ read, required: true });

/** Reads the fields of one object: what is known in the order of the table, what is required always there. */
export const readFields = <Value>(
  table: FieldTable<Value>,
  raw: Readonly<Record<string, unknown>>,
  path: Path,
  context: ReadContext,
): Value => {
  const given = namedFields(table, raw, path, context);
  const values = new Map<string, unknown>();
  for (const [name, field] of table.fields) {
    const found = given.get(name);
    const place = [...path, found?.key ?? name];
    const value = found === undefined ? undefined : field.read(found.value, place, context);
    if (value !== undefined) values.set(name, value);
    else if (field.required) values.set(name, substitute(name, values, place, context));
  }
  const read = Object.fromEntries(values) as Value;
  return table.finish ? table.finish(read, path, context) : read;
};

interface Given {
  readonly key: string;
  readonly value: unknown;
}

const namedFields = (
  { fields, byLowerCase }: Pick<FieldTable<unknown>, 'fields' | 'byLowerCase'>,
  raw: Readonly<Record<string, unknown>>,
  path: Path,
  { report }: ReadContext,
): Map<string, Given> => {
  const given = new Map<string, Given>();
  for (const [key, value] of Object.entries(raw)) {
    const name = fields.has(key) ? key : byLowerCase.get(key.toLowerCase());
    const place = [...path, key];
    if (value === undefined) continue;
    if (name === undefined || (name !== key && Object.hasOwn(raw, name))) {
      report(serviceFields.has(key) ? 'service-field' : 'unknown-field', place);
    } else if (value === null) report('null-field', place);
    else {
      if (name !== key) report('renamed-field', place, { used: name });
      given.set(name, { key, value });
    }
  }
  return given;
};

/** Nothing is invented: an absent text is empty, an absent identifier comes from the place. */
const substitute = (
  name: string,
  soFar: ReadonlyMap<string, unknown>,
  path: Path,
  { report, lastChangeDateTime }: ReadContext,
): string => {
  report(name === 'identifier' ? 'identifier-missing' : 'missing-field', path);
  if (name === 'identifier') return identifierFor('place', JSON.stringify(path));
  if (name === 'uri') return `urn:uuid:${soFar.get('identifier')}`;
  return name === 'lastChangeDateTime' ? lastChangeDateTime : '';
};

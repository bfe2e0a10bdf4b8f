import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';

/**
 * Writes plain data as JSON with sorted keys and no white space (RFC 8785), so that equal data gives equal bytes.
 *
 * @param value - plain JSON data; a property that is `undefined` is left out
 * @returns the JSON text
 * @throws `OseeError` with code `not-json` for a number that is not finite, a function, a symbol, a bigint
 * or a cycle
 * @category digest
 * @see RFC 8785, JSON Canonicalization Scheme
 * @example
 * ```ts
 * import { canonicalJson } from '@osee/core';
 *
 * canonicalJson({ b: 1, a: [true, null] }); // => '{"a":[true,null],"b":1}'
 * ```
 */
export const canonicalJson = (value: unknown): string => write(value, [], new Set());

const write = (value: unknown, path: Path, ancestors: ReadonlySet<object>): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object' || ancestors.has(value)) {
    throw new OseeError('not-json', 'Expected plain JSON data without cycles.', { path });
  }
  const inside = new Set(ancestors).add(value);
  if (Array.isArray(value)) {
    return `[${value.map((item, position) => write(item, [...path, position], inside)).join(',')}]`;
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, [...path, key], inside)}`);
  return `{${members.join(',')}}`;
};

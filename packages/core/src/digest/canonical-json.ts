import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { isPlainObject } from '../input/is-plain-object.ts';
import { checkNesting } from '../input/nesting.ts';

/**
 * Writes plain data as JSON with sorted keys and no white space (RFC 8785), so that equal data gives equal bytes.
 *
 * @param value - plain JSON data; a property that is `undefined` is left out
 * @returns the JSON text
 * @throws `OseeError` with code `not-json` for what JSON cannot hold: a number that is not finite, `undefined` in an
 * array, a function, a symbol, a bigint, a cycle, a `Map`, a `Date` or another instance of a class; with code
 * `too-deep` beyond `maximumNesting` levels
 * @category reproducibility
 * @see RFC 8785, JSON Canonicalization Scheme
 * @example
 * ```ts
 * import { canonicalJson } from '@osee/core';
 *
 * canonicalJson({ b: 1, a: [true, null] }); // => '{"a":[true,null],"b":1}'
 * ```
 */
export const canonicalJson = (value: unknown): string => write(value, { path: [], ancestors: new Set() });

interface Walk {
  /** Where the walk stands; copied only for an error. */
  readonly path: (string | number)[];
  readonly ancestors: Set<object>;
}

const write = (value: unknown, walk: Walk): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (!Array.isArray(value) && !isPlainObject(value)) throw notJson(describeValue(value), walk);
  if (walk.ancestors.has(value)) throw notJson('a cycle', walk);
  checkNesting(walk.path.length + 1, walk.path);
  walk.ancestors.add(value);
  const text = Array.isArray(value) ? writeArray(value, walk) : writeObject(value, walk);
  walk.ancestors.delete(value);
  return text;
};

const writeInside = (key: string | number, value: unknown, walk: Walk): string => {
  walk.path.push(key);
  const text = write(value, walk);
  walk.path.pop();
  return text;
};

/** `Array.from` visits holes, which `map` would skip. */
const writeArray = (items: readonly unknown[], walk: Walk): string =>
  `[${Array.from(items, (item, position) => writeInside(position, item, walk)).join(',')}]`;

const writeObject = (members: Readonly<Record<string, unknown>>, walk: Walk): string => {
  const texts = Object.entries(members)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${writeInside(key, member, walk)}`);
  return `{${texts.join(',')}}`;
};

const notJson = (got: string, { path }: Walk): OseeError<'not-json'> =>
  new OseeError('not-json', `Expected plain JSON data without cycles, got ${got}.`, {
    path: [...path],
    details: { got },
  });

import fc from 'fast-check';
import { changedAt, placesIn } from '../../packages/core/src/testing/places.fixture.ts';

/** Values of every JSON type, with such as nearly fit a rule. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1,
    1.5,
    2,
    1e300,
    '',
    ' ',
    'project',
    'published',
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    'kebab-case',
    'Not Kebab',
    '1.0.0',
    '1.0',
    'en',
    '2026-02-29',
    '2024-02-29',
    '2024-04/2024-05',
  ),
  fc.constantFrom<unknown>('module', 'all-modules', 'start', 'weight', 'remove', ['a'], [1, 2], [1, 2, 3], {
    kind: 'x',
  }),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 2 }),
);

const safeKey = fc.oneof(
  fc.constantFrom('note', 'constructor', 'toString', 'kind', 'id', 'extra', 'hasOwnProperty', 'a/b~c'),
  fc.string().filter((key) => key !== '__proto__'),
);

/** Documents that are one change away from a good one: a value replaced, a property dropped, added or taken twice. */
export const nearly = (documents: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .constantFrom(...documents.map((document) => ({ document, places: placesIn(document) })))
    .chain(({ document, places }) =>
      fc.constantFrom(...places).chain((path) => {
        const key = path.at(-1) ?? '';
        return fc.oneof(
          values.map((value) =>
            changedAt(document, path, (parent) => Object.assign(parent, { [key]: value })),
          ),
          fc.constant(
            changedAt(document, path, (parent) => {
              if (Array.isArray(parent)) parent.splice(Number(key), 1);
              else delete parent[key];
            }),
          ),
          fc.tuple(safeKey, values).map(([name, value]) =>
            changedAt(document, path, (parent) => {
              if (Array.isArray(parent)) parent.push(value);
              else Object.assign(parent, { [name]: value });
            }),
          ),
        );
      }),
    );

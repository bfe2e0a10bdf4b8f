import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Every place in a document but the root. */
const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
};

/** The document with one place changed by a function of the parent, which is a copy. */
const changeAt = (
  root: unknown,
  path: Path,
  change: (parent: Record<string | number, unknown>) => void,
): unknown => {
  const copy = JSON.parse(JSON.stringify(root)) as unknown;
  let parent = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  change(parent);
  return copy;
};

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
            changeAt(document, path, (parent) => Object.assign(parent, { [key]: value })),
          ),
          fc.constant(
            changeAt(document, path, (parent) => {
              if (Array.isArray(parent)) parent.splice(Number(key), 1);
              else delete parent[key];
            }),
          ),
          fc.tuple(safeKey, values).map(([name, value]) =>
            changeAt(document, path, (parent) => {
              if (Array.isArray(parent)) parent.push(value);
              else Object.assign(parent, { [name]: value });
            }),
          ),
        );
      }),
    );

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { parseCatalogueDocument } from './index.ts';
import { sampleCatalogueDocuments } from './testing/samples.fixture.ts';

type Path = readonly (string | number)[];

const samples = sampleCatalogueDocuments.map(
  (document) => JSON.parse(JSON.stringify(document)) as typeof document,
);

/** Every place of a document but those below `details`, which hold any value. */
const placesIn = (value: unknown, path: Path = []): Path[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null && path.at(-1) !== 'details'
    ? Object.entries(value).flatMap(([key, member]) =>
        placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const place = fc
  .constantFrom(...samples)
  .chain((document) => fc.constantFrom(...placesIn(document)).map((path) => ({ document, path })));

const parentAt = (root: unknown, path: Path): Record<string | number, unknown> => {
  let parent = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  return parent;
};

const pathsOf = (kind: (typeof samples)[number]['kind'], document: unknown): string[] => {
  const result = parseCatalogueDocument(kind, document);
  return result.ok ? [] : result.issues.map(({ path }) => path.join('/'));
};

describe('documents of the catalogue', () => {
  it('are read back as they were written, and share nothing with what was read', () => {
    const some = fc.subarray([...oseeCatalogue.resources], { maxLength: 6 });
    const gaps = fc.subarray([...oseeCatalogue.knownGaps], { maxLength: 4 });
    fc.assert(
      fc.property(some, gaps, (resources, knownGaps) => {
        const document = {
          kind: 'osee-catalogue',
          schemaVersion: '1.0.0',
          id: 'part',
          content: { ...oseeCatalogue, resources, knownGaps },
        };
        const text = JSON.stringify(document);
        const value: unknown = JSON.parse(text);
        const result = parseCatalogueDocument('osee-catalogue', value);
        expect(result.ok && JSON.parse(JSON.stringify(result.document))).toEqual(JSON.parse(text));
        expect(result.ok && result.document.content === (value as typeof document).content).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('are refused with the place when a value of one place is of no kind that stands there', () => {
    fc.assert(
      fc.property(
        place,
        fc.constantFrom(true, -1.5, '\u0000', [[]], { x: 1 }),
        ({ document, path }, value) => {
          const key = path.at(-1) ?? '';
          const before = parentAt(document, path)[key];
          // Flags, free texts and free values take some of these, as they should.
          const fits =
            typeof value === typeof before ||
            before === null ||
            ['details', 'attributionRequired'].includes(String(key));
          fc.pre(!fits);
          const damaged = structuredClone(document);
          parentAt(damaged, path)[key] = value;
          const found = pathsOf(document.kind, damaged);
          expect(found.length).toBeGreaterThan(0);
          const at = path.join('/');
          expect(found.filter((one) => !(one === at || one.startsWith(`${at}/`)))).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('are refused with the place when a member is added anywhere, also with the name of a method', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('extra', 'constructor', 'toString'), ({ document, path }, name) => {
        fc.pre(!path.includes('details'));
        const damaged = structuredClone(document);
        const target = parentAt(damaged, [...path, name]);
        fc.pre(typeof target === 'object' && target !== null && !Array.isArray(target));
        Object.defineProperty(target, name, { value: 1, enumerable: true });
        expect(pathsOf(document.kind, damaged)).toEqual([[...path, name].join('/')]);
      }),
      { numRuns: 300 },
    );
  });

  it('are refused with the place when a required member is gone, and only then', () => {
    const optional = [
      'createdBy',
      'createdAt',
      'isPartOf',
      'note',
      'expected',
      'licences',
      'terms',
      'presumed',
    ];
    fc.assert(
      fc.property(place, ({ document, path }) => {
        const key = path.at(-1) ?? '';
        const isFree = path.at(-2) === 'set' || path.at(-2) === 'expected' || path.includes('details');
        fc.pre(typeof key === 'string' && !isFree);
        const damaged = structuredClone(document);
        delete parentAt(damaged, path)[key];
        const inPresumed = path.at(-2) === 'presumed';
        expect(pathsOf(document.kind, damaged)).toEqual(
          optional.includes(key) && !inPresumed ? [] : [path.join('/')],
        );
      }),
      { numRuns: 600 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../core/src/testing/leaves.fixture.ts';
import { changedAt, placesIn } from '../../../core/src/testing/places.fixture.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { parseCatalogueDocument } from './index.ts';
import { sampleCatalogueDocuments } from './testing/samples.fixture.ts';

const samples = sampleCatalogueDocuments.map(
  (document) => JSON.parse(JSON.stringify(document)) as typeof document,
);

/** A document and a place of it; what stands below `details` may be any value. */
const place = fc
  .constantFrom(...samples)
  .chain((document) => fc.constantFrom(...placesIn(document)).map((path) => ({ document, path })))
  .filter(({ path }) => !path.slice(0, -1).includes('details'));

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
          const before = valueAt(document, path);
          // Flags, free texts and free values take some of these, as they should.
          const fits =
            typeof value === typeof before ||
            before === null ||
            ['details', 'attributionRequired'].includes(String(key)) ||
            // A step of the path of an issue is a name or a position.
            (path.at(-2) === 'path' && typeof value === 'string');
          fc.pre(!fits);
          const damaged = changedAt(document, path, (holder) => {
            holder[key] = value;
          });
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
      fc.property(
        place,
        fc.constantFrom<string>('extra', 'constructor', 'toString'),
        ({ document, path }, name) => {
          const inner = valueAt(document, path);
          fc.pre(
            path.at(-1) !== 'details' && typeof inner === 'object' && inner !== null && !Array.isArray(inner),
          );
          const damaged = changedAt(document, [...path, name], (holder) => {
            Object.assign(holder, { [name]: 1 });
          });
          expect(pathsOf(document.kind, damaged)).toEqual([[...path, name].join('/')]);
        },
      ),
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
      ...['levels', 'prerequisites', 'estimatedHours', 'downloadBytes', 'login', 'accessibility'],
    ];
    fc.assert(
      fc.property(place, ({ document, path }) => {
        const key = path.at(-1) ?? '';
        fc.pre(typeof key === 'string' && path.at(-2) !== 'set' && path.at(-2) !== 'expected');
        const damaged = changedAt(document, path, (holder) => {
          delete holder[key];
        });
        const inPresumed = path.at(-2) === 'presumed';
        // A step of a schedule always says what it needs first.
        const inStep = key === 'prerequisites' && path.at(-3) === 'steps';
        expect(pathsOf(document.kind, damaged)).toEqual(
          optional.includes(key) && !inPresumed && !inStep ? [] : [path.join('/')],
        );
      }),
      { numRuns: 600 },
    );
  });
});

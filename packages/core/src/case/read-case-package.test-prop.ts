import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Path } from '../errors/path.ts';
import { leavesOf, lostLeaves, standsIn, toldAt } from '../testing/leaves.fixture.ts';
import { readCasePackage } from './read-case-package.ts';
import { writeCaseTree } from './write/write-case-tree.ts';

const lastChangeDateTime = '2026-01-01T00:00:00Z';

/** Each leaf of its own, so that one that is lost cannot hide behind an equal one. */
const numbered = (value: unknown): unknown => {
  let next = 0;
  const walk = (one: unknown): unknown => {
    if (one === 'text') {
      next += 1;
      return `text ${next}`;
    }
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, member]) => [key, walk(member)]));
  };
  return walk(value);
};

const id = fc.constantFrom(
  ...[1, 2, 3, 4].map((place) => `00000000-0000-4000-8000-00000000000${place}`),
  'not-a-uuid',
);
const odd = fc.oneof(
  fc.constant('text'),
  fc.constant(['text', 'text']),
  fc.constant({ a: 'text' }),
  fc.constant(null),
);
const fields = (names: readonly string[]) =>
  fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof({ weight: 3, arbitrary: fc.constant('text') }, { weight: 1, arbitrary: odd }),
    { maxKeys: 4 },
  );
const item = fc
  .tuple(
    id,
    fields([
      'fullStatement',
      'notes',
      'subject',
      'alternativeLabel',
      'language',
      'educationLevel',
      'unheardOf',
      'extensions',
    ]),
  )
  .map(([identifier, more]) => ({ identifier, uri: `urn:${identifier}`, lastChangeDateTime, ...more }));
const end = id.map((identifier) => ({ identifier, uri: `urn:${identifier}`, title: 'text' }));
const association = fc
  .tuple(
    id,
    fc.constantFrom('isChildOf', 'isPeerOf', 'likes', 'text'),
    end,
    end,
    fields(['notes', 'unheardOf']),
  )
  .map(([identifier, associationType, originNodeURI, destinationNodeURI, more]) => ({
    identifier,
    uri: `urn:a:${identifier}`,
    associationType,
    originNodeURI,
    destinationNodeURI,
    lastChangeDateTime,
    ...more,
  }));
const casePackage = fc.record(
  {
    CFDocument: fields(['title', 'creator', 'notes', 'subject', 'publisher', 'unheardOf', 'CFItems']),
    CFItems: fc.array(item, { maxLength: 5 }),
    CFAssociations: fc.array(association, { maxLength: 5 }),
    CFDefinitions: fc.oneof(fields(['CFConcepts', 'unheardOf', 'extensions']), fc.constant('text')),
    extensions: odd,
    unheardOf: odd,
  },
  { requiredKeys: [] },
);

it('keeps or reports every leaf of a package that is read and written back', () => {
  fc.assert(
    fc.property(casePackage, fc.boolean(), (made, isWrapped) => {
      const source = numbered(isWrapped ? { CFPackage: made, beside: 'text' } : made);
      const read = readCasePackage(source, { lastChangeDateTime });
      const written = writeCaseTree(read.tree, { lastChangeDateTime, extensions: true });
      const places = read.report.flatMap(({ details }) =>
        (details['occurrences'] as { readonly path: Path }[]).map(({ path }) => path),
      );
      expect(lostLeaves(leavesOf(source), standsIn(written.package), toldAt(places))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

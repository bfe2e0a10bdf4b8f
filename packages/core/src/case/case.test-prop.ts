import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSchema } from './conformance/case-schema.fixture.ts';
import { bakery } from './conformance/dialect-1.0.fixture.ts';
import { validatorOf } from './conformance/validate.fixture.ts';
import { readCasePackage } from './read-case-package.ts';
import type { CaseItemTree } from './tree/case-item-tree.ts';
import { writeCaseTree } from './write/write-case-tree.ts';

const ajv = new Ajv2019({ strict: false });
addFormats.default(ajv);
const errorsOf = validatorOf(ajv.compile(caseSchema));
const options = { lastChangeDateTime: '2026-01-01T00:00:00Z', extensions: true };

const at = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\t\n\r]/gu, ' '));

/** Trees of any form: each item stands under an earlier one or at the top. */
const trees: fc.Arbitrary<CaseItemTree> = fc
  .array(
    fc.record(
      {
        statement: fc.string({ unit: 'binary', minLength: 1 }),
        under: fc.nat(),
        label: line,
        words: fc.array(line),
      },
      { requiredKeys: ['statement', 'under'] },
    ),
    { maxLength: 40 },
  )
  .map((drafts) => {
    const depths: number[] = [];
    const items = drafts.map(({ statement, under, label, words }, place) => {
      const parent =
        place === 0 || under % 7 === 0 ? null : (under % Math.min(place, 2)) + Math.max(0, place - 2);
      depths.push(parent === null ? 1 : (depths[parent] ?? 0) + 1);
      return {
        item: {
          identifier: at(place + 1),
          fullStatement: statement,
          uri: `urn:uuid:${at(place + 1)}`,
          ...(label !== undefined && { alternativeLabel: label }),
          ...(words !== undefined && { conceptKeywords: words }),
          lastChangeDateTime: '2025-01-01T00:00:00Z',
        },
        parent: parent === null ? null : at(parent + 1),
        depth: depths[place] ?? 1,
      };
    });
    return {
      document: {
        identifier: at(0),
        uri: 'x:0',
        creator: 'C',
        title: 'T',
        lastChangeDateTime: '2025-01-01T00:00:00Z',
      },
      items,
      associations: [],
      definitions: {},
      rubrics: [],
    };
  });

const shapeOf = ({ items }: CaseItemTree) =>
  new Map(items.map(({ item, parent, depth }) => [item.identifier, { item, parent, depth }]));

describe('writeCaseTree and readCasePackage', () => {
  it('keep trees of any depth', () => {
    let deepest = 0;
    fc.assert(
      fc.property(trees, (tree) => {
        const written = writeCaseTree(tree, options);
        expect(errorsOf(written.package)).toEqual([]);
        const read = readCasePackage(written.package).tree;
        expect(shapeOf(read)).toEqual(shapeOf(tree));
        const again = readCasePackage(writeCaseTree(read, options).package).tree;
        expect(again).toEqual(read);
        deepest = Math.max(deepest, ...tree.items.map(({ depth }) => depth));
      }),
      { seed: 7 },
    );
    expect(deepest).toBeGreaterThanOrEqual(5);
  });

  it('keep every item of a tree in the framework', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { framework } = readCasePackage(writeCaseTree(tree, options).package);
        const { categories, modules, competencies } = framework;
        const ids = [...categories, ...modules, ...competencies]
          .map(({ id }) => id)
          .filter((id) => id !== 'all');
        expect(ids.sort()).toEqual(tree.items.map(({ item }) => item.identifier).sort());
      }),
    );
  });
});

const names = [
  'CFDocument',
  'CFItems',
  'CFAssociations',
  'CFDefinitions',
  'CFRubrics',
  'CFPackage',
  'identifier',
  'uri',
  'title',
  'fullStatement',
  'associationType',
  'originNodeURI',
  'destinationNodeURI',
  'sequenceNumber',
  'lastChangeDateTime',
  'extensions',
  'CFConcepts',
  'CFRubricCriteria',
  'CFRubricCriterionLevels',
  'subjectURI',
  '__proto__',
  'constructor',
];
const values = [
  at(1),
  at(2),
  'isChildOf',
  'ext:x',
  null,
  '2026-01-01',
  '2026-01-01T00:00:00Z',
  '1',
  1.5,
  '\uD800',
  '',
];

const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(...values),
    fc.jsonValue(),
    fc.array(tie('json'), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie('json')), { maxLength: 8 })
      .map((members) => Object.fromEntries(members)),
  ),
}));

/** The fixture with some of its values replaced. */
const broken = fc.array(fc.tuple(fc.nat(200), json), { maxLength: 12 }).map((changes) => {
  const byPlace = new Map(changes);
  let place = 0;
  return JSON.parse(JSON.stringify(bakery), (_, value: unknown) => {
    place += 1;
    return byPlace.has(place) ? byPlace.get(place) : value;
  }) as unknown;
});

describe('readCasePackage', () => {
  it('takes any JSON, and what it makes of it can be written', () => {
    fc.assert(
      fc.property(fc.oneof(json, broken), (value) => {
        const before = JSON.stringify(value);
        const { tree, report } = readCasePackage(value);
        const written = writeCaseTree(tree, options).package;
        expect(errorsOf(written)).toEqual([]);
        expect(report.every(({ path, message }) => Array.isArray(path) && message !== '')).toBe(true);
        expect(readCasePackage(JSON.parse(JSON.stringify(written))).tree).toEqual(
          JSON.parse(JSON.stringify({ ...tree, document: { ...tree.document, caseVersion: '1.1' } })),
        );
        expect(JSON.stringify(value)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});

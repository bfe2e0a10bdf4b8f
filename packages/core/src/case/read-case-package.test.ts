import { describe, expect, it } from 'vitest';
import { bakery, ids } from './conformance/dialect-1.0.fixture.ts';
import { garden } from './conformance/dialect-1.1.fixture.ts';
import { readCasePackage } from './read-case-package.ts';
import { writeCaseTree } from './write/write-case-tree.ts';

const found = (report: ReturnType<typeof readCasePackage>['report']) =>
  report.map(({ code, details }) => `${code} ${details['field']} ${details['count']}`);

describe('readCasePackage, version 1.0', () => {
  const { tree, framework, version, report } = readCasePackage(bakery);

  it('finds version and tree', () => {
    expect(version).toBe('1.0');
    expect(tree.items.map(({ item, depth, parent }) => [item.identifier, depth, parent])).toEqual([
      [ids.dough, 1, null],
      [ids.knead, 2, ids.dough],
      [ids.rest, 2, ids.dough],
      [ids.oven, 1, null],
    ]);
  });

  it('puts right what the dialect writes otherwise', () => {
    expect(tree.document.lastChangeDateTime).toBe('2019-03-04T05:06:07Z');
    expect(tree.items[2]?.item.educationLevel).toEqual(['09', '10']);
    expect(tree.items[1]?.item.statusStartDate).toBe('2019-01-02');
    expect(tree.items[2]?.childOf?.sequenceNumber).toBe(2);
    expect(tree.associations.map(({ associationType }) => associationType)).toEqual([
      'precedes',
      'isPartOf',
      'ext:smells-like',
    ]);
  });

  it('makes a draft of two levels, with the top made up', () => {
    expect(framework).toMatchObject({
      id: ids.document,
      title: 'Bakery',
      status: 'published',
      licence: 'CC-BY-4.0',
    });
    expect(framework.categories).toMatchObject([{ id: 'all', name: 'Bakery' }]);
    expect(framework.modules).toMatchObject([
      { id: ids.dough, name: 'Dough', description: 'Make dough.', categoryId: 'all' },
      { id: ids.oven },
    ]);
    expect(framework.competencies).toMatchObject([
      { id: ids.knead, moduleId: ids.dough, parentId: null },
      { id: ids.rest, moduleId: ids.dough, parentId: null },
    ]);
  });

  it('tells all of it', () => {
    expect(found(report)).toEqual([
      'service-field CFDocument.CFPackageURI 1',
      'null-field CFDocument.description 1',
      'date-rewritten CFDocument.lastChangeDateTime 1',
      'service-field CFItems.CFDocumentURI 4',
      'renamed-field CFItems.educationalLevel 1',
      'wrong-type CFItems.educationalLevel 1',
      'date-rewritten CFItems.lastChangeDateTime 4',
      'null-field CFItems.notes 1',
      'date-rewritten CFItems.statusStartDate 1',
      'service-field CFAssociations.CFDocumentURI 6',
      'wrong-type CFAssociations.sequenceNumber 3',
      'date-rewritten CFAssociations.lastChangeDateTime 6',
      'unknown-association-type CFAssociations.associationType 2',
      'item-without-parent CFItems 1',
      'null-field CFDefinitions.CFItemTypes.description 1',
      'missing-field CFDefinitions.CFItemTypes.description 1',
      'date-rewritten CFDefinitions.CFItemTypes.lastChangeDateTime 1',
      'levels-mapped items 1',
      'source-unknown items 1',
      'association-left-out precedes 1',
      'association-left-out isPartOf 1',
      'association-left-out ext:smells-like 1',
      'field-left-out CFDocument.creator 1',
      'item-left-out CFItemTypes 1',
      'field-left-out CFItem.CFItemType 1',
      'field-left-out CFItem.statusStartDate 1',
      'field-left-out CFItem.humanCodingScheme 1',
      'field-left-out CFItem.educationLevel 1',
    ]);
    expect(report[8]?.path).toEqual(['CFItems', 2, 'statusStartDate']);
  });
});

describe('readCasePackage, version 1.1 with faults', () => {
  const { tree, version, report } = readCasePackage(garden);

  it('keeps every item once', () => {
    expect(version).toBe('1.1');
    expect(tree.items.map(({ item, depth }) => [item.fullStatement, depth])).toEqual([
      ['Know the soil.', 1],
      ['Know the soil again.', 1],
      ['Lay eggs.', 1],
      ['Become a hen.', 2],
      ['Has no name.', 1],
      ['Lost its parent.', 1],
    ]);
    expect(new Set(tree.items.map(({ item }) => item.identifier)).size).toBe(6);
    expect(tree.document.identifier).toBe('a0000000-0000-4000-8000-00000000000a');
  });

  it('tells all faults', () => {
    expect(found(report).slice(0, 22)).toEqual([
      'unknown-field __typename 1',
      'identifier-rewritten CFDocument.identifier 1',
      'white-space-changed CFDocument.title 1',
      'identifier-replaced CFItems.identifier 5',
      'unknown-field CFItems.colour 1',
      'identifier-missing CFItems.identifier 1',
      'missing-field CFItems.uri 1',
      'wrong-type CFItems.conceptKeywords 1',
      'missing-field CFItems.lastChangeDateTime 1',
      'unreadable-value CFItems 1',
      'null-field CFItems 1',
      'duplicate-identifier CFItems.identifier 1',
      'identifier-replaced CFAssociations.originNodeURI.identifier 5',
      'identifier-rewritten CFAssociations.destinationNodeURI.identifier 1',
      'identifier-replaced CFAssociations.destinationNodeURI.identifier 4',
      'missing-field CFAssociations.uri 1',
      'missing-field CFAssociations.lastChangeDateTime 1',
      'association-left-out without a type or an end 1',
      'unknown-parent isChildOf 1',
      'second-parent isChildOf 1',
      'item-without-parent CFItems 2',
      'cycle CFItems 1',
    ]);
    expect(found(report)).toContain('status-unknown document.adoptionStatus 1');
  });

  it('is whole after it was written', () => {
    const written = writeCaseTree(tree, { lastChangeDateTime: '2026-01-01T00:00:00Z' });
    expect(written.report.map(({ code }) => code)).toEqual(['unknown-parent', 'second-parent']);
    expect(readCasePackage(written.package).tree.items).toEqual(tree.items);
  });
});

describe('readCasePackage, what is no package', () => {
  it.each([null, undefined, 1, '', [], true, Number.NaN])('gives an empty tree for %s', (value) => {
    const { tree, framework, report } = readCasePackage(value);
    expect(tree.items).toEqual([]);
    expect(framework.modules).toEqual([]);
    expect(report.map(({ code }) => code)).toEqual(['not-a-package', 'missing-document']);
  });

  it('takes the short statement or the code for an absent one, and tells it', () => {
    const { tree, report } = readCasePackage({
      CFDocument: {},
      CFItems: [null, { abbreviatedStatement: 'Short', fullStatement: '' }, { humanCodingScheme: 'A.1' }],
    });
    expect(tree.items.map(({ item }) => item.fullStatement)).toEqual(['Short', 'A.1']);
    expect(report.filter(({ code }) => code === 'renamed-field').map(({ path }) => path)).toEqual([
      ['CFItems', 1, 'abbreviatedStatement'],
      ['CFItems', 2, 'humanCodingScheme'],
    ]);
  });

  it('is not led astray by hostile keys', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"CFItems":[{}]},"constructor":1,"CFDocument":{"__proto__":{"title":"x"},"toString":1,"caseVersion":{"toString":1}},"CFItems":[{"hasOwnProperty":1,"fullStatement":{"toString":null}}]}',
    );
    const { tree, report } = readCasePackage(hostile);
    expect(tree.document.title).toBe('');
    expect(tree.items.length).toBe(1);
    expect(Object.getPrototypeOf(tree.items[0]?.item)).toBe(Object.prototype);
    expect(report.filter(({ code }) => code === 'unknown-field').map(({ path }) => path.join('.'))).toEqual([
      '__proto__',
      'constructor',
      'CFDocument.__proto__',
      'CFDocument.toString',
      'CFItems.0.hasOwnProperty',
    ]);
  });

  it('reads a chain of 20 000 levels and a list of 20 000 items', () => {
    const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
    const items = Array.from({ length: 20_000 }, (_, place) => ({
      identifier: id(place),
      fullStatement: 'x',
    }));
    const links = items.slice(1).map(({ identifier }, place) => ({
      identifier,
      associationType: 'isChildOf',
      originNodeURI: { identifier },
      destinationNodeURI: { identifier: id(place) },
    }));
    const chain = readCasePackage({ CFDocument: {}, CFItems: items, CFAssociations: links });
    expect(chain.tree.items.at(-1)?.depth).toBe(20_000);
    expect(chain.framework.competencies.length).toBe(19_998);
    expect(readCasePackage({ CFDocument: {}, CFItems: items }).framework.competencies.length).toBe(20_000);
  }, 60_000);
});

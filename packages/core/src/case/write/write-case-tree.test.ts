import { describe, expect, it } from 'vitest';
import { readCasePackage } from '../read-case-package.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import { writeCaseTree } from './write-case-tree.ts';

const time = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
const at = (place: number) => `00000000-0000-4000-8000-00000000000${place}`;
const node = (place: number, parent: number | null, more: object = {}) => ({
  item: { identifier: at(place), uri: `x:${place}`, fullStatement: `Statement ${place}`, ...time, ...more },
  parent: parent === null ? null : at(parent),
  depth: 1,
});
const tree = (...items: CaseItemTree['items']): CaseItemTree => ({
  document: { identifier: at(0), uri: 'x:0', creator: 'C', title: 'T', ...time },
  items,
  associations: [],
  definitions: {},
  rubrics: [],
});
const outlineOf = ({ items }: CaseItemTree) =>
  items.map(({ item, depth }) => `${depth} ${item.fullStatement}`);

describe('writeCaseTree', () => {
  it('numbers the children of a tree made by hand', () => {
    const { package: written, report } = writeCaseTree(
      tree(node(1, null), node(3, 1), node(2, 1), node(4, null)),
      time,
    );
    expect(written.CFAssociations.map(({ sequenceNumber }) => sequenceNumber)).toEqual([1, 1, 2, 2]);
    expect(outlineOf(readCasePackage(written).tree)).toEqual([
      '1 Statement 1',
      '2 Statement 3',
      '2 Statement 2',
      '1 Statement 4',
    ]);
    expect(report).toEqual([]);
  });

  it('follows an item that was moved after it was read', () => {
    const { tree: read } = readCasePackage(
      writeCaseTree(tree(node(1, null), node(2, 1), node(3, null)), time).package,
    );
    const items = read.items.map((entry) =>
      entry.item.identifier === at(2) ? { ...entry, parent: at(3) } : entry,
    );
    const moved = readCasePackage(writeCaseTree({ ...read, items }, time).package).tree;
    expect(outlineOf(moved)).toEqual(['1 Statement 1', '1 Statement 3', '2 Statement 2']);
  });

  it('tells parents that are not there, cycles and identifiers that stand twice', () => {
    const { package: written, report } = writeCaseTree(
      tree(node(1, 9), node(2, 3), node(3, 2), node(4, null), node(4, null)),
      time,
    );
    expect(written.CFItems.length).toBe(5);
    expect(report.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-parent', 'cycle', 'duplicate-identifier']),
    );
  });

  it('keeps extensions only when asked, and tells what it leaves out', () => {
    const extended = {
      ...tree(node(1, null, { extensions: { a: { extensions: 1 } } })),
      extensions: { b: 2 },
    };
    const bare = writeCaseTree(extended, time);
    expect(JSON.stringify(bare.package)).not.toContain('extensions');
    expect(bare.report.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'extension-left-out CFItems.0.extensions',
      'extension-left-out extensions',
    ]);
    const { tree: whole } = readCasePackage(writeCaseTree(extended, { ...time, extensions: true }).package);
    expect(whole.extensions).toEqual({ b: 2 });
    expect(whole.items[0]?.item.extensions).toEqual({ a: { extensions: 1 } });
  });

  it('neither changes nor freezes what it is given', () => {
    const given = tree(node(1, null), node(2, 1));
    const before = structuredClone(given);
    writeCaseTree(given, time);
    expect(given).toEqual(before);
    expect(Object.isFrozen(given.items[0]?.item)).toBe(false);
  });
});

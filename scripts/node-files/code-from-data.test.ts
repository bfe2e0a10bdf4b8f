import { describe, expect, it } from 'vitest';
import { codeFromData } from './code-from-data.ts';
import type { DataPlace, DataPlaces } from './data-places.ts';

const content = {
  title: 'a',
  items: [{ id: 'one' }, { id: 'two' }, { id: 'three' }],
  words: { one: 'x'.repeat(50) },
};
const place = (code: string, length: number, position?: number): DataPlace => ({
  file: 'a.json',
  code,
  length,
  ...(position !== undefined && { inList: { code: 'data.items', position } }),
});
const known = new Map<unknown, DataPlace>([
  [content, place('data', 100)],
  [content.items, place('data.items', 40)],
  [content.words, place('data.words', 50)],
  ...content.items.map((item, position) => [item, place(`data.items[${position}]`, 12, position)] as const),
]);
const places: DataPlaces = { texts: new Map(), placeOf: (value) => known.get(value), leastOf: () => 20 };
const madeOf = (value: unknown): unknown => {
  const code = codeFromData(value, places);
  return code === undefined ? undefined : new Function('data', `return ${code}`)(content);
};

describe('codeFromData', () => {
  it('reads a value, and each thing in it, where it is', () => {
    expect(codeFromData(content, places)).toBe('data');
    expect(madeOf(content.words)).toBe(content.words);
  });

  it('takes a part of a list, of the same things', () => {
    const part = content.items.slice(1);
    expect(codeFromData(part, places)).toBe('data.items.slice(1, 3)');
    expect((madeOf(part) as unknown[])[0]).toBe(content.items[1]);
  });

  it('puts an object together, in its order', () => {
    const made = { z: content.words, locale: 'fr', a: { items: content.items } };
    expect(madeOf(made)).toEqual(made);
    expect(JSON.stringify(madeOf(made))).toBe(JSON.stringify(made));
    expect((madeOf(made) as typeof made).a.items).toBe(content.items);
  });

  it.each([
    ['is not there', { id: 'one' }],
    ['is there in part', { words: content.words, more: () => 1 }],
    ['is a list in another order', [content.items[1], content.items[0]]],
    ['is a small part of a file', content.items[0]],
    ['is of a class', Object.assign(new Map(), { words: content.words })],
    ['is a text', 'a'],
  ])('leaves to code what %s', (_, value) => {
    expect(codeFromData(value, places)).toBeUndefined();
  });
});

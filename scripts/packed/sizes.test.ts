import { describe, expect, it } from 'vitest';
import { sizesOf, totalOf } from './sizes.ts';

const files = [
  { path: 'dist/node/index.cjs', bytes: 1 },
  { path: 'dist/page/osee-element.js', bytes: 2 },
  { path: 'dist/index.js', bytes: 4 },
  { path: 'dist/index.cjs', bytes: 8 },
  { path: 'dist/index.js.map', bytes: 16 },
  { path: 'dist/index.d.cts', bytes: 32 },
  { path: 'data/types/pages.d.ts', bytes: 64 },
  { path: 'data/pages.json', bytes: 128 },
  { path: 'json-schema/call.json', bytes: 256 },
  { path: 'package.json', bytes: 512 },
];

describe('sizesOf', () => {
  it('counts each file once, under its kind', () => {
    expect(Object.fromEntries(sizesOf(files))).toEqual({
      'code for Node': 1,
      'files for pages': 2,
      modules: 12,
      maps: 16,
      declarations: 96,
      schemas: 256,
      data: 128,
      others: 512,
    });
    expect([...sizesOf(files).values()].reduce((sum, bytes) => sum + bytes, 0)).toBe(totalOf(files));
  });

  it('has every kind, though there is no file of it', () => {
    expect([...sizesOf([]).values()]).toEqual(Array.from({ length: 8 }, () => 0));
  });
});

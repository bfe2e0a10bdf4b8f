import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../workspace.ts';
import { publicExports } from './public-exports.ts';

interface Category {
  readonly category: string;
  readonly summary: string;
  /** From `docs`, maybe with a heading. */
  readonly page: string;
}

const table: Category[] = JSON.parse(readFileSync(join(root, 'docs/categories.json'), 'utf8'));
const exported = publicExports();

it('finds the exports of every package', () => {
  const names = exported.map(({ specifier, name }) => `${specifier} ${name}`);
  expect(names).toEqual(
    expect.arrayContaining([
      '@osee/core oseeFramework',
      '@osee/core/locales/fr fr',
      '@osee/scoring/maturity scoreMaturity',
      '@osee/catalogue planTraining',
    ]),
  );
});

it('every public name has one category', () => {
  const wrong = exported.filter(({ categories }) => new Set(categories).size !== 1);
  expect(wrong).toEqual([]);
});

it('docs/categories.json describes every category in use and no other', () => {
  const used = new Set(exported.flatMap(({ categories }) => categories));
  expect(table.map(({ category }) => category).sort()).toEqual([...used].sort());
});

it('each category has a sentence and a page', () => {
  const wrong = table.filter(
    ({ summary, page }) =>
      !/^[A-Z].*\.$/.test(summary) || !existsSync(join(root, 'docs', page.split('#')[0] ?? '')),
  );
  expect(wrong).toEqual([]);
});

it('no category is so small that its names belong elsewhere', () => {
  const names = new Map<string, Set<string>>();
  for (const { name, file, categories } of exported) {
    for (const category of categories) {
      names.set(category, (names.get(category) ?? new Set()).add(`${file} ${name}`));
    }
  }
  expect([...names].filter(([, { size }]) => size < 3)).toEqual([]);
});

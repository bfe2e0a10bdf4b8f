import { expect, test } from 'vitest';
import { categoriesPage } from './categories-page.ts';
import { modulePage } from './module-page.ts';
import { readApi } from './read-api.ts';
import { reflectionKinds as kinds } from './reflection.ts';

const project = {
  id: 0,
  name: 'OSEE',
  kind: 1,
  children: [
    {
      id: 1,
      name: '@osee/scoring',
      kind: kinds.module,
      children: [
        {
          id: 2,
          name: 'maturity',
          kind: kinds.module,
          comment: { summary: [{ kind: 'text', text: 'Scores, alone.' }] },
          categories: [{ title: 'maturity', children: [3, 4] }],
          children: [
            {
              id: 3,
              name: 'scoreMaturity',
              kind: kinds.function,
              signatures: [
                {
                  comment: { summary: [{ kind: 'text', text: 'Scores an assessment: a | b.\nMore of it.' }] },
                },
              ],
            },
            {
              id: 4,
              name: 'Band',
              kind: kinds.interface,
              comment: { summary: [{ kind: 'text', text: 'A range.' }] },
            },
          ],
        },
        {
          id: 5,
          name: 'index',
          kind: kinds.module,
          children: [{ id: 6, name: 'scoreMaturity', kind: kinds.reference, target: 3 }],
        },
      ],
    },
  ],
};
const api = readApi(project);

test('a function is listed once, where it is declared', () => {
  expect(api.members.map(({ name, place, specifier }) => [name, place, specifier])).toEqual([
    ['scoreMaturity', 'scoring/maturity/scoreMaturity.md', '@osee/scoring/maturity'],
    ['Band', 'scoring/maturity/types.md#Band', '@osee/scoring/maturity'],
  ]);
});

test('an entry that exports it again leads to the same place', () => {
  const root = api.modules.find(({ specifier }) => specifier === '@osee/scoring');
  expect(root?.members.get('scoreMaturity')?.place).toBe('scoring/maturity/scoreMaturity.md');
});

test('the category page has each function with its first sentence and a link', () => {
  const page = categoriesPage(api, [
    { category: 'maturity', summary: 'Scores answers.', page: 'guides/maturity.md' },
  ]);
  expect(page).toContain('All 1 functions');
  expect(page).toContain('## maturity\n\nScores answers. [Guide](../guides/maturity.md).');
  expect(page).toContain(
    '| [`scoreMaturity`](./scoring/maturity/scoreMaturity.md) | Scores an assessment: a \\| b. |',
  );
  expect(page).toContain('Types: [`Band`](./scoring/maturity/types.md#Band).');
});

test('the page of an entry opens with its own words', () => {
  const [module] = api.modules;
  if (module === undefined) throw new Error('no module');
  expect(modulePage(module, module.comment)).toMatch(
    /^# `@osee\/scoring\/maturity`\n\nScores, alone\.\n\n## Functions\n/,
  );
});

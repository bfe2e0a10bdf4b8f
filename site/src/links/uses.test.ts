import { expect, test } from 'vitest';
import { functionsOfPage } from '../api/member-page.ts';
import type { Member } from '../api/read-api.ts';
import { reflectionKinds as kinds } from '../api/reflection.ts';
import { calledName, usedBy, usesOf } from './uses.ts';

const member = (name: string, specifier: string, kind: number = kinds.function): Member => ({
  name,
  specifier,
  kind,
  category: 'c',
  summary: `${name}.`,
  place: `${specifier.replace('@osee/', '')}/${name}.md`,
});
const score = member('score', '@osee/scoring/maturity');
const other = member('score', '@osee/scoring/mcda');
const gaps = member('analyseGaps', '@osee/scoring/maturity');
const band = member('Band', '@osee/scoring/maturity', kinds.interface);
const named = (members: readonly Member[]): Map<string, Member> =>
  new Map(members.map((one) => [one.name, one]));
const api = {
  members: [score, other, gaps, band],
  modules: [
    {
      specifier: '@osee/scoring/maturity',
      folder: 'scoring/maturity',
      comment: '',
      members: named([score, gaps, band]),
    },
    { specifier: '@osee/scoring', folder: 'scoring/index', comment: '', members: named([score]) },
  ],
};

test('a guide uses what its examples import, by the entry, and what its text names without doubt', () => {
  const guide =
    "`analyseGaps(result, …)` and `score`.\n\n```ts\nimport { score as s, type Band } from '@osee/scoring';\n```\n";
  expect(usesOf(guide, api)).toEqual([score, gaps]);
  expect(usesOf('`score` alone may be either', api)).toEqual([]);
});

test('the way back', () => {
  const pages = new Map([
    ['guides/a.md', [score, gaps]],
    ['guides/b.md', [score]],
  ]);
  expect(usedBy(pages).get(score.place)).toEqual(['guides/a.md', 'guides/b.md']);
});

test('names in code', () => {
  expect(['a', 'a()', 'a(b, c)', 'a.b', 'a b', '@osee/core'].map(calledName)).toEqual([
    'a',
    'a',
    'a',
    '',
    '',
    '',
  ]);
});

test('the foot of a page, in its language', () => {
  expect(functionsOfPage([gaps], 'guides/a.md')).toBe(
    '\n## Functions on this page\n\n- [`analyseGaps`](../api/scoring/maturity/analyseGaps.md): analyseGaps.\n',
  );
  expect(functionsOfPage([gaps], 'fr/starts/a.md')).toBe(
    '\n## Fonctions de cette page\n\n- [`analyseGaps`](../../api/scoring/maturity/analyseGaps.md)\n',
  );
  expect(functionsOfPage([], 'guides/a.md')).toBe('');
});

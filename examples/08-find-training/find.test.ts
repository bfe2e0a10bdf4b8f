import { oseeCatalogue } from '@osee/catalogue';
import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./index.ts'));

it('finds across typing errors, and in another language than English', () => {
  expect(printed).toContain('Mistyped: Contributor Covenant');
  expect(printed).toContain('In Italian: Linee Guida su acquisizione');
});

it('finds resources by competencies that are named in French, Spanish and Arabic', () => {
  const lines = [...printed.matchAll(/\((?:fr|es|ar)\): (\d+) competencies, (\d+) resources/gu)];
  expect(lines).toHaveLength(3);
  for (const [, competencies, resources] of lines) {
    expect(Number(competencies)).toBeGreaterThan(0);
    expect(Number(resources)).toBeGreaterThan(0);
  }
});

it('counts what the filters leave, and writes as many rows of CSV', () => {
  const { length } = oseeCatalogue.resources.filter(
    ({ cost, languages }) => cost === 'free' && languages.some((tag) => /^(?:fr|es)(?:-|$)/u.test(tag)),
  );
  expect(printed).toContain(
    `Free of charge, in French or Spanish: ${length} of ${oseeCatalogue.resources.length}`,
  );
  const counts = [...printed.matchAll(/(\d+) × /gu)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(length);
  expect(printed).toContain(`As CSV: ${length} rows with 32 columns`);
});

it('answers about rights and credits in Portuguese, as HTML', () => {
  const credits = printed.split('\n').filter((line) => line.startsWith('  <p lang="pt">'));
  expect(credits.length).toBeGreaterThan(1);
  for (const credit of credits) expect(credit).toMatch(/<a href="https?:[^"]+"><bdi>«/u);
  expect(printed).toContain('Sim: A licença permite-o.');
  expect(printed).toContain('com licença <a rel="license" href="https://creativecommons.org/licenses/');
});

it('names the holes', () => {
  expect(printed).toMatch(/no-resource-in-language: \d+/u);
  expect(printed).toContain(`Not found by anybody: ${oseeCatalogue.knownGaps.length} works`);
});

import { oseeCatalogue } from '@osee/catalogue';
import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./six-months.ts'));
const languages = ['French', 'Arabic'] as const;
const partOf = (language: (typeof languages)[number]): string =>
  printed.split('\nSix months in ').find((part) => part.startsWith(language)) ?? '';
const roles = (language: (typeof languages)[number]) => [
  ...partOf(language).matchAll(
    /^ {2}([a-z-]+): (\d+) steps in ([\d.]+) of ([\d.]+) hours \(([\d.]+) by estimates\), (\d+) of unknown length apart, (\d+) needs not served, (\d+) bytes/gmu,
  ),
];

it.each(languages)('plans three roles in %s under four hours a week and 500 MB', (language) => {
  expect(roles(language).map(([, id]) => id)).toEqual([
    'community-management',
    'procurement-and-legal',
    'strategy-and-management',
  ]);
  for (const [, , steps, hours, available, , , , bytes] of roles(language)) {
    expect(Number(steps)).toBeGreaterThan(2);
    expect(Number(hours)).toBeLessThanOrEqual(Number(available));
    // 26 weeks of four hours, less six days off.
    expect(Number(available)).toBeCloseTo(26 * 4 - 6 * 0.8, 1);
    expect(Number(bytes)).toBeLessThanOrEqual(500_000_000);
  }
});

it.each(languages)('prints the coverage of each competency in %s before and after', (language) => {
  const lines = [
    ...partOf(language).matchAll(/^ {6}(.+) \| (\d+) \| (in weeks|length not known|not served)$/gmu),
  ];
  const summaries = [
    ...partOf(language).matchAll(
      /before: (\d+) of (\d+) competencies have something free in \w+; after: (\d+) in weeks, (\d+) apart/gu,
    ),
  ];
  expect(summaries).toHaveLength(3);
  const sum = (column: number) => summaries.reduce((all, found) => all + Number(found[column]), 0);
  expect(lines).toHaveLength(sum(2));
  expect(lines.filter(([, , before]) => before !== '0')).toHaveLength(sum(1));
  expect(lines.filter(([, , , after]) => after === 'in weeks')).toHaveLength(sum(3));
  // Nothing is served of which there is nothing in the language.
  for (const [, , before, after] of lines) if (before === '0') expect(after).toBe('not served');
  const unmet = roles(language).reduce((all, found) => all + Number(found[7]), 0);
  expect(lines.filter(([, , , after]) => after === 'not served')).toHaveLength(unmet);
});

it('serves more in French than in Arabic, as the catalogue has it', () => {
  const free = (tag: string) =>
    oseeCatalogue.resources.filter(({ cost, languages: own }) => cost === 'free' && own.includes(tag)).length;
  expect(free('fr')).toBeGreaterThan(free('ar'));
  const served = (language: (typeof languages)[number]) =>
    [...partOf(language).matchAll(/\| in weeks$/gmu)].length;
  expect(served('French')).toBeGreaterThan(served('Arabic'));
});

it('lets roles learn together, and writes papers in the language', () => {
  for (const language of languages) {
    expect(partOf(language)).toMatch(/Learned together: [1-9]\d* of \d+ classes/u);
    expect(partOf(language)).toMatch(/As CSV: [1-9]\d* rows; as iCalendar: [1-9]\d* events/u);
    expect(partOf(language)).toMatch(
      /In the budget: cash 0\.00 KES, with the time of those who learn up to [\d.]+ KES/u,
    );
  }
  expect(partOf('French')).toContain('# Plan de formation');
  expect(partOf('Arabic')).toContain('# خطة التدريب');
});

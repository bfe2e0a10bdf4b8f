import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// In a process of its own, as a worker takes its module from Node and not from the runner of tests.
const printed = (...words: readonly string[]): string =>
  execFileSync(
    process.execPath,
    ['--conditions=@osee/source', fileURLToPath(new URL('index.ts', import.meta.url)), ...words],
    { encoding: 'utf8' },
  );

it('counts in workers what one pass counts', () => {
  const text = printed();
  expect(text).toContain('5570 municipalities, counted by several workers');
  expect(text).toMatch(/ {2}centre: 0\.\d{3}\n {2}east: 0\.\d{3}/u);
  expect(text).toContain('The same as in one pass: yes');
  const levels = [...text.matchAll(/^ {2}.*: (\d+)$/gmu)].map(([, found]) => Number(found));
  expect(levels.reduce((sum, found) => sum + found, 0)).toBe(5570);
});

it('does so where a part has nobody', () => {
  expect(printed('1')).toContain('The same as in one pass: yes');
});

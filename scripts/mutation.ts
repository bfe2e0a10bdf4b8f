/**
 * Changes the central files one place at a time and counts how often a test notices. Prints the score of each group
 * and writes the survivors to `reports/mutation/<group>.json`. It takes hours, so it is no part of the check:
 * `pnpm mutation`, `pnpm mutation rank` for one group, `pnpm mutation rank examples` to leave out the properties, which
 * take most of the time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { type MutationGroup, mutationGroups } from './mutation/groups.ts';
import { root } from './workspace.ts';

const folder = join(root, 'reports', 'mutation');

const optionsOf = ({ mutate }: MutationGroup) => ({
  mutate: [...mutate, '!**/*.{test,test-prop,test-d,bench,fixture}.ts', '!**/index.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest' as const,
  concurrency: 1,
  // A mutant of a constant changes what is loaded, which costs a run of all tests for each.
  ignoreStatic: true,
  ignorePatterns: ['/docs', '/etc', '/examples', '/reports', 'dist', '/packages/*/data', '/.git'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, reportScoreTable: false },
  tempDirName: '.mutation',
});

const [, , only = '', kind = 'all'] = process.argv;
if (kind === 'examples') process.env['MUTATION_KINDS'] = 'test';
mkdirSync(folder, { recursive: true });
for (const group of mutationGroups.filter(({ name }) => name.includes(only))) {
  process.env['MUTATION_TESTS'] = JSON.stringify(group.tests);
  const results = await new Stryker(optionsOf(group)).runMutationTest();
  const count = (...states: string[]): number =>
    results.filter(({ status }) => states.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const counted = noticed + count('Survived', 'NoCoverage');
  const score = counted === 0 ? 100 : (100 * noticed) / counted;
  writeFileSync(
    join(folder, `${group.name.replaceAll(' ', '-')}.json`),
    JSON.stringify(
      results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'),
      null,
      1,
    ),
  );
  console.log(`${group.name}: ${noticed} of ${counted} mutants noticed, ${score.toFixed(1)} %`);
}

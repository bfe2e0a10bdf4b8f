/**
 * Runs every guard in turn, each one even when an earlier one failed, and closes with 'N passed, N failed'. With
 * `--tests-ran` the tests with coverage are left out, for a caller that ran them already.
 */
import { spawnSync } from 'node:child_process';

const testsWithCoverage = 'TZ=Pacific/Auckland vitest run --coverage';

const guards: readonly (readonly [name: string, command: string])[] = [
  ['format and lint', 'biome check .'],
  ['types', 'pnpm typecheck'],
  ['tests, furthest east', testsWithCoverage],
  ['tests, other time zones', 'node scripts/test-time-zones.ts'],
  ['generated schemas', 'pnpm schema:check'],
  ['build', 'pnpm build'],
  ['packages', 'node scripts/check-packages.ts'],
  ['size', 'size-limit'],
  ['unused', 'knip'],
  ['api report', 'node scripts/api-report.ts'],
  ['api documentation', 'pnpm api:documentation'],
  ['types of the examples', 'node scripts/doctest/generate.ts && tsc --project tsconfig.doctest.json'],
  ['links', 'node scripts/check-links.ts'],
];

const haveRun = process.argv.includes('--tests-ran') ? [testsWithCoverage] : [];
const failed: string[] = [];
for (const [name, command] of guards.filter(([, each]) => !haveRun.includes(each))) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'pass' : 'FAIL'}  ${name} (${seconds} s)`);
  if (status !== 0) {
    failed.push(name);
    console.log(`      $ ${command}\n${stdout}\n${stderr}`);
  }
}
console.log(`${guards.length - haveRun.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

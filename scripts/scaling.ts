/**
 * Time and memory of public functions at n, 4n and 16n. Prints a table and ends with 1 when one of them grows faster
 * than its input and does not refuse the size by a code. Not part of the tests, which measure no time: `pnpm scaling`.
 */
import { OseeError } from '@osee/core';
import { cases } from './scaling/cases.ts';

const steepest = 1.3;
/** Shorter times say nothing about growth. */
const shortest = 40;

const measure = (run: () => unknown): { time: number; memory: number; code: string } => {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  let code = '';
  try {
    run();
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    code = error.code;
  }
  const time = performance.now() - started;
  return { time, memory: process.memoryUsage().heapUsed - before, code };
};

/** The fastest of three, because a busy machine only ever makes a run slower. */
const fastest = (prepare: (n: number) => () => unknown, n: number) =>
  [1, 2, 3].map(() => measure(prepare(n))).reduce((best, run) => (run.time < best.time ? run : best));

const only = process.argv[2] ?? '';
let failed = 0;
for (const { name, size, prepare } of cases.filter((each) => each.name.includes(only))) {
  measure(prepare(Math.ceil(size / 4)));
  const runs = [size, 4 * size, 16 * size].map((n) => fastest(prepare, n));
  const [, middle, last] = runs;
  const isRefused = runs.some(({ code }) => code !== '');
  const growth =
    middle && last && last.time > shortest ? Math.log(last.time / Math.max(middle.time, 1)) / Math.log(4) : 0;
  const isSteep = growth > steepest && !isRefused;
  if (isSteep) failed += 1;
  const shown = runs.map(
    ({ time, memory, code }) => code || `${time.toFixed(0)} ms ${(Math.max(memory, 0) / 1e6).toFixed(0)} MB`,
  );
  console.log(
    `${isSteep ? 'STEEP' : 'ok   '} ${name.padEnd(34)} n = ${size}: ${shown.join(' | ')}  exponent ${growth.toFixed(2)}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;

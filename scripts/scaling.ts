/**
 * Time and memory of public functions at n, 4n and 16n. Prints a table and ends with 1 when one of them grows faster
 * than its input and does not refuse the size by a code. Not part of the tests, which measure no time: `pnpm scaling`,
 * `pnpm scaling catalogue` for a part, or `pnpm scaling planTraining` for the functions of a name.
 */
import { OseeError } from '@osee/core';
import { catalogueCases } from './scaling/catalogue.ts';
import { coreCases } from './scaling/core.ts';
import { maturityCases } from './scaling/maturity.ts';
import { mcdaCases } from './scaling/mcda.ts';
import { reportCases } from './scaling/report.ts';
import type { ScalingCase } from './scaling/scaling-case.ts';
import { selectionCases } from './scaling/selection.ts';

const parts: Readonly<Record<string, readonly ScalingCase[]>> = {
  core: coreCases,
  mcda: mcdaCases,
  selection: selectionCases,
  maturity: maturityCases,
  report: reportCases,
  catalogue: catalogueCases,
};

/** A function that takes the square of its input has 2; memory and its collection bring linear ones up to 1.4. */
const steepest = 1.5;
/** Shorter times say nothing about growth. */
const shortest = 40;
/** A long run is measured once: what disturbs it is small beside it. */
const long = 400;

interface Run {
  readonly time: number;
  readonly memory: number;
  readonly code: string;
}

/** The time is that of the processor, so that other programs do not count. */
const measure = (run: () => unknown): Run => {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = process.cpuUsage();
  let code = '';
  try {
    run();
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    code = `refused: ${error.code}`;
  }
  const { user, system } = process.cpuUsage(started);
  return { time: (user + system) / 1000, memory: process.memoryUsage().heapUsed - before, code };
};

/** The fastest of three, because a busy machine only ever makes a run slower. */
const fastest = (prepare: ScalingCase['prepare'], n: number): Run => {
  let best = measure(prepare(n));
  for (let again = 0; again < 2 && best.time < long; again += 1) {
    const run = measure(prepare(n));
    if (run.time < best.time) best = run;
  }
  return best;
};

const growthOf = ([, middle, last]: readonly Run[]): number =>
  middle && last && last.time > shortest ? Math.log(last.time / Math.max(middle.time, 1)) / Math.log(4) : 0;

const only = process.argv[2] ?? '';
const cases =
  parts[only] ??
  Object.values(parts)
    .flat()
    .filter(({ name }) => name.includes(only));
let failed = 0;
for (const { name, size, prepare } of cases) {
  measure(prepare(Math.ceil(size / 4)));
  let runs: readonly Run[] = [];
  let growth = Number.POSITIVE_INFINITY;
  // What looks steep is measured again: the collector of garbage comes when it likes.
  for (let attempt = 0; attempt < 3 && growth > steepest; attempt += 1) {
    const next = [size, 4 * size, 16 * size].map((n) => fastest(prepare, n));
    if (growthOf(next) < growth) runs = next;
    growth = Math.min(growth, growthOf(next));
    if (next.some(({ code }) => code !== '')) break;
  }
  // A size that is refused has to be above one that is not: the case itself is sound.
  const isBroken = runs[0]?.code !== '';
  const isSteep = growth > steepest && runs.every(({ code }) => code === '');
  if (isSteep || isBroken) failed += 1;
  const shown = runs.map(
    ({ time, memory, code }) => code || `${time.toFixed(0)} ms ${(Math.max(memory, 0) / 1e6).toFixed(0)} MB`,
  );
  console.log(
    `${isBroken ? 'BROKEN' : isSteep ? 'STEEP ' : 'ok    '} ${name.padEnd(40)} n = ${size}: ${shown.join(' | ')}  exponent ${growth.toFixed(2)}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Time and memory of `scorePopulation` over the answers of 10^3 to 10^6 institutions to 70 questions, each size in a
 * process of its own and as one file, as an application has it: `node --conditions=@osee/source scripts/scaling-population.ts`. Ends with 1 where an institution
 * takes more than twice as long among 10^6 as among 10^5, or the memory beside the columns is more than 200 MB.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { scorePopulation } from '@osee/scoring/population';
import { columnsOf } from './bench/population/country.ts';
import { renderTable } from './bench/render-table.ts';
import { showTime } from './bench/show-time.ts';

interface Run {
  readonly time: number;
  /** Time of the processor, so that other programs count less. */
  readonly processor: number;
  readonly columns: number;
  readonly memory: number;
}

const measure = (count: number): Run => {
  const answers = columnsOf(count);
  const columns = Object.values(answers).reduce((sum, column) => sum + column.byteLength, 0);
  const [started, used] = [performance.now(), process.cpuUsage()];
  const { whole } = scorePopulation(oseeEcosystemModel, { count, answers });
  const { user, system } = process.cpuUsage(used);
  if (whole?.length !== oseeEcosystemModel.nodes.length + 1) throw new Error('Expected every node.');
  return {
    time: performance.now() - started,
    processor: (user + system) / 1000,
    columns,
    memory: process.resourceUsage().maxRSS * 1024,
  };
};

const asked = process.argv[2];
if (asked !== undefined) console.log(JSON.stringify(measure(Number(asked))));
else {
  const folder = mkdtempSync(join(tmpdir(), 'osee-scaling-'));
  const { buildSync } = await import('esbuild');
  const outfile = join(folder, 'scaling.mjs');
  buildSync({
    entryPoints: [fileURLToPath(import.meta.url)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@osee/source'],
    external: ['esbuild'],
    logLevel: 'error',
  });
  const runs = [1e3, 1e4, 1e5, 1e6].map((count) => {
    const run: Run = JSON.parse(
      execFileSync(process.execPath, [outfile, String(count)], { encoding: 'utf8' }),
    );
    return { count, ...run, beside: run.memory - run.columns };
  });
  rmSync(folder, { recursive: true });
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const rows = runs.map(({ count, time, processor, memory, beside }) => [
    `${count}`,
    showTime(time),
    showTime(processor),
    showTime(processor / count),
    megabytes(memory),
    megabytes(beside),
  ]);
  const header = ['institutions', 'time', 'processor', 'for one', 'memory', 'beside the columns'];
  console.log(renderTable([header, ...rows]));
  const [, , middle, last] = runs;
  const growth = (last?.processor ?? 0) / 10 / (middle?.processor ?? 1);
  console.log(`\n    an institution among 10^6 takes ${growth.toFixed(2)} times as long as among 10^5`);
  process.exitCode = growth > 2 || (last?.beside ?? 0) > 200e6 ? 1 : 0;
}

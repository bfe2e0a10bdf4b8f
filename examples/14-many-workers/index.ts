/** For a ministry with many answers and many processors: each worker counts a part, and the parts are put together. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { oseeEcosystemModel } from '@osee/scoring/models';
import {
  mergeTallies,
  type PopulationColumns,
  type PopulationTally,
  publishPopulation,
  summarisePopulation,
  tallyPopulation,
} from '@osee/scoring/population';
import { countryOf, partOf } from './country.ts';

const count = Number(process.argv[2] ?? 5570);
const country = countryOf(count);

/** Counts one part in a worker of its own; the caller makes it, and it ends with the count. */
const countInWorker = (part: PopulationColumns): Promise<PopulationTally> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('count-part.ts', import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${code} and counted nothing.`)));
  });

const workers = Math.max(2, Math.min(8, availableParallelism()));
const edge = (part: number): number => Math.floor((part * count) / workers);
const parts = Array.from({ length: workers }, (_, part) => partOf(country, edge(part), edge(part + 1)));
const merged = mergeTallies(await Promise.all(parts.map(countInWorker)));

const result = summarisePopulation(oseeEcosystemModel, merged);
console.log(`${result.count} municipalities, counted by ${workers > 1 ? 'several workers' : 'one worker'}`);
for (const { label, figures } of result.groups) {
  console.log(`  ${label}: ${figures?.at(-1)?.mean?.toFixed(3)}`);
}

const inOne = summarisePopulation(oseeEcosystemModel, tallyPopulation(oseeEcosystemModel, country));
/** Every number and word of a result; sums in another order may differ in their last digits. */
const saidBy = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(saidBy) : [value];
const [several, single] = [saidBy(result), saidBy(inOne)];
const isSame = several.every((said, place) => {
  const other = single[place];
  return typeof said === 'number' && typeof other === 'number'
    ? Math.abs(said - other) < 1e-12
    : said === other;
});
console.log(`The same as in one pass: ${isSame && several.length === single.length ? 'yes' : 'no'}`);

const table = publishPopulation(oseeEcosystemModel, merged, { nodes: [oseeEcosystemModel.id] });
console.log('For publishing, municipalities by level:');
for (const { levelIds, count: there } of table.whole.figures?.[0]?.levels ?? []) {
  console.log(`  ${levelIds.map((id) => id ?? 'no level').join(' or ')}: ${there}`);
}

/**
 * Scores the institutions of a country in each way that there is, in one run, and prints the time for one institution.
 * `node --conditions=@osee/source scripts/bench-population.ts`; the engines take part where `engines/run` installed them.
 */

import { oseeEcosystemModel as model } from '@osee/scoring/models';
import { scorePopulation } from '@osee/scoring/population';
import { medianOf } from './bench/median-of.ts';
import { type Contender, most } from './bench/population/contender.ts';
import { columnsOf } from './bench/population/country.ts';
import { sqlEngines } from './bench/population/engines.ts';
import { inProcess } from './bench/population/in-process.ts';
import { surveyCore } from './bench/population/survey-core.ts';
import { renderTable } from './bench/render-table.ts';
import { showTime } from './bench/show-time.ts';

const rounds = 5;

const engines = await sqlEngines();
const contenders: readonly Contender[] = [...inProcess(), surveyCore(30), ...engines];

/** That each finds the mean score that the library finds for the same institutions. */
for (const { name, count, isWhole = false, run } of contenders) {
  const answers = columnsOf(count, isWhole);
  const expected = scorePopulation(model, { count, answers }).whole?.at(-1)?.mean ?? Number.NaN;
  const found = await run();
  if (!(Math.abs(found - expected) < 1e-9)) throw new Error(`${name}: ${found} in place of ${expected}.`);
}

const times = contenders.map((): number[] => []);
// One round runs each once, so that a busy moment of the machine does not fall on one alone.
for (let round = 0; round < rounds; round += 1) {
  for (const [position, { count, run }] of contenders.entries()) {
    const started = performance.now();
    await run();
    times[position]?.push((performance.now() - started) / count);
  }
}
for (const { close } of contenders) await close?.();

const medians = times.map(medianOf);
const [population = Number.NaN, hand = Number.NaN] = medians;
const rows = contenders.map(({ name, count }, position) => {
  const median = medians[position] ?? Number.NaN;
  return [
    name,
    `${count}`,
    showTime(median),
    (median / population).toPrecision(3),
    (median / hand).toPrecision(3),
  ];
});
console.log(`\nThe answers of ${most} institutions to 70 questions, time for one, median of ${rounds}\n`);
console.log(renderTable([['', 'institutions', 'time for one', '÷ scorePopulation', '÷ by hand'], ...rows]));
if (engines.length === 0)
  console.log('\n    The SQL engines are not installed and took no part: engines/run installs them.');

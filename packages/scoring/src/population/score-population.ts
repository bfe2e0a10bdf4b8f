import type { CompiledModel } from '../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import type { PopulationColumns } from './cells/population-columns.ts';
import type { PopulationRow } from './cells/population-row.ts';
import type { PopulationResult } from './result/population-result.ts';
import { summarisePopulation } from './result/summarise-population.ts';
import type { PopulationOptions } from './tally/population-options.ts';
import type { PopulationTally } from './tally/population-tally.ts';
import { tallyPopulation } from './tally/tally-population.ts';

/**
 * Scores the answers of many institutions, without traces: for every node how many have a score, its mean, spread and
 * quantiles, the mean interval and coverage, and how many stand on each level; by group, too. Each institution has the
 * score, interval, coverage and level that `scoreMaturity` gives it, to the last bit.
 *
 * Rows are read one after the other, and memory stays the same however many come. Models of weighted means take a fast
 * way; others take the way of single assessments, and `way` of the result says why.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param rows - columns of answers, or rows, also as they come
 * @param options - which nodes and quantiles, the least size of a group, a signal to end it and whom to tell how far it is
 * @returns the figures of the whole and of each group; a promise of them for rows that come one by one
 * @throws `OseeError` with the codes of `tallyPopulation`
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { scorePopulation } from '@osee/scoring/population';
 *
 * const count = 200;
 * const answers = Object.fromEntries(
 *   oseeEcosystemModel.criteria.map(({ id }) => [id, new Uint8Array(count).fill(2)]),
 * );
 * const { whole } = scorePopulation(oseeEcosystemModel, { count, answers });
 * whole?.at(-1)?.quantiles[2]; // => { share: 0.5, score: 0.5 }
 * ```
 */
export function scorePopulation(
  model: MaturityModel | CompiledModel,
  rows: PopulationColumns | Iterable<PopulationRow>,
  options?: PopulationOptions,
): PopulationResult;
export function scorePopulation(
  model: MaturityModel | CompiledModel,
  rows: AsyncIterable<PopulationRow>,
  options?: PopulationOptions,
): Promise<PopulationResult>;
export function scorePopulation(
  model: MaturityModel | CompiledModel,
  rows: PopulationColumns | Iterable<PopulationRow> | AsyncIterable<PopulationRow>,
  options: PopulationOptions = {},
): PopulationResult | Promise<PopulationResult> {
  const tally: unknown = tallyPopulation(model, rows as Iterable<PopulationRow>, options);
  const summarise = (counted: PopulationTally) => summarisePopulation(model, counted, options);
  return tally instanceof Promise ? tally.then(summarise) : summarise(tally as PopulationTally);
}

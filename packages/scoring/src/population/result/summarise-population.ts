import { expectShape } from '@osee/core';
import { type Cell, hideDerivable, hideLeftOver } from '../../country/roll-up/hide-derivable.ts';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { addGroup, emptyGroup } from '../tally/group-tally.ts';
import { type PopulationOptions, populationOptionsForm } from '../tally/population-options.ts';
import type { GroupTally, PopulationTally } from '../tally/population-tally.ts';
import { expectTally } from '../tally/tally-form.ts';
import { expectModelOf } from './expect-model-of.ts';
import { figureOfNode } from './figure-of-node.ts';
import type { PopulationResult } from './population-result.ts';

/** By label in the order of code points; those without one last. */
const byLabel = (one: GroupTally, other: GroupTally): number => {
  if (one.label === null || other.label === null) return one.label === null ? 1 : -1;
  return one.label < other.label ? -1 : 1;
};

/**
 * Works the figures of a population out of what was counted. Groups of fewer institutions than `minimumCell` are hidden,
 * and where a hidden group could be worked out of the others and the whole, so is the next smallest, until
 * all that are hidden are together no longer few.
 *
 * @param model - the model that was counted with
 * @param tally - of `tallyPopulation` or `mergeTallies`
 * @param options - `minimumCell` and `quantiles`; what concerns the count is not looked at
 * @returns the figures of the whole and of each group
 * @throws `OseeError` with code `wrong-type` for what is no tally, and `wrong-model` or `wrong-model-version` where it
 * is of another model
 * @category population
 * @see Hundepool et al., Statistical Disclosure Control (2012), on thresholds and secondary suppression
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { summarisePopulation, tallyPopulation } from '@osee/scoring/population';
 *
 * const tally = tallyPopulation(oseeEcosystemModel, { count: 3, answers: {} });
 * summarisePopulation(oseeEcosystemModel, tally).whole; // => null
 * summarisePopulation(oseeEcosystemModel, tally, { minimumCell: 3 }).count; // => 3
 * ```
 */
export const summarisePopulation = (
  model: MaturityModel | CompiledModel,
  tally: PopulationTally,
  options: PopulationOptions = {},
): PopulationResult => {
  expectShape(options, populationOptionsForm, ['options']);
  const { minimumCell = 5, quantiles = [0.1, 0.25, 0.5, 0.75, 0.9] } = options;
  const { model: plain, order, maxima } = compiledOf(model);
  expectTally(tally, plain.levels.length, ['tally']);
  const nodes = new Map(order.map(({ id, title }) => [id, { id, title, maximum: maxima.get(id) ?? 1 }]));
  const counted = expectModelOf(plain, tally, nodes);
  const size = { nodes: counted.length, levels: plain.levels.length, resolution: tally.resolution };
  const all = emptyGroup(null, size);
  for (const group of tally.groups) addGroup(all, group);

  const cellOf = (group: GroupTally, key: string): Cell => ({
    key,
    answered: group.count,
    isPublic: false,
    hidden: group.count > 0 && group.count < minimumCell ? 'few' : null,
  });
  const groups = [...tally.groups]
    .sort(byLabel)
    .map((group, position) => ({ group, cell: cellOf(group, `${position}`) }));
  const whole = cellOf(all, 'whole');
  if (groups.length > 1) {
    const parts = groups.map(({ cell }) => cell);
    hideDerivable([{ whole, parts }]);
    hideLeftOver(whole, parts, minimumCell);
  }

  const settings = { levels: plain.levels, resolution: tally.resolution, quantiles };
  const figures = (group: GroupTally) =>
    counted.map((node, position) => figureOfNode(node, position, group, settings));
  return {
    model: { id: plain.id, version: plain.version },
    count: whole.hidden === null ? all.count : null,
    minimumCell,
    resolution: tally.resolution,
    way: tally.way,
    whole: whole.hidden === null ? figures(all) : null,
    groups: groups.map(({ group, cell: { hidden } }) => ({
      label: group.label,
      count: hidden === null ? group.count : null,
      hidden: hidden === 'subtraction' ? 'subtraction' : hidden === null ? null : 'few',
      figures: hidden === null ? figures(group) : null,
    })),
  };
};

import { expectShape, OseeError, shape } from '@osee/core';
import { addGroup, emptyGroup } from './group-tally.ts';
import type { GroupTally, PopulationTally } from './population-tally.ts';
import { expectTally } from './tally-form.ts';

/**
 * Puts tallies of parts of a population together, such as those of several workers. Sums of scores may differ from
 * those of one count in the last digits, since they are added in another order; counts, levels, quantiles, lowest and
 * highest do not.
 *
 * @param tallies - at least one; of the same model, nodes and resolution
 * @returns one tally, with the groups of all
 * @throws `OseeError` with code `wrong-type` for what is no tally, `no-tallies` for none at all and
 * `different-tallies` where they do not fit together
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { mergeTallies, tallyPopulation } from '@osee/scoring/population';
 *
 * const part = tallyPopulation(oseeEcosystemModel, { count: 2, answers: {} });
 * mergeTallies([part, part]).groups[0]?.count; // => 4
 * ```
 */
export const mergeTallies = (tallies: readonly PopulationTally[]): PopulationTally => {
  expectShape(tallies, /* #__PURE__ */ shape.list(shape.anything), ['tallies']);
  const [first] = tallies;
  if (first === undefined)
    throw new OseeError('no-tallies', 'Expected at least one tally, got none.', { path: ['tallies'] });
  const levels = levelsOf(first);
  for (const [position, tally] of tallies.entries()) expectTally(tally, levels, ['tallies', position]);
  const kindOf = ({ model, nodeIds, resolution, way }: PopulationTally): string =>
    JSON.stringify([model.id, model.version, nodeIds, resolution, way]);
  const groups = new Map<string | null, GroupTally>();
  for (const [position, tally] of tallies.entries()) {
    if (kindOf(tally) !== kindOf(first)) {
      throw new OseeError('different-tallies', 'Expected tallies of the same model, nodes and resolution.', {
        path: ['tallies', position],
      });
    }
    for (const group of tally.groups) {
      const nodes = first.nodeIds.length;
      const into =
        groups.get(group.label) ?? emptyGroup(group.label, { nodes, levels, resolution: first.resolution });
      groups.set(group.label, into);
      addGroup(into, group);
    }
  }
  return { ...first, groups: [...groups.values()] };
};

/** How many levels the model of a tally has, by the size of what was counted; 0 where nothing was. */
const levelsOf = (tally: PopulationTally): number => {
  const nodes = tally?.nodeIds?.length || 1;
  return Math.max(0, (tally?.groups?.[0]?.levels?.length ?? nodes) / nodes - 1);
};

import { describeValue, expectShape, OseeError } from '@osee/core';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { expectModelOf } from '../result/expect-model-of.ts';
import { addGroup, emptyGroup } from '../tally/group-tally.ts';
import { mergeTallies } from '../tally/merge-tallies.ts';
import type { GroupTally, PopulationTally } from '../tally/population-tally.ts';
import { expectTally } from '../tally/tally-form.ts';
import { hideGroups, toldBy } from './hide-groups.ts';
import { isSafe } from './is-safe.ts';
import { knownAtoms, knownDifferences } from './known-atoms.ts';
import { type PublishOptions, publishOptionsForm } from './publish-options.ts';
import { type NodeLimits, publishedFigure } from './published-figure.ts';
import type { PublishedFigure, PublishedPopulation, PublishedRow } from './published-population.ts';
import { safePools } from './safe-pools.ts';
import { countsBefore, institutionsBefore, levelsBefore } from './told-before.ts';

/**
 * Makes a table of a population that can be published. No number of institutions, of scores, of intervals or of
 * coverages that a reader can work out of it by adding and subtracting its rows is from 1 to below `minimumCell`, nor is
 * the count of a level; the same holds for the differences to each of the tables published `before`.
 *
 * Groups are hidden as they have to be, the smallest first. A node of which few of some row have a score is told of no
 * row. Levels are put together with their neighbours, in all rows alike. Lowest and highest are not told, and a quantile
 * only where enough scores lie on both sides.
 *
 * It does not hide that all of a group say the same, nor an institution that others know to be the one that changed. It
 * compares with each table before by itself, and takes institutions that stay to have given the same answers.
 *
 * @param model - the model that was counted with
 * @param tally - of `tallyPopulation` or `mergeTallies`
 * @param options - the least number, nodes and quantiles, and what was published before
 * @returns plain data
 * @throws `OseeError` with code `wrong-type` for what is no tally or table; `wrong-model` or `wrong-model-version` where
 * the tally, and `wrong-model` where a table before is of another model; `unknown-node` for a node that was not counted
 * @category population
 * @see Hundepool et al., Statistical Disclosure Control (2012), on thresholds, secondary suppression and differencing
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { publishPopulation, tallyPopulation } from '@osee/scoring/population';
 *
 * const positions = Uint8Array.from({ length: 40 }, (_, row) => (row < 3 ? 0 : 1 + (row % 2)));
 * const tally = tallyPopulation(oseeEcosystemModel, {
 *   count: 40,
 *   answers: {},
 *   groups: { labels: ['islands', 'north', 'south'], positions },
 * });
 * const { groups } = publishPopulation(oseeEcosystemModel, tally);
 * groups.map(({ label, hidden }) => [label, hidden]); // => [['islands', 'few'], ['north', 'subtraction'], ['south', null]]
 * ```
 */
export const publishPopulation = (
  model: MaturityModel | CompiledModel,
  tally: PopulationTally,
  options: PublishOptions = {},
): PublishedPopulation => {
  expectShape(options, publishOptionsForm, ['options']);
  const { minimumCell = 5, quantiles = [0.25, 0.5, 0.75], before = [] } = options;
  const { model: plain, order, maxima } = compiledOf(model);
  const { levels } = plain;
  expectTally(tally, levels.length, ['tally']);
  const titled = new Map(order.map(({ id, title }) => [id, { id, title, maximum: maxima.get(id) ?? 1 }]));
  const counted = expectModelOf(plain, tally, titled);
  for (const [position, table] of before.entries()) expectSameModel(plain.id, table, position);
  const chosen = positionsOf(options.nodes, tally.nodeIds);

  const groups = [...(tally.groups.length > 0 ? mergeTallies([tally]).groups : [])].sort(byLabel);
  const hidden = hideGroups(groups, minimumCell, before.map(institutionsBefore));
  type CountOf = (group: GroupTally, position: number) => number;
  const sums = (of: CountOf, position: number) =>
    toldBy(groups, hidden, (group) => of(group as GroupTally, position));
  const isSafeCount = (of: CountOf, position: number): boolean =>
    knownAtoms(sums(of, position)).every(({ sum }) => isSafe(sum, minimumCell));
  const isSafeChange = (
    of: CountOf,
    position: number,
    told: (figure: PublishedFigure) => number | undefined,
  ): boolean =>
    before.every((table) =>
      knownDifferences(countsBefore(table, counted[position]?.id ?? '', told), sums(of, position)).every(
        ({ difference }) => isSafe(difference, minimumCell),
      ),
    );
  const scoredOf: CountOf = ({ scored }, position) => scored[position] as number;
  const rangedOf: CountOf = ({ ranged }, position) => ranged[position] as number;
  const applyingOf: CountOf = ({ applying }, position) => applying[position] as number;
  const levelOf =
    (level: number): CountOf =>
    ({ levels: counts }, position) =>
      counts[position * (levels.length + 1) + level] as number;

  const withheld: { nodeId: string; reason: 'few' | 'difference' }[] = [];
  const limits = new Map<number, NodeLimits>();
  for (const position of chosen) {
    const nodeId = counted[position]?.id ?? '';
    if (!isSafeCount(scoredOf, position)) withheld.push({ nodeId, reason: 'few' });
    else if (!isSafeChange(scoredOf, position, ({ scored }) => scored))
      withheld.push({ nodeId, reason: 'difference' });
    else {
      const levelIds = [null, ...levels.map(({ id }) => id)];
      const sumsOfLevels = levelIds.map((_, level) => sums(levelOf(level), position));
      const earlier = before.flatMap((table) => levelsBefore(table, nodeId) ?? []);
      limits.set(position, {
        pools: safePools(levelIds, sumsOfLevels, earlier, minimumCell),
        hasInterval:
          isSafeCount(rangedOf, position) &&
          isSafeChange(rangedOf, position, ({ interval }) => interval?.count),
        hasCoverage:
          isSafeCount(applyingOf, position) &&
          isSafeChange(applyingOf, position, ({ coverage }) => coverage?.count),
      });
    }
  }

  const settings = { levels, resolution: tally.resolution, quantiles };
  const rowOf = (label: string | null, group: GroupTally, reason: PublishedRow['hidden']): PublishedRow => ({
    label,
    institutions: reason === null ? group.count : null,
    hidden: reason,
    figures:
      reason === null
        ? [...limits].map(([position, limit]) =>
            publishedFigure(
              counted[position] as (typeof counted)[number],
              position,
              group,
              settings,
              limit,
              minimumCell,
            ),
          )
        : null,
  });
  const size = { nodes: counted.length, levels: levels.length, resolution: tally.resolution };
  const all = emptyGroup(null, size);
  for (const group of groups) addGroup(all, group);
  return {
    model: { id: plain.id, version: plain.version },
    minimumCell,
    whole: rowOf(null, all, hidden.whole),
    groups: groups.map((group) => rowOf(group.label, group, hidden.groups.get(group.label) ?? null)),
    withheld,
  };
};

/** By label in the order of code points; those without one last. */
const byLabel = (one: GroupTally, other: GroupTally): number => {
  if (one.label === null || other.label === null) return one.label === null ? 1 : -1;
  return one.label < other.label ? -1 : 1;
};

const expectSameModel = (id: string, { model }: PublishedPopulation, position: number): void => {
  if (model.id === id) return;
  throw new OseeError('wrong-model', `Expected a table of "${id}", got ${describeValue(model.id)}.`, {
    path: ['options', 'before', position, 'model', 'id'],
  });
};

/** The positions of the nodes that are asked for, in the order in which they were counted. */
const positionsOf = (
  wanted: readonly string[] | undefined,
  counted: readonly string[],
): readonly number[] => {
  for (const [position, id] of (wanted ?? []).entries()) {
    if (counted.includes(id)) continue;
    throw new OseeError('unknown-node', `Expected a node that was counted, got ${describeValue(id)}.`, {
      path: ['options', 'nodes', position],
    });
  }
  return counted.flatMap((id, position) => (wanted === undefined || wanted.includes(id) ? [position] : []));
};

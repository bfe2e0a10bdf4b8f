import { inputsOf } from '../../maturity/compare/signatures.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { type Cells, hideAcross } from './hide-across.ts';
import { type Cell, type Equation, hideDerivable } from './hide-derivable.ts';
import { givenIn, hideExtents } from './hide-extents.ts';
import type { RolledCriterion, RolledGroup, RolledNode } from './rolled-up-results.ts';

/**
 * Hides what fewer than the minimum stand behind, and what would give it away: in the tree of each group, and between
 * the groups where all of them together are shown as well.
 */
export const hideSmallGroups = (
  whole: RolledGroup | null,
  strata: readonly RolledGroup[],
  tree: readonly NodeResult[],
  minimum: number,
): { readonly whole: RolledGroup | null; readonly strata: readonly RolledGroup[] } => {
  const ofStrata = strata.map((group) => cellsOf(group, minimum));
  const ofWhole = whole === null ? null : cellsOf(whole, minimum);
  for (const cells of [...ofStrata, ...(ofWhole === null ? [] : [ofWhole])]) {
    hideDerivable(equationsOf(cells, tree));
  }
  if (ofWhole !== null && strata.length > 0) hideAcross(ofWhole, ofStrata, minimum);
  return hideExtents(
    whole === null || ofWhole === null ? null : maskedGroup(whole, ofWhole),
    strata.map((group, position) => maskedGroup(group, ofStrata[position] ?? new Map())),
    givenIn(strata),
    minimum,
  );
};

const equationsOf = (cells: Cells, tree: readonly NodeResult[]): Equation[] =>
  tree.flatMap((node) => {
    const whole = cells.get(`node ${node.id}`);
    // What the country answers once stands in no list of the group: it is known.
    const parts = inputsOf(node).flatMap(([kind, id, weight]) =>
      Number(weight) > 0 ? (cells.get(`${kind} ${id}`) ?? []) : [],
    );
    return whole === undefined ? [] : [{ whole, parts }];
  });

const cellsOf = ({ stratum, nodes, criteria }: RolledGroup, minimum: number): Cells => {
  const cell = (kind: string, id: string, answered: number, isFew: boolean, isPublic: boolean) =>
    [
      `${kind} ${id}`,
      {
        key: `${kind} ${id} ${stratum ?? ''}`,
        answered,
        isPublic,
        hidden: isFew && !isPublic ? 'few' : null,
      } satisfies Cell,
    ] as const;
  const isFew = (count: number): boolean => count > 0 && count < minimum;
  return new Map<string, Cell>([
    ...nodes.map(({ id, answered, answeredBy }) =>
      cell('node', id, answered, isFew(answered), answeredBy === 'country'),
    ),
    ...criteria.map(({ id, answered, distribution }) => {
      const said = answered + (distribution?.notApplicable ?? 0) + (distribution?.unknown ?? 0);
      return cell('criterion', id, answered, isFew(answered) || isFew(said), false);
    }),
  ]);
};

const hiddenFigures = { mean: null, interval: null, intervalOfAll: null, spread: null } as const;

const maskedGroup = (group: RolledGroup, cells: Cells): RolledGroup => ({
  ...group,
  nodes: group.nodes.map((node): RolledNode => {
    const hidden = cells.get(`node ${node.id}`)?.hidden ?? null;
    return hidden === null
      ? node
      : { ...node, hidden, ...hiddenFigures, coverage: null, notApplicable: null, levels: null };
  }),
  criteria: group.criteria.map((criterion): RolledCriterion => {
    const hidden = cells.get(`criterion ${criterion.id}`)?.hidden ?? null;
    return hidden === null
      ? criterion
      : { ...criterion, hidden, ...hiddenFigures, distribution: null, extent: null };
  }),
});

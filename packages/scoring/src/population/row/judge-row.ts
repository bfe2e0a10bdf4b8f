import { fallsShort } from '../../maturity/engine/falls-short.ts';
import type { MaturityPolicies } from '../../maturity/model/policies.ts';
import type { ClassColumns } from './class-columns.ts';
import type { LevelPlan, PlannedLevel, PlannedRequirement } from './level-plan.ts';
import type { LevelShares } from './level-shares.ts';
import type { RowBlock } from './row-block.ts';

/** The figures of rows that a level is judged by, by place. */
export interface JudgedRows {
  readonly shown: Float64Array;
  /** What the policies count, shown or not. */
  readonly counted: Float64Array;
  readonly coverage: Float64Array;
  readonly isOpen: Uint8Array;
  /** By node. */
  readonly maximum: Float64Array;
  /** At `node * capacity + row`. */
  readonly place: Int32Array;
  readonly block: RowBlock;
  readonly shares: readonly LevelShares[];
}

/** What a requirement comes to: it does not concern the node, holds, does not, or has nothing to judge by. */
type Verdict = 'none' | 'met' | 'blocked' | 'noData';

const judgeCriteria = (
  { items, needs, kind }: PlannedRequirement,
  { block }: JudgedRows,
  row: number,
  classes: ClassColumns,
  tolerance: number,
): Verdict => {
  const passed = kind === 'musts' ? classes.isPassedByMusts : classes.isPassedByCriterion;
  let [isAny, isEmpty] = [false, false];
  for (let each = 0; each < items.length; each += 1) {
    const criterion = items[each] as number;
    const chosen = block.classes[criterion * block.capacity + row] as number;
    const place = (classes.first[criterion] as number) + chosen;
    if (passed[place] === 1) continue;
    isAny = true;
    const value = classes.value[place] as number;
    const isMissing = Number.isNaN(value);
    const isShort = !isMissing && fallsShort(value, needs[each] as number, tolerance);
    if (isShort || (isMissing && classes.known[place] === 0)) return 'blocked';
    if (isMissing) isEmpty = true;
  }
  return isEmpty ? 'noData' : isAny ? 'met' : 'none';
};

const judgeNodes = (
  { items, needs, kind }: PlannedRequirement,
  { shown, counted, coverage, isOpen, maximum, place, block }: JudgedRows,
  row: number,
  tolerance: number,
): Verdict => {
  let [isAny, isEmpty] = [false, false];
  for (let each = 0; each < items.length; each += 1) {
    const node = items[each] as number;
    const need = needs[each] as number;
    const at = place[node * block.capacity + row] as number;
    const score = shown[at] as number;
    const whole = (maximum[node] as number) || 1;
    if (!Number.isNaN(score)) {
      isAny = true;
      if (fallsShort(score / whole, need, tolerance)) return 'blocked';
      continue;
    }
    const waits = isOpen[at] === 1 || coverage[at] === 0;
    if (!waits && kind !== 'score') continue;
    isAny = true;
    if (!waits) {
      isEmpty = true;
      continue;
    }
    const value = counted[at] as number;
    if (Number.isNaN(value) || fallsShort(value / whole, need, tolerance)) return 'blocked';
  }
  return isEmpty ? 'noData' : isAny ? 'met' : 'none';
};

const judgeShare = (
  { needs, shareOf }: PlannedRequirement,
  { shares, coverage }: JudgedRows,
  at: number,
  tolerance: number,
): Verdict => {
  const found = shares.find(({ level }) => level === shareOf);
  const counted = found?.share[at] ?? Number.NaN;
  const isShort = (): boolean => fallsShort(counted, needs[0] as number, tolerance);
  const isOpen = found?.isKnown[at] === 0 && coverage[at] !== 1 && found.isWaiting[at] === 1;
  if (Number.isNaN(counted)) return isOpen ? 'blocked' : 'noData';
  return isShort() ? 'blocked' : 'met';
};

/** The position of the level that a node reaches in a row; -1 for none. */
export const judgeRow = (
  plan: LevelPlan,
  node: number,
  row: number,
  rows: JudgedRows,
  classes: ClassColumns,
  { tolerance, emptyRequirement, belowMinimumCoverage }: MaturityPolicies,
): number => {
  const { place, block, shown, coverage } = rows;
  const placeIn = (part: number): number => place[part * block.capacity + row] as number;
  const at = placeIn(node);
  if (Number.isNaN(shown[at] as number)) return -1;
  if (belowMinimumCoverage !== 'provisional') {
    for (let each = 0; each < plan.floors.length; each += 1) {
      const share = coverage[placeIn(plan.floors[each] as number)] as number;
      if (share < (plan.minima[each] as number)) return -1;
    }
  }
  const skips = emptyRequirement === 'skip';
  for (let level = 0; level <= plan.top; level += 1) {
    const { isFree, requires } = plan.levels[level] as PlannedLevel;
    let isAny = isFree;
    for (let each = 0; each < requires.length; each += 1) {
      const requirement = requires[each] as PlannedRequirement;
      const verdict =
        requirement.shareOf >= 0
          ? judgeShare(requirement, rows, at, tolerance)
          : requirement.isOfCriteria
            ? judgeCriteria(requirement, rows, row, classes, tolerance)
            : judgeNodes(requirement, rows, row, tolerance);
      if (verdict === 'blocked' || (verdict === 'noData' && !skips)) return level - 1;
      if (verdict !== 'none') isAny = true;
    }
    // Where no requirement concerns the node, there is nothing to judge by.
    if (!isAny && !skips) return level - 1;
  }
  return plan.top;
};

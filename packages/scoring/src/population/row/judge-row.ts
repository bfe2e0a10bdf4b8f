import { fallsShort } from '../../maturity/engine/falls-short.ts';
import type { MaturityPolicies } from '../../maturity/model/policies.ts';
import type { ClassColumns } from './class-columns.ts';
import type { LevelPlan, PlannedRequirement } from './level-plan.ts';
import type { LevelShares } from './level-shares.ts';

/** The figures of a row that a level is judged by. */
export interface JudgedRow {
  readonly shown: Float64Array;
  /** What the policies count, shown or not. */
  readonly counted: Float64Array;
  readonly coverage: Float64Array;
  readonly isOpen: Uint8Array;
  readonly maximum: Float64Array;
  /** By criterion, the place of the class of its answer. */
  readonly at: Int32Array;
  readonly shares: readonly LevelShares[];
}

/** What a requirement comes to: it does not concern the node, holds, does not, or has nothing to judge by. */
type Verdict = 'none' | 'met' | 'blocked' | 'noData';

const judgeCriteria = (
  { items, needs, kind }: PlannedRequirement,
  { at }: JudgedRow,
  classes: ClassColumns,
  tolerance: number,
): Verdict => {
  const passed = kind === 'musts' ? classes.isPassedByMusts : classes.isPassedByCriterion;
  let [isAny, isEmpty] = [false, false];
  for (let each = 0; each < items.length; each += 1) {
    const place = at[items[each] as number] as number;
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
  { shown, counted, coverage, isOpen, maximum }: JudgedRow,
  tolerance: number,
): Verdict => {
  let [isAny, isEmpty] = [false, false];
  for (let each = 0; each < items.length; each += 1) {
    const node = items[each] as number;
    const need = needs[each] as number;
    const score = shown[node] as number;
    const whole = (maximum[node] as number) || 1;
    if (!Number.isNaN(score)) {
      isAny = true;
      if (fallsShort(score / whole, need, tolerance)) return 'blocked';
      continue;
    }
    const waits = isOpen[node] === 1 || coverage[node] === 0;
    if (!waits && kind !== 'score') continue;
    isAny = true;
    if (!waits) {
      isEmpty = true;
      continue;
    }
    const value = counted[node] as number;
    if (Number.isNaN(value) || fallsShort(value / whole, need, tolerance)) return 'blocked';
  }
  return isEmpty ? 'noData' : isAny ? 'met' : 'none';
};

const judgeShare = (
  { needs, shareOf }: PlannedRequirement,
  { shares, coverage }: JudgedRow,
  node: number,
  tolerance: number,
): Verdict => {
  const found = shares.find(({ level }) => level === shareOf);
  const counted = found?.share[node] ?? Number.NaN;
  const isShort = (): boolean => fallsShort(counted, needs[0] as number, tolerance);
  const isOpen = found?.isKnown[node] === 0 && coverage[node] !== 1 && found.isWaiting[node] === 1;
  if (Number.isNaN(counted)) return isOpen ? 'blocked' : 'noData';
  return isShort() ? 'blocked' : 'met';
};

/** The position of the level that a node reaches in a row; -1 for none. */
export const judgeRow = (
  plan: LevelPlan,
  node: number,
  row: JudgedRow,
  classes: ClassColumns,
  { tolerance, emptyRequirement, belowMinimumCoverage }: MaturityPolicies,
): number => {
  if (Number.isNaN(row.shown[node] as number)) return -1;
  if (belowMinimumCoverage !== 'provisional') {
    for (let each = 0; each < plan.floors.length; each += 1) {
      if ((row.coverage[plan.floors[each] as number] as number) < (plan.minima[each] as number)) return -1;
    }
  }
  const skips = emptyRequirement === 'skip';
  for (let level = 0; level <= plan.top; level += 1) {
    const requires = plan.levels[level] as readonly PlannedRequirement[];
    let isAny = requires.length === 0;
    for (const requirement of requires) {
      const verdict =
        requirement.shareOf >= 0
          ? judgeShare(requirement, row, node, tolerance)
          : requirement.isOfCriteria
            ? judgeCriteria(requirement, row, classes, tolerance)
            : judgeNodes(requirement, row, tolerance);
      if (verdict === 'blocked' || (verdict === 'noData' && !skips)) return level - 1;
      if (verdict !== 'none') isAny = true;
    }
    // Where no requirement concerns the node, there is nothing to judge by.
    if (!isAny && !skips) return level - 1;
  }
  return plan.top;
};

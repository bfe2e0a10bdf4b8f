import type { BlockingRequirement } from '../result/level-result.ts';
import type { CompiledModel, CompiledNode } from './compiled-model.ts';
import { type EvaluationLookup, type ReadingLookup, shownScore } from './evaluation.ts';
import { isThin } from './is-thin.ts';
import { lookAt, type Verdict, verdictOf } from './look-at.ts';
import { topLevelOf } from './requirement-items.ts';
import { needOf, type PlacedRequirement, requirementsOf } from './requirement-targets.ts';

export interface JudgedLevel {
  /** Position of the level; -1 when none is reached. */
  readonly reached: number;
  /** Position of the level above; -1 at the top or when there is nothing to judge. */
  readonly next: number;
  readonly blocking: readonly BlockingRequirement[];
}

interface Finding {
  readonly outcome: 'met' | BlockingRequirement['outcome'];
  readonly have: number | null;
  readonly need: number;
  readonly itemIds: readonly string[];
}

/** A node as it was evaluated. */
interface Case {
  readonly compiled: CompiledModel;
  readonly node: CompiledNode;
  readonly evaluation: EvaluationLookup;
  readonly readings: ReadingLookup;
}

/** Whether a node has no level: it has no score, or too little of it is answered. */
const isUnjudged = ({ compiled, node, evaluation }: Case): boolean =>
  shownScore(evaluation.get(node.id)) === null ||
  (compiled.policies.belowMinimumCoverage !== 'provisional' &&
    isThin(node, (id) => evaluation.get(id)?.coverage));

/** Whether all requirements of a level hold; the first that does not decides. */
const isHeld = (
  { compiled: { policies }, node, evaluation, readings }: Case,
  requires: readonly PlacedRequirement[],
): boolean => {
  const skips = policies.emptyRequirement === 'skip';
  let isVacuous = requires.length > 0;
  for (const placed of requires) {
    for (const target of placed.targets) {
      const found = lookAt(placed, target, node, evaluation, readings);
      const verdict = verdictOf(found, placed, target, policies.tolerance);
      if (verdict === 'aside') continue;
      if (verdict === 'short' || verdict === 'open' || (verdict === 'empty' && !skips)) return false;
      isVacuous = false;
    }
  }
  return skips || !isVacuous;
};

const firstUnheld = (judged: Case, top: number): number => {
  const levels = requirementsOf(judged.compiled, judged.node);
  let level = 0;
  while (level <= top && isHeld(judged, levels[level] ?? [])) level += 1;
  return level;
};

/** The position of the level of a node, as `judgeLevel` tells it, without the reasons. */
export const reachedLevel = (
  compiled: CompiledModel,
  node: CompiledNode,
  evaluation: EvaluationLookup,
  readings: ReadingLookup,
): number => {
  const judged = { compiled, node, evaluation, readings };
  return isUnjudged(judged) ? -1 : firstUnheld(judged, topLevelOf(compiled, node)) - 1;
};

/**
 * Tells the level of a node: the highest whose requirements, and those of every level below, hold. What is open counts
 * as the policies say; where a requirement does not hold because of it alone, it is unknown, and not unmet.
 */
export const judgeLevel = (
  compiled: CompiledModel,
  node: CompiledNode,
  evaluation: EvaluationLookup,
  readings: ReadingLookup,
): JudgedLevel => {
  const judged = { compiled, node, evaluation, readings };
  if (isUnjudged(judged)) return { reached: -1, next: -1, blocking: [] };
  const top = topLevelOf(compiled, node);
  const next = firstUnheld(judged, top);
  if (next > top) return { reached: top, next: -1, blocking: [] };
  return { reached: next - 1, next, blocking: blockingOf(judged, next) };
};

/** What keeps a node from a level. */
const blockingOf = (judged: Case, level: number): readonly BlockingRequirement[] => {
  const { emptyRequirement } = judged.compiled.policies;
  const requires = requirementsOf(judged.compiled, judged.node)[level] ?? [];
  const findings = requires.map((placed) => ({ placed, finding: judge(judged, placed) }));
  const isVacuous = findings.every(({ finding }) => finding === null);
  const none: Finding = { outcome: isVacuous ? 'noData' : 'met', have: null, need: 0, itemIds: [] };
  return findings.flatMap(({ placed: { requirement }, finding }): BlockingRequirement[] => {
    const { outcome, have, need, itemIds } = finding ?? none;
    if (outcome === 'met' || (outcome === 'noData' && emptyRequirement === 'skip')) return [];
    const failed = outcome === 'noData' && emptyRequirement === 'fail';
    return [{ requirement, outcome: failed ? 'unmet' : outcome, have, need, itemIds }];
  });
};

/** What a requirement comes to; `null` when it does not concern the node. */
const judge = ({ compiled, node, evaluation, readings }: Case, placed: PlacedRequirement): Finding | null => {
  const { requirement, targets } = placed;
  const lacking: { readonly [Kind in Exclude<Verdict, 'aside' | 'met'>]: string[] } = {
    short: [],
    open: [],
    empty: [],
  };
  let asked = 0;
  let need: number | null = null;
  let least: number | null = null;
  for (const target of targets) {
    const found = lookAt(placed, target, node, evaluation, readings);
    const verdict = verdictOf(found, placed, target, compiled.policies.tolerance);
    if (verdict === 'aside') continue;
    asked += 1;
    need ??= needOf(requirement, target);
    if (found.have !== null) least = least === null ? found.have : Math.min(least, found.have);
    if (verdict !== 'met') lacking[verdict].push(target.id);
  }
  if (need === null) return null;
  const { short, open, empty } = lacking;
  const lackingIds = [...short, ...open, ...empty];
  const isMusts = requirement.kind === 'musts';
  return {
    outcome: short.length > 0 ? 'unmet' : open.length > 0 ? 'unknown' : empty.length > 0 ? 'noData' : 'met',
    have: least !== null && isMusts ? (asked - lackingIds.length) / asked : least,
    need: isMusts ? 1 : need,
    itemIds: isMusts || requirement.kind === 'each' ? lackingIds : [],
  };
};

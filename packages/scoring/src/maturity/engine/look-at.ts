import type { LevelRequirement } from '../model/level.ts';
import type { DropReason } from '../result/trace.ts';
import type { CompiledNode } from './compiled-model.ts';
import {
  type EvaluationLookup,
  knownOf,
  type NodeEvaluation,
  type Reading,
  type ReadingLookup,
  shownScore,
} from './evaluation.ts';
import { fallsShort } from './falls-short.ts';
import { needOf, type PlacedRequirement, type RequirementTarget } from './requirement-targets.ts';

/** What is known of one thing that a requirement looks at. */
export interface Found {
  /** What it has to show; `null` when nobody answered, or nothing applies. */
  readonly have: number | null;
  /** What the policies count for it; `null` when they count nothing. */
  readonly counted: number | null;
  /** Whether it is not known, rather than not applicable. */
  readonly isOpen: boolean;
  /** Whether the requirement looks at it although it counts with nothing. */
  readonly isAsked: boolean;
}

/** What leaves a criterion out of every requirement. */
const outsideReasons: ReadonlySet<DropReason | null> = new Set<DropReason | null>([
  'notApplicable',
  'retired',
  'future',
]);

/**
 * Whether a requirement does not look at a criterion: it does not apply and counts with nothing, or is not in force. A
 * must that does not apply is never unmet, whatever it counts with.
 */
export const isPassedOver = ({ drop, known }: Reading, kind: LevelRequirement['kind']): boolean =>
  outsideReasons.has(drop) || (kind === 'musts' && known === null);

/** Looks at one target of a requirement. */
export const lookAt = (
  { requirement, looksAt, level }: PlacedRequirement,
  { id }: RequirementTarget,
  node: CompiledNode,
  evaluation: EvaluationLookup,
  readings: ReadingLookup,
): Found => {
  if (looksAt === 'node') return lookAtNode(evaluation.get(id), requirement.kind);
  if (looksAt === 'criterion') return lookAtCriterion(readings.get(id), requirement.kind);
  const { shares = [], shareKnown = [], coverage = null } = evaluation.get(node.id) ?? {};
  const counted = shares[level] ?? null;
  const isOpen = shareKnown[level] === false && coverage !== 1 && isWaiting(node, level, readings);
  return { counted, have: isOpen ? null : counted, isOpen, isAsked: true };
};

const lookAtNode = (part: NodeEvaluation | undefined, kind: LevelRequirement['kind']): Found => {
  const maximum = part?.maximum || 1;
  const counted = part === undefined || part.score === null ? null : part.score / maximum;
  const shown = shownScore(part);
  const isOpen = part !== undefined && shown === null && (part.open || part.coverage === 0);
  return {
    counted,
    have: shown === null ? null : shown / maximum,
    isOpen,
    isAsked: isOpen || kind === 'score',
  };
};

const lookAtCriterion = (reading: Reading | undefined, kind: LevelRequirement['kind']): Found => {
  const isOpen = reading !== undefined && knownOf(reading) === 0;
  const isAsked = reading !== undefined && !isPassedOver(reading, kind);
  const counted = isAsked ? reading.value : null;
  return { counted, have: isOpen ? null : counted, isOpen, isAsked };
};

/** Whether a criterion that is bound to the level applies and waits for its answer. */
const isWaiting = (part: CompiledNode, level: number, readings: ReadingLookup): boolean =>
  (part.levelInputs[level] ?? []).some(({ kind, id, isEmpty }) => {
    if (isEmpty) return false;
    if (kind === 'criterion') {
      const reading = readings.get(id);
      return reading !== undefined && knownOf(reading) === 0;
    }
    const child = part.children.find((each) => each.id === id);
    return child !== undefined && isWaiting(child, level, readings);
  });

/** What a target comes to: it is not asked for, holds, falls short, is not known, or has nothing to judge by. */
export type Verdict = 'aside' | 'met' | 'short' | 'open' | 'empty';

/** Judges what was found of a target. */
export const verdictOf = (
  { have, counted, isOpen, isAsked }: Found,
  { requirement }: PlacedRequirement,
  target: RequirementTarget,
  tolerance: number,
): Verdict => {
  const need = needOf(requirement, target);
  if (have !== null) return fallsShort(have, need, tolerance) ? 'short' : 'met';
  if (!isAsked) return 'aside';
  if (!isOpen) return 'empty';
  return counted === null || fallsShort(counted, need, tolerance) ? 'open' : 'met';
};

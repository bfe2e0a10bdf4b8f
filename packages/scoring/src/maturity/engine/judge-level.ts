import { isBelow } from '../../number/compare.ts';
import type { LevelRequirement } from '../model/level.ts';
import type { BlockingRequirement } from '../result/level-result.ts';
import type { DropReason } from '../result/trace.ts';
import type { CompiledModel, CompiledNode } from './compiled-model.ts';
import { type Evaluation, knownOf, type Reading, type ReadingLookup, shownScore } from './evaluation.ts';
import { isThin } from './is-thin.ts';
import { itemsOf, topLevelOf } from './requirement-items.ts';

export interface JudgedLevel {
  /** Position of the level; -1 when none is reached. */
  readonly reached: number;
  /** Position of the level above; -1 at the top or when there is nothing to judge. */
  readonly next: number;
  readonly blocking: readonly BlockingRequirement[];
}

type Outcome = 'met' | BlockingRequirement['outcome'];

interface Finding {
  readonly outcome: Outcome;
  readonly have: number | null;
  readonly need: number;
  readonly itemIds: readonly string[];
}

/** What is known of one thing that a requirement looks at. */
interface Found {
  readonly id: string;
  readonly need: number;
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

const nothing: JudgedLevel = { reached: -1, next: -1, blocking: [] };

/** Whether a share falls short of a minimum, beyond rounding and the tolerance that the model declares. */
export const fallsShort = (have: number, need: number, tolerance: number): boolean =>
  isBelow(have + tolerance, need, 1);

/**
 * Tells the level of a node: the highest whose requirements, and those of every level below, hold. What is open counts
 * as the policies say; where a requirement does not hold because of it alone, it is unknown, and not unmet.
 */
export const judgeLevel = (
  compiled: CompiledModel,
  node: CompiledNode,
  evaluation: Evaluation,
  readings: ReadingLookup,
): JudgedLevel => {
  const { policies, model } = compiled;
  const scored = evaluation.get(node.id);
  if (scored === undefined || shownScore(scored) === null) return nothing;
  const isTooThin = isThin(node, (id) => evaluation.get(id)?.coverage);
  if (policies.belowMinimumCoverage !== 'provisional' && isTooThin) return nothing;

  const find = (requirement: LevelRequirement): readonly Found[] =>
    itemsOf(compiled, node, requirement).map(({ kind, id, need }): Found => {
      if (kind === 'share') {
        const level = compiled.model.levels.findIndex((each) => each.id === id);
        const counted = scored.shares[level] ?? null;
        const isOpen = scored.shareKnown[level] === false && scored.coverage !== 1 && isWaiting(node, level);
        return { id, need, counted, have: isOpen ? null : counted, isOpen, isAsked: true };
      }
      if (kind === 'criterion') {
        const reading = readings.get(id);
        const isOpen = reading !== undefined && knownOf(reading) === 0;
        const skips = reading === undefined || isPassedOver(reading, requirement.kind);
        const counted = skips ? null : reading.value;
        const isAsked = !skips;
        return { id, need, counted, have: isOpen ? null : counted, isOpen, isAsked };
      }
      const part = evaluation.get(id);
      const shareOf = (score: number | null): number | null =>
        score === null ? null : score / (part?.maximum || 1);
      const isOpen = part !== undefined && shownScore(part) === null && (part.open || part.coverage === 0);
      return {
        id,
        need,
        counted: shareOf(part?.score ?? null),
        have: shareOf(shownScore(part)),
        isOpen,
        isAsked: isOpen || requirement.kind === 'score',
      };
    });
  /** Whether a criterion that is bound to the level applies and waits for its answer. */
  const isWaiting = (part: CompiledNode, level: number): boolean =>
    (part.levelInputs[level] ?? []).some(({ kind, id, isEmpty }) => {
      if (isEmpty) return false;
      if (kind === 'criterion') {
        const reading = readings.get(id);
        return reading !== undefined && knownOf(reading) === 0;
      }
      const child = part.children.find((each) => each.id === id);
      return child !== undefined && isWaiting(child, level);
    });

  /** `null` when the requirement does not concern the node. */
  const judge = (requirement: LevelRequirement): Finding | null => {
    const items = find(requirement).filter(({ have, isAsked }) => have !== null || isAsked);
    if (items.length === 0) return null;
    const short = items.filter(
      ({ have, need }) => have !== null && fallsShort(have, need, policies.tolerance),
    );
    const open = items.filter(
      ({ isOpen, counted, need }) =>
        isOpen && (counted === null || fallsShort(counted, need, policies.tolerance)),
    );
    const empty = items.filter(({ have, isOpen }) => have === null && !isOpen);
    const known = items.flatMap(({ have }) => (have === null ? [] : [have]));
    const musts = requirement.kind === 'musts';
    const lacking = short.length + open.length + empty.length;
    return {
      outcome: short.length > 0 ? 'unmet' : open.length > 0 ? 'unknown' : empty.length > 0 ? 'noData' : 'met',
      have:
        known.length === 0
          ? null
          : musts
            ? (items.length - lacking) / items.length
            : known.reduce((least, have) => Math.min(least, have)),
      need: musts ? 1 : (items[0]?.need ?? 0),
      itemIds: musts || requirement.kind === 'each' ? [...short, ...open, ...empty].map(({ id }) => id) : [],
    };
  };
  const blockingOf = (requires: readonly LevelRequirement[]): BlockingRequirement[] => {
    const findings = requires.map((requirement) => ({ requirement, finding: judge(requirement) }));
    const vacuous = findings.every(({ finding }) => finding === null);
    const none: Finding = { outcome: vacuous ? 'noData' : 'met', have: null, need: 0, itemIds: [] };
    return findings.flatMap(({ requirement, finding }): BlockingRequirement[] => {
      const { outcome, have, need, itemIds } = finding ?? none;
      if (outcome === 'met' || (outcome === 'noData' && policies.emptyRequirement === 'skip')) return [];
      const failed = outcome === 'noData' && policies.emptyRequirement === 'fail';
      return [{ requirement, outcome: failed ? 'unmet' : outcome, have, need, itemIds }];
    });
  };
  const top = topLevelOf(compiled, node);
  for (const [position, { requires }] of model.levels.entries()) {
    if (position > top) break;
    const blocking = blockingOf(requires);
    if (blocking.length > 0) return { reached: position - 1, next: position, blocking };
  }
  return { reached: top, next: -1, blocking: [] };
};

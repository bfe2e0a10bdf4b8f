import type { CompiledNode } from '../engine/compiled-model.ts';
import { fallsShort } from '../engine/falls-short.ts';
import { isPassedOver } from '../engine/look-at.ts';
import { topLevelOf } from '../engine/requirement-items.ts';
import { needOf, type PlacedRequirement, requirementsOf } from '../engine/requirement-targets.ts';
import { type Ends, type Reach, shareEnds } from './reach.ts';
import type { RangeQuestion } from './score-reach.ts';
import type { ShareReach } from './share-reach.ts';

/** Positions of the lowest and the highest level that a node can reach; -1 stands for none. */
export interface LevelBounds {
  readonly worst: number;
  readonly best: number;
}

/** What one thing that a requirement looks at can turn out as. */
interface Prospect {
  readonly canMeet: boolean;
  readonly canMiss: boolean;
  /** There is nothing to judge by, though it is asked for. */
  readonly canLack: boolean;
  /** It does not apply, and the requirement does not look at it. */
  readonly canVanish: boolean;
}

/**
 * Bounds the level of a node over all ways of answering in which it has a score: no way leads below `worst` or above
 * `best`, as every requirement is looked at for itself.
 */
export const levelBounds = (
  question: RangeQuestion,
  node: CompiledNode,
  reach: ReadonlyMap<string, Reach>,
  shares: ReadonlyMap<string, readonly ShareReach[]>,
): LevelBounds => {
  const { compiled, readings, ways } = question;
  const { policies } = compiled;
  const skips = policies.emptyRequirement === 'skip';
  const judge = (ends: Ends | null, need: number): Pick<Prospect, 'canMeet' | 'canMiss'> => ({
    canMeet: ends !== null && !fallsShort(ends.high, need, policies.tolerance),
    canMiss: ends !== null && fallsShort(ends.low, need, policies.tolerance),
  });
  const prospects = ({ requirement, looksAt, targets, level }: PlacedRequirement): readonly Prospect[] =>
    targets.map((target): Prospect => {
      const { id } = target;
      const need = needOf(requirement, target);
      if (looksAt === 'share') {
        const { ends, canLeave } = shares.get(node.id)?.[level] ?? { ends: null, canLeave: true };
        return { ...judge(ends, need), canLack: canLeave, canVanish: false };
      }
      if (looksAt === 'criterion') {
        const reading = readings.get(id);
        const all = ways.get(id) ?? (reading ? [reading] : []);
        const asked = all.filter((way) => !isPassedOver(way, requirement.kind));
        const values = asked.flatMap(({ value }) => value ?? []);
        const ends = values.length > 0 ? { low: Math.min(...values), high: Math.max(...values) } : null;
        return {
          ...judge(ends, need),
          canLack: values.length < asked.length,
          canVanish: asked.length < all.length,
        };
      }
      const { ends, maximum, canLeave } = reach.get(id) ?? {
        ends: null,
        maximum: { low: 1, high: 1 },
        canLeave: true,
      };
      const share = ends && shareEnds(ends, maximum);
      return { ...judge(share, need), canLack: false, canVanish: canLeave && requirement.kind !== 'score' };
    });
  const top = topLevelOf(compiled, node);
  let [worst, best]: [number | null, number | null] = [null, null];
  for (const [position, requires] of requirementsOf(compiled, node).entries()) {
    if (position > top || (worst !== null && best !== null)) break;
    const all = requires.map(prospects);
    const mute = all.map((each) => ({
      can: each.every(({ canVanish }) => canVanish),
      must: each.every(({ canMeet, canMiss, canLack }) => !canMeet && !canMiss && !canLack),
    }));
    const isSilent = (which: 'can' | 'must'): boolean =>
      !skips && requires.length > 0 && mute.every((each) => each[which]);
    const canBlock =
      isSilent('can') ||
      all.some((each) => each.some(({ canMiss, canLack }) => canMiss || (canLack && !skips)));
    const canHold =
      !isSilent('must') &&
      all.every((each) =>
        each.every(({ canMeet, canVanish, canLack }) => canMeet || canVanish || (canLack && skips)),
      );
    if (canBlock) worst ??= position - 1;
    if (!canHold) best ??= position - 1;
  }
  return { worst: worst ?? top, best: best ?? top };
};

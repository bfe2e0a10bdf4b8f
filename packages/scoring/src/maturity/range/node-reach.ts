import { isAtLeast } from '../../number/compare.ts';
import type { CompiledModel, CompiledNode } from '../engine/compiled-model.ts';
import { type Ends, hull, type Reach, type ReachInput, shareEnds } from './reach.ts';
import { mostRungs, partialReach, rollUpReach } from './roll-up-reach.ts';

const never = (maximum: number): Reach => ({
  ends: null,
  canLeave: true,
  full: null,
  part: null,
  maximum: { low: maximum, high: maximum },
  isExact: true,
});

/** What a node can come to, from what its inputs and the node that decides about its deduction can. */
export const nodeReach = (
  { maxima, steadyIds }: Pick<CompiledModel, 'maxima' | 'steadyIds'>,
  node: CompiledNode,
  inputs: readonly ReachInput[],
  trigger: Reach | undefined,
  areIndependent: boolean,
): Reach => {
  const atBest = maxima.get(node.id) ?? 1;
  const counting = inputs.filter(({ weight, reach }) => weight > 0 && reach.ends !== null);
  if (counting.length === 0) return never(atBest);
  const { rollUp: method, cap } = node;
  const capped = (ends: Ends | null): Ends | null =>
    ends === null || cap === null ? ends : { low: Math.min(ends.low, cap), high: Math.min(ends.high, cap) };
  const ends = capped(rollUpReach(method, counting, 'ends'));
  const maximum = steadyIds.has(node.id)
    ? { low: atBest, high: atBest }
    : (capped(rollUpReach(method, counting, 'maximum')) ?? { low: atBest, high: atBest });
  const isLong = method === 'ladder' && counting.length > mostRungs;
  const rung = node.isRung
    ? asRung(node, counting, ends, maximum)
    : { full: null, part: null, isExact: true };
  const before: Reach = {
    ends,
    canLeave: counting.every(({ reach }) => reach.canLeave),
    full: capped(rung.full),
    part: capped(rung.part),
    maximum,
    isExact: areIndependent && !isLong && rung.isExact && counting.every(({ reach }) => reach.isExact),
  };
  return node.deduction === null ? before : deducted(before, node.deduction, trigger);
};

/** The value of a rung where it is full and where it is not. */
const asRung = (
  { rollUp: method, cap }: CompiledNode,
  inputs: readonly ReachInput[],
  ends: Ends | null,
  maximum: Ends,
): Pick<Reach, 'full' | 'part' | 'isExact'> => {
  const best = inputs[0]?.reach.maximum.high;
  const isEven = inputs.every(({ reach }) => reach.maximum.low === best && reach.maximum.high === best);
  // A cap, or a lowest input beside one that cannot rise as high, is full before all inputs are.
  if (cap !== null || (method === 'min' && !isEven)) {
    const canBeFull = ends !== null && ends.high >= maximum.low;
    return { full: canBeFull ? ends : null, part: ends, isExact: false };
  }
  return { full: rollUpReach(method, inputs, 'full'), ...partialReach(method, inputs) };
};

const deducted = (
  reach: Reach,
  { minimum, share }: NonNullable<CompiledNode['deduction']>,
  trigger: Reach | undefined,
): Reach => {
  const shares = trigger?.ends ? shareEnds(trigger.ends, trigger.maximum) : null;
  const can = shares !== null && isAtLeast(shares.high, minimum, 1);
  if (!can) return reach;
  const must = trigger?.canLeave === false && shares !== null && isAtLeast(shares.low, minimum, 1);
  const lowered = (some: Ends | null): Ends | null =>
    some && { low: some.low * (1 - share), high: some.high * (1 - share) };
  const isExact = reach.isExact && trigger?.isExact === true && trigger.maximum.low === trigger.maximum.high;
  return must
    ? {
        ...reach,
        ends: lowered(reach.ends),
        full: null,
        part: lowered(hull(reach.part, reach.full)),
        isExact,
      }
    : {
        ...reach,
        ends: hull(reach.ends, lowered(reach.ends)),
        part: hull(reach.part, lowered(reach.part), lowered(reach.full)),
        isExact,
      };
};

import type { InstrumentDepthId } from './depth-id.ts';
import { instrumentItems } from './instrument-items.ts';
import type { InstrumentItemId } from './item-ids.ts';

/**
 * A depth of the instrument.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentDepth } from '@osee/core/instrument';
 *
 * const titleOf = (depth: InstrumentDepth): string => depth.title;
 * ```
 */
export interface InstrumentDepth {
  readonly id: InstrumentDepthId;
  readonly title: string;
  /** By which rule its items were chosen. */
  readonly rule: string;
  /** What a result of this depth cannot tell, one sentence each. */
  readonly cannotTell: readonly string[];
  /** Items that are not asked, in the order of the instrument. */
  readonly leavesOut: readonly InstrumentItemId[];
}

const texts: readonly Omit<InstrumentDepth, 'leavesOut'>[] = [
  {
    id: 'quick',
    title: 'Quick scan',
    rule: 'All eight musts, at least one item for each module, the technical domains and the office, answered from registers by three people in an hour.',
    cannotTell: [
      'Of the 49 competencies and technical domains, 36 are never asked.',
      'The score of a module rests on one or two items, so that no level of a module is named.',
      'Inside a module the gaps have no order.',
      'Nothing is said about sharing with others.',
    ],
  },
  {
    id: 'standard',
    title: 'Standard',
    rule: 'The 33 competencies at the top of their modules, the one must below them, the nine technical domains, the office, and three items on the mobilisation of resources.',
    cannotTell: [
      'Six of the seven competencies that stand below another one in Procurement and Legal are never asked.',
      'Four of the seven items on the mobilisation of resources are never asked.',
      'Nothing is said about sharing with others.',
    ],
  },
  {
    id: 'full',
    title: 'Full',
    rule: 'All seventy items.',
    cannotTell: [
      'The effect on the lives of people is not measured.',
      'Opinions are not asked.',
      'What cannot be counted within the period is left out.',
    ],
  },
];

/**
 * The three depths, from the smallest to the largest. Each holds all items of the one before.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentDepths } from '@osee/core/instrument';
 *
 * instrumentDepths.map((depth) => depth.id); // => ['quick', 'standard', 'full']
 * instrumentDepths[0]?.leavesOut.length; // => 55
 * ```
 */
export const instrumentDepths: readonly InstrumentDepth[] = texts.map((depth) => ({
  ...depth,
  leavesOut: instrumentItems.filter((item) => !item.depths.includes(depth.id)).map((item) => item.id),
}));

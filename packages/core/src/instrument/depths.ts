/**
 * Id of a depth: how many of the items are asked.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentDepthId } from '@osee/core/instrument';
 *
 * const depth: InstrumentDepthId = 'standard';
 * ```
 */
export type InstrumentDepthId = 'quick' | 'standard' | 'full';

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
}

/**
 * The three depths, from the smallest to the largest. Each holds all items of the one before.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentDepths } from '@osee/core/instrument';
 *
 * instrumentDepths.map((depth) => depth.id); // => ['quick', 'standard', 'full']
 * ```
 */
export const instrumentDepths: readonly InstrumentDepth[] = [
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

/** In quick scan, standard and full. */
export const allDepths: readonly InstrumentDepthId[] = ['quick', 'standard', 'full'];

/** In standard and full. */
export const fromStandard: readonly InstrumentDepthId[] = ['standard', 'full'];

/** In full only. */
export const onlyFull: readonly InstrumentDepthId[] = ['full'];

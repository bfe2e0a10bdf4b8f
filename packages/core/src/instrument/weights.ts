import type { InstrumentSubject } from './instrument-item.ts';

/**
 * A weight that somebody declared, with the reason.
 *
 * @category instrument
 * @example
 * ```ts
 * import { type DeclaredWeight, instrumentWeights } from '@osee/core/instrument';
 *
 * const technical: DeclaredWeight | undefined = instrumentWeights.categories.at(-1);
 * technical?.weight; // => 0.2
 * ```
 */
export interface DeclaredWeight {
  readonly id: string;
  /** Share of the parent; the weights of one parent sum to 1. */
  readonly weight: number;
  readonly reason: string;
}

/**
 * The weights of the instrument, as rules. Nothing follows from how many items a module happens to have.
 *
 * @category instrument
 * @example
 * ```ts
 * import { type InstrumentWeights, instrumentWeights } from '@osee/core/instrument';
 *
 * const weights: InstrumentWeights = instrumentWeights;
 * weights.relative.find((rule) => rule.about === 'sharing')?.weight; // => 0.5
 * ```
 */
export interface InstrumentWeights {
  /** Share of each category in the whole. */
  readonly categories: readonly DeclaredWeight[];
  /** Share of each module, and of the office, in its category. The category `technical` has no modules. */
  readonly modules: readonly (DeclaredWeight & { readonly categoryId: string })[];
  /** Weight of an item beside its neighbours in one module, before they are brought to a sum of 1. */
  readonly relative: readonly {
    readonly about: InstrumentSubject;
    readonly weight: number;
    readonly reason: string;
  }[];
  /** How a competency with others below it is divided: its own item, and the mean of those below. */
  readonly parent: { readonly own: number; readonly below: number; readonly reason: string };
  /** Why a must weighs no more than another item. */
  readonly mustReason: string;
  /** Weightings that a report shows beside the declared one, so that a reader sees what the choice does. */
  readonly alternatives: readonly { readonly id: string; readonly title: string; readonly rule: string }[];
}

const peers = 'The framework presents its modules as peers.';
const alike = 'Inside a module the framework names no competency before another.';

const organisational = { categoryId: 'organisational-and-programmatic', weight: 0.2 } as const;
const ecosystemic = { categoryId: 'ecosystemic-and-societal', weight: 0.25 } as const;

/**
 * The declared weights: categories 40, 40 and 20 in a hundred, modules alike within their category, items alike within
 * their module, an item on sharing half.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentWeights } from '@osee/core/instrument';
 *
 * instrumentWeights.categories.map((category) => category.weight); // => [0.4, 0.4, 0.2]
 * ```
 */
export const instrumentWeights: InstrumentWeights = {
  categories: [
    {
      id: 'organisational-and-programmatic',
      weight: 0.4,
      reason:
        'The framework gives no weights. This category has four modules and the office, as many as the next one.',
    },
    {
      id: 'ecosystemic-and-societal',
      weight: 0.4,
      reason: 'The framework gives no weights. This category has four modules, as many as the one before.',
    },
    {
      id: 'technical',
      weight: 0.2,
      reason: 'Nine domains without modules, which the framework itself calls illustrative.',
    },
  ],
  modules: [
    { ...organisational, id: 'strategy', reason: peers },
    { ...organisational, id: 'requirements-and-specifications', reason: peers },
    { ...organisational, id: 'procurement-and-legal', reason: peers },
    { ...organisational, id: 'community-management', reason: peers },
    {
      ...organisational,
      id: 'office',
      reason:
        'The office is one part of the ecosystem: it weighs as much as a module, and eight in a hundred of the whole.',
    },
    { ...ecosystemic, id: 'capacity-building', reason: peers },
    { ...ecosystemic, id: 'digital-inclusion', reason: peers },
    { ...ecosystemic, id: 'digital-governance-and-sovereignty', reason: peers },
    { ...ecosystemic, id: 'resource-mobilisation', reason: peers },
  ],
  relative: [
    { about: 'competency', weight: 1, reason: alike },
    { about: 'technicalDomain', weight: 1, reason: 'The framework names no domain before another.' },
    { about: 'office', weight: 1, reason: 'An office needs mandate, people, money and service alike.' },
    {
      about: 'mobilisation',
      weight: 1,
      reason: 'The steps of mobilisation build on each other; none replaces another.',
    },
    {
      about: 'sharing',
      weight: 0.5,
      reason:
        'Sharing shows an effect on others, not ability: an administration can be able and not share yet.',
    },
  ],
  parent: {
    own: 0.5,
    below: 0.5,
    reason:
      'The order in which the framework was printed, not importance, put seven competencies below others.',
  },
  mustReason: 'A must is a gate for the level "managed"; with more weight as well it would count twice.',
  alternatives: [
    {
      id: 'nodes-alike',
      title: 'Ten parts alike',
      rule: 'The eight modules, the office and the technical domains weigh one tenth each.',
    },
    { id: 'categories-alike', title: 'Three categories alike', rule: 'Each category weighs a third.' },
  ],
};

/**
 * What one alternative achieves on the leaves of a hierarchy, by their ids; left out or `null` is unknown.
 *
 * @category aggregation
 * @example
 * ```ts
 * import { aggregateTree, type LeafValues } from '@osee/scoring/mcda';
 *
 * const values: LeafValues = { a: 0.5, b: null };
 * aggregateTree({ id: 'index', children: [{ id: 'a' }, { id: 'b' }] }, values).missing; // => ['b']
 * ```
 */
export type LeafValues = Readonly<Record<string, number | null>> | ReadonlyMap<string, number | null>;

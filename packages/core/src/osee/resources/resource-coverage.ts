import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { ProgrammeResource, ResourceKind } from './programme-resource.ts';

/**
 * Whether a resource is there: fully, partly, not at all, or not needed. A resource without a status is unknown, which
 * is none of these.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { ResourceStatus } from '@osee/core';
 *
 * const status: ResourceStatus = 'partly';
 * ```
 */
export type ResourceStatus = 'in-place' | 'partly' | 'missing' | 'not-needed';

/**
 * How many resources of a kind are there.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeResources, type ResourceCoverage, resourceCoverage } from '@osee/core';
 *
 * const coverage: readonly ResourceCoverage[] = resourceCoverage(oseeResources, { volunteers: 'in-place' });
 * coverage[0]?.unknown.length; // => 10
 * ```
 */
export interface ResourceCoverage {
  readonly kind: ResourceKind;
  /** Ids, in the order of the resources. */
  readonly inPlace: readonly string[];
  readonly partly: readonly string[];
  readonly missing: readonly string[];
  readonly notNeeded: readonly string[];
  readonly unknown: readonly string[];
  /**
   * The share of needed resources that are in place, from 0 to 1: at worst all that are partly there or unknown are
   * missing, at best all are in place; `null` when none is needed.
   */
  readonly share: { readonly worst: number; readonly best: number } | null;
}

const resourcesShape = shape.entries(shape.list(shape.record({ id: shape.text })), 'resources by kind');

const statuses: readonly string[] = [
  'in-place',
  'partly',
  'missing',
  'not-needed',
] satisfies ResourceStatus[];

/**
 * Sorts the resources of each kind by whether a country has them. No weights are used: the documents give none, so
 * that the share is an interval wherever something is partly there or unknown.
 *
 * @param resources - resources by kind, such as `oseeResources`
 * @param statusById - what is known, by the id of the resource
 * @returns one entry per kind, in the order of `resources`
 * @throws `OseeError` with code `unknown-resource` when an id is none of the resources, `unknown-option` when a
 * status does not exist
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeResources, resourceCoverage } from '@osee/core';
 *
 * const [, financial] = resourceCoverage(oseeResources, {
 *   'government-budgets': 'in-place',
 *   'revenue-generating-models': 'not-needed',
 *   'public-private-partnerships': 'partly',
 * });
 * financial?.unknown.length; // => 7
 * financial?.share?.best; // => 1
 * financial?.share?.worst; // => 1 / 9
 * ```
 */
export const resourceCoverage = (
  resources: Readonly<Record<ResourceKind, readonly ProgrammeResource[]>>,
  statusById: Readonly<Record<string, ResourceStatus>>,
): readonly ResourceCoverage[] => {
  expectShape(resources, resourcesShape, ['resources']);
  expectShape(statusById, shape.entries(shape.anything), ['statusById']);
  const lists = Object.entries(resources) as [ResourceKind, readonly ProgrammeResource[]][];
  expectStatuses(new Set(lists.flatMap(([, list]) => list.map(({ id }) => id))), statusById);
  return lists.map(([kind, list]) => coverageOf(kind, list, statusById));
};

const coverageOf = (
  kind: ResourceKind,
  list: readonly ProgrammeResource[],
  statusById: Readonly<Record<string, ResourceStatus>>,
): ResourceCoverage => {
  const idsWith = (wanted: ResourceStatus | undefined): readonly string[] =>
    list
      .map(({ id }) => id)
      .filter((id) => (Object.hasOwn(statusById, id) ? statusById[id] : undefined) === wanted);
  const inPlace = idsWith('in-place');
  const partly = idsWith('partly');
  const missing = idsWith('missing');
  const unknown = idsWith(undefined);
  const needed = inPlace.length + partly.length + missing.length + unknown.length;
  const share =
    needed === 0 ? null : { worst: inPlace.length / needed, best: (needed - missing.length) / needed };
  return { kind, inPlace, partly, missing, notNeeded: idsWith('not-needed'), unknown, share };
};

const expectStatuses = (known: ReadonlySet<string>, statusById: Readonly<Record<string, string>>): void => {
  for (const [id, status] of Object.entries(statusById)) {
    if (!known.has(id)) {
      throw new OseeError('unknown-resource', `Expected the id of a resource, got ${describeValue(id)}.`, {
        path: [id],
        details: { got: id },
      });
    }
    if (!statuses.includes(status)) {
      const message = `Expected one of ${statuses.join(', ')}, got ${describeValue(status)}.`;
      throw new OseeError('unknown-option', message, {
        path: [id],
        details: { expected: statuses, got: status },
      });
    }
  }
};

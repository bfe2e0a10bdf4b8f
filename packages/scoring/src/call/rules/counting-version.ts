import { isInstant, OseeError, type Shape, shape } from '@osee/core';
import { throwFirst } from '../../selection/check/problem.ts';
import { formIssues } from '../../selection/forms/kit.ts';

/**
 * A version of an application as it came in.
 *
 * @category calls
 * @example
 * ```ts
 * import type { SubmittedVersion } from '@osee/scoring/selection';
 *
 * const version: SubmittedVersion = { id: 'v1', at: '2024-07-30T10:00:00Z', complete: true };
 * ```
 */
export interface SubmittedVersion {
  readonly id: string;
  /** An instant with an offset. */
  readonly at: string;
  readonly complete: boolean;
}

/**
 * Tells which version of an application counts: the last complete one that came before the call closed or at that very
 * instant. A later one is late, even by a minute, and the list says by how many.
 *
 * @param versions - what came in, in any order
 * @param closesAt - the last instant, with an offset
 * @returns the id of the version that counts, `null` without one; which are late, incomplete, or replaced
 * @throws `OseeError` with code `invalid-date` for what is no instant, or that of the first mistake in the form
 * @category calls
 * @example
 * ```ts
 * import { countingVersion } from '@osee/scoring/selection';
 *
 * const versions = [
 *   { id: 'v1', at: '2024-07-30T10:00:00Z', complete: true },
 *   { id: 'v2', at: '2024-07-31T22:00:00Z', complete: true },
 * ];
 * countingVersion(versions, '2024-07-31T23:59:00+02:00');
 * // => { counts: 'v1', late: [{ id: 'v2', minutes: 1 }], incomplete: [], replaced: [], lastInstant: '2024-07-31T21:59:00.000Z' }
 * ```
 */
export const countingVersion = (
  versions: readonly SubmittedVersion[],
  closesAt: string,
): {
  readonly counts: string | null;
  readonly late: readonly { readonly id: string; readonly minutes: number }[];
  readonly incomplete: readonly string[];
  readonly replaced: readonly string[];
  /** In UTC. */
  readonly lastInstant: string;
} => {
  throwFirst(formIssues(versions, versionsForm, ['versions']));
  const last = timeOf(closesAt, ['closesAt']);
  const timed = versions
    .map((version, index) => ({ ...version, time: timeOf(version.at, ['versions', index, 'at']) }))
    .sort((left, right) => left.time - right.time || (left.id < right.id ? -1 : 1));
  const inTime = timed.filter(({ time }) => time <= last);
  const complete = inTime.filter((version) => version.complete).map(({ id }) => id);
  return {
    counts: complete.at(-1) ?? null,
    late: timed
      .filter(({ time }) => time > last)
      .map(({ id, time }) => ({ id, minutes: Math.ceil((time - last) / 60_000) })),
    incomplete: inTime.filter((version) => !version.complete).map(({ id }) => id),
    replaced: complete.slice(0, -1),
    lastInstant: new Date(last).toISOString(),
  };
};

const timeOf = (at: string, path: readonly (string | number)[]): number => {
  if (isInstant(at)) return Date.parse(at);
  throw new OseeError('invalid-date', 'Expected an instant with an offset, got something else.', { path });
};

const versionsForm: Shape = shape.list(
  shape.record({ id: shape.filledText, at: shape.text, complete: shape.flag }),
);

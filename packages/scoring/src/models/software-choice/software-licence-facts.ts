import { expectShape, shape } from '@osee/core';
import {
  checkCompatibility,
  type LicenceExpression,
  type LicenceUse,
  licenceById,
  licenceUses,
  readLicenceExpression,
} from '@osee/core/licences';
import type { StatedFact } from '../../selection/application/application.ts';

/**
 * Where the licence was read, and what is to be done with the software.
 *
 * @category models
 * @example
 * ```ts
 * import type { LicenceReading } from '@osee/scoring/models';
 *
 * const reading: LicenceReading = {
 *   source: 'file LICENSE', date: '2026-10-01', use: 'combine', outbound: 'EUPL-1.2',
 * };
 * ```
 */
export interface LicenceReading {
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What is done with it in a work of one's own; with `outbound`. */
  readonly use?: LicenceUse;
  /** The licence of that work; without one the software is used and passed on as it is. */
  readonly outbound?: string;
}

/**
 * The facts on a licence that the gates of `softwareChoiceModel` read: whether the Open Source Initiative approved it, and whether it
 * fits the use. Of an `OR` one branch is enough, of an `AND` each part counts. What depends on a condition, or is not known, stays `null` for a person to answer: unknown does not pass.
 *
 * @param expression - the licence, as SPDX expression or as people write it
 * @param reading - where it was read, and the use
 * @returns attributes of a candidate
 * @throws `OseeError` with a code of `checkCompatibility`, or for a reading of the wrong form
 * @category models
 * @see SPDX licence list and OSADL compatibility matrix, by `@osee/core/licences`
 * @example
 * ```ts
 * import { softwareLicenceFacts } from '@osee/scoring/models';
 *
 * const read = { source: 'file LICENSE', date: '2026-10-01' };
 * const into = { ...read, use: 'combine', outbound: 'MIT' } as const;
 * softwareLicenceFacts('MIT OR GPL-2.0-only', read)['licence-approved']?.value; // => true
 * softwareLicenceFacts('AGPL-3.0-only', into)['licence-fits-use']?.value; // => false
 * softwareLicenceFacts('Frobnicate', read)['licence-approved']; // => null
 * ```
 */
export const softwareLicenceFacts = (
  expression: string,
  reading: LicenceReading,
): Readonly<Record<'licence-approved' | 'licence-fits-use', StatedFact | null>> => {
  expectShape(reading, readingShape, ['reading']);
  const { source, date, use = 'distribute-beside', outbound } = reading;
  const read = readLicenceExpression(expression).expression;
  const approved = read === null ? null : isApproved(read);
  const fits = outbound === undefined ? approved : fitsInto(expression, outbound, use);
  const stated = (value: boolean | null): StatedFact | null =>
    value === null ? null : { value, source, date };
  return { 'licence-approved': stated(approved), 'licence-fits-use': stated(fits) };
};

const readingShape = /* #__PURE__ */ shape.record(
  { source: shape.filledText, date: shape.day },
  { use: /* #__PURE__ */ shape.words(licenceUses), outbound: shape.filledText },
  'where the licence was read',
);

const isApproved = (expression: LicenceExpression): boolean | null => {
  if (expression.kind === 'licence') {
    const fact = licenceById(expression.id)?.osi ?? 'unknown';
    return fact === 'unknown' ? null : fact === 'yes';
  }
  const parts = expression.parts.map(isApproved);
  const decisive = expression.kind === 'or';
  if (parts.includes(decisive)) return decisive;
  return parts.includes(null) ? null : !decisive;
};

const fitsInto = (inbound: string, outbound: string, use: LicenceUse): boolean | null => {
  const { verdict } = checkCompatibility({ inbound, outbound, use });
  return verdict === 'yes' ? true : verdict === 'no' ? false : null;
};

import type { RightsStatement } from '../resource/rights-statement.ts';
import { combineLicences } from '../rights/combine-licences.ts';
import { rightsBasis } from '../rights/rights-basis.ts';

/** One licence of a record: its SPDX id where it was understood, else its words. */
export interface StatedLicence {
  readonly spdx: string | null;
  readonly words: string;
}

/** The rights that a record states. Several licences stay several, because the record does not say which holds. */
export const statedRights = (licences: readonly StatedLicence[], usage?: string): RightsStatement => {
  const names = [...new Set(licences.map(({ spdx, words }) => spdx ?? words))];
  const [only] = licences;
  const single = names.length === 1;
  const words = usage ?? (names.length > 0 ? (single ? only?.words : names.join('; ')) : undefined);
  const statement = {
    asStated: words ?? null,
    spdx: single ? (only?.spdx ?? null) : null,
    ...(names.length > 1 ? { licences: names } : {}),
    attributionRequired: null,
    evidence: words === undefined ? null : 'Stated in the imported record.',
  };
  const basis = rightsBasis(statement);
  if (basis.kind !== 'licence') return statement;
  const { conditions, unknown } = combineLicences(basis.ids, basis.relation);
  return { ...statement, attributionRequired: unknown.length > 0 ? null : conditions.length > 0 };
};

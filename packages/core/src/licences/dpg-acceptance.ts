import { expectShape } from '../input/expect-shape.ts';
import { words } from '../input/shape-values.ts';
import type { Suggested } from '../input/suggested.ts';
import type { LicenceId } from './generated/licence-id.ts';
import type { LicenceFact } from './licence.ts';
import { licenceById } from './licences.ts';
import { dpgPageOnly } from './table/approvals.ts';
import { idsOf } from './table/column.ts';

/**
 * Whether a licence is accepted for a digital public good.
 *
 * @category licences
 * @example
 * ```ts
 * import { type DpgAcceptance, dpgAcceptance } from '@osee/core/licences';
 *
 * const answer: DpgAcceptance = dpgAcceptance('EUPL-1.1', 'software');
 * answer.remark; // => 'osi-approved-not-listed'
 * ```
 */
export interface DpgAcceptance {
  /** `unknown` where only the schema of the alliance allows it, and for licences that the table does not have. */
  readonly accepted: LicenceFact;
  readonly remark: 'osi-approved-not-listed' | 'page-and-schema-differ' | 'not-in-table' | null;
  /** Day of the list. */
  readonly asOf: string;
}

const kindShape = /* @__PURE__ */ words(['software', 'content', 'data']);

/**
 * Whether the list of the Digital Public Goods Alliance has a licence for a kind of work. The page belongs to an
 * archived repository: the answer is that of its last day.
 *
 * @param id - SPDX id
 * @param kind - software, content or data; a licence can be accepted for one and not for another
 * @returns the answer with a remark and the day of the list
 * @throws `OseeError` with code `wrong-type` for an id that is no text, `wrong-value` for another kind
 * @category licences
 * @see DPGAlliance, publicgoods-candidates, help-center/licenses.md and nominee-schema.json at commit a1d99f0
 * @example
 * ```ts
 * import { dpgAcceptance } from '@osee/core/licences';
 *
 * dpgAcceptance('EUPL-1.2', 'software').accepted; // => 'yes'
 * dpgAcceptance('CC-BY-4.0', 'software').accepted; // => 'no'
 * dpgAcceptance('OGL-UK-3.0', 'data').accepted; // => 'unknown'
 * ```
 */
export const dpgAcceptance = (
  id: Suggested<LicenceId>,
  kind: 'software' | 'content' | 'data',
): DpgAcceptance => {
  expectShape(kind, kindShape, ['kind']);
  const asOf = '2024-08-19';
  const licence = licenceById(id);
  if (licence === null) return { accepted: 'unknown', remark: 'not-in-table', asOf };
  const standing = licence.dpg[kind];
  if (standing === 'schema-only') return { accepted: 'unknown', remark: 'page-and-schema-differ', asOf };
  if (standing === 'listed') {
    const isOnlyOnPage = idsOf(dpgPageOnly).includes(id);
    return { accepted: 'yes', remark: isOnlyOnPage ? 'page-and-schema-differ' : null, asOf };
  }
  const isApproved = kind === 'software' && licence.osi === 'yes';
  return { accepted: 'no', remark: isApproved ? 'osi-approved-not-listed' : null, asOf };
};

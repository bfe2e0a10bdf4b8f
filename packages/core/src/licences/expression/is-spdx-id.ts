import { expectString } from '../../input/expect-shape.ts';
import { otherSpdxIds } from '../generated/spdx-ids.ts';
import { idsOf } from '../table/column.ts';
import { profileOf } from '../table/terms.ts';

let others: ReadonlySet<string> | undefined;

/**
 * Whether an id is on the SPDX License List, deprecated ones included, as SPDX writes it. The list is longer than the
 * table: an id can exist without terms that are held here.
 *
 * @param id - an id
 * @returns whether the list has it
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category licences
 * @see SPDX License List, through spdx-license-ids 3.0.24
 * @example
 * ```ts
 * import { isSpdxId, licenceById } from '@osee/core/licences';
 *
 * isSpdxId('Ruby'); // => true
 * licenceById('Ruby'); // => null
 * isSpdxId('CC-BY-4.0-XX'); // => false
 * ```
 */
export const isSpdxId = (id: string): boolean => {
  expectString(id, ['id'], 'the id of a licence');
  others ??= new Set(idsOf(otherSpdxIds));
  return others.has(id) || (profileOf(id) !== undefined && !id.startsWith('LicenseRef-'));
};

import { expectString } from '../input/expect-shape.ts';
import { readLicenceExpression } from './expression/read-licence-expression.ts';
import type { Licence } from './licence.ts';
import { licenceById } from './licences.ts';

/**
 * A licence of the table by id, address, or name as people write it. A name that fits several licences gives none.
 *
 * @param name - such as `Apache 2`, `CC BY 4.0`, `https://opensource.org/licenses/MIT`
 * @returns the licence; `null` for other texts, and for expressions of several licences
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category licences
 * @example
 * ```ts
 * import { findLicence } from '@osee/core/licences';
 *
 * findLicence('cc by-sa 4.0')?.id; // => 'CC-BY-SA-4.0'
 * findLicence('Licence Ouverte 2.0')?.id; // => 'etalab-2.0'
 * findLicence('GPL'); // => null
 * ```
 */
export const findLicence = (name: string): Licence | null => {
  expectString(name, ['name'], 'the name of a licence');
  const { expression } = readLicenceExpression(name);
  const isPlain = expression?.kind === 'licence' && expression.exception === null;
  return isPlain ? licenceById(expression.id) : null;
};

import { readLicenceExpression } from '@osee/core/licences';

/**
 * SPDX text of a licence given as id, name or address, or of licences joined by OR or AND. `null` where a part is not
 * in the table, its name fits several licences, or it says that there is no licence (`LicenseRef-…`: all rights reserved).
 */
export const spdxOf = (licence: string): string | null => {
  const { text, issues } = readLicenceExpression(licence);
  const isLicence =
    text?.includes('LicenseRef-') === false &&
    !issues.some(({ severity, code }) => severity === 'error' || code === 'known-by-text-only');
  return isLicence ? text : null;
};

import { readLicenceExpression } from '@osee/core/licences';

/**
 * SPDX text of a licence given as id, name or address, or of licences joined by OR or AND. `null` where a part is not
 * in the table, or its name fits several licences.
 */
export const spdxOf = (licence: string): string | null => {
  const { text, issues } = readLicenceExpression(licence);
  return issues.some(({ severity, code }) => severity === 'error' || code === 'known-by-text-only')
    ? null
    : text;
};

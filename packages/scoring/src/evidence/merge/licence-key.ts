import { type LicenceExpression, readLicenceExpression } from '@osee/core/licences';

/**
 * What a licence is compared by: `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` have one text, so that a file that
 * holds the text cannot tell them apart.
 */
export const licenceKey = (licence: string): string => {
  const { expression } = readLicenceExpression(licence);
  if (expression === null) return licence.trim().toLowerCase();
  const keyed = (each: LicenceExpression): string =>
    each.kind === 'licence'
      ? `${each.id.replace(/-(only|or-later)$/u, '')}${each.exception === null ? '' : ` WITH ${each.exception}`}`
      : `(${[...new Set(each.parts.map(keyed))].sort().join(` ${each.kind} `)})`;
  return keyed(expression);
};

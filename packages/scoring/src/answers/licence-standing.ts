import { dpgAcceptance, type LicenceExpression, readLicenceExpression } from '@osee/core/licences';

/** Whether the DPG Standard accepts a licence for software; of an `OR` one branch is enough. `null`: not known. */
export const isAccepted = (licence: string): boolean | null => {
  const { expression } = readLicenceExpression(licence);
  return expression === null ? null : acceptedOf(expression);
};

const acceptedOf = (expression: LicenceExpression): boolean | null => {
  if (expression.kind === 'licence') {
    if (expression.standing === 'unknown') return null;
    const { accepted, remark } = dpgAcceptance(expression.id, 'software');
    // The list is of 2024; what the Open Source Initiative approved and the list does not name is for people to judge.
    if (accepted === 'no' && remark !== 'osi-approved-not-listed' && expression.standing === 'held')
      return false;
    return accepted === 'yes' ? true : null;
  }
  const parts = expression.parts.map(acceptedOf);
  const decisive = expression.kind === 'or';
  if (parts.includes(decisive)) return decisive;
  return parts.includes(null) ? null : !decisive;
};

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

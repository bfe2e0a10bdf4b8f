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

import { OseeError } from '@osee/core';
import { isSameLicenceExpression } from '@osee/core/licences';

/** Whether two licences mean the same: order, spelling and parentheses do not count. */
export const isSameLicence = (left: string, right: string): boolean => {
  if (left.trim().toLowerCase() === right.trim().toLowerCase()) return true;
  try {
    return isSameLicenceExpression(left, right);
  } catch (error) {
    // Expressions with very many choices are not written out.
    if (error instanceof OseeError) return false;
    throw error;
  }
};

/**
 * Whether a licence leaves open if later versions may be used, as the text of a GNU licence does: `GPL-3.0` goes with
 * `GPL-3.0-only` and with `GPL-3.0-or-later`.
 */
export const leavesVersionOpen = (licence: string): boolean => /^\s*(?:a|l)?gpl-\d\.\d\s*$/iu.test(licence);

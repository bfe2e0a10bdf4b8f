import { type Shape, shape } from '@osee/core';
import { policyNames } from './policies.ts';

/** The form of the policies by which a score becomes the number that is shown. */
export const displayMembers: Readonly<Record<string, Shape>> = {
  displayMaximum: /* #__PURE__ */ shape.numberFrom(0, 1e12),
  displayDecimals: /* #__PURE__ */ shape.numberFrom(0, 12),
  rounding: /* #__PURE__ */ shape.words(policyNames.rounding),
};

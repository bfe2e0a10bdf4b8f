import { isBelow } from '../../number/compare.ts';

/** Whether a share falls short of a minimum, beyond rounding and the tolerance that the model declares. */
export const fallsShort = (have: number, need: number, tolerance: number): boolean =>
  isBelow(have + tolerance, need, 1);

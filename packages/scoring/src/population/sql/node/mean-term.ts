import type { Expression } from '../expression/expression.ts';
import { no } from '../expression/expression.ts';
import type { MeanTerm } from './extreme-mean-sql.ts';
import type { EndTerms, InputTerms, ReachTerms } from './input-terms.ts';

/** An input of a node, with what is asked of it. */
export type ReachInput = Pick<InputTerms, 'weight' | 'bounds'> & { readonly reach: ReachTerms };

/** The part of a reach that is meant. */
export type Part = 'ends' | 'full' | 'maximum';

/** An input as a term of a mean, at one end of the part that is meant. */
export const meanTermOf = (
  { weight, bounds, reach, value }: ReachInput & { readonly value: Expression },
  part: Part,
  side: keyof EndTerms,
): MeanTerm => {
  const whenFree = part === 'maximum' ? undefined : reach.whenFree?.[part];
  const isFree = whenFree === null ? no : reach.canLeave;
  const freeValue = part === 'maximum' ? reach.maximum[side].constant : whenFree?.[side];
  return {
    weight,
    value,
    isFree,
    ...(isFree.sql !== no.sql && freeValue !== undefined && { freeValue }),
    least: part === 'maximum' ? 0 : bounds.least,
    most: part === 'maximum' ? Number.POSITIVE_INFINITY : bounds.most,
  };
};

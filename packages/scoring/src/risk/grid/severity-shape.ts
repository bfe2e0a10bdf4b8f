import type { Severity } from '../figures/loss-item.ts';

type Range = Extract<Severity, { readonly kind: 'range' }>;

/** The chance that a range stays within an amount: a triangle, or every value alike where no most likely one is known. */
export const reachOf = ({ low, mostLikely, high }: Range, amount: number): number => {
  if (amount <= low) return 0;
  if (amount >= high) return 1;
  if (mostLikely === null) return (amount - low) / (high - low);
  return amount <= mostLikely
    ? ((amount - low) / (high - low)) * ((amount - low) / (mostLikely - low))
    : 1 - ((high - amount) / (high - low)) * ((high - amount) / (high - mostLikely));
};

/** The amount within which a range stays with a chance. */
export const amountAt = ({ low, mostLikely, high }: Range, chance: number): number => {
  if (mostLikely === null) return low + chance * (high - low);
  const turn = (mostLikely - low) / (high - low);
  return chance <= turn
    ? low + Math.sqrt(chance * (high - low) * (mostLikely - low))
    : high - Math.sqrt((1 - chance) * (high - low) * (high - mostLikely));
};

/** Whether a number can be a weight. */
export const isWeight = (weight: unknown): weight is number =>
  typeof weight === 'number' && Number.isFinite(weight) && weight >= 0;

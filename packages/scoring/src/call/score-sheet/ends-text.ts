import { formatNumber } from '@osee/core';
import type { Criterion } from '../../selection/model/criterion.ts';
import { endsOf } from '../../selection/model/ends-of.ts';

/** The ends of a scale of numbers with its unit, as people of the language write them. */
export const endsText = (
  scale: Exclude<Criterion['scale'], { kind: 'categories' }>,
  locale: string,
): string => {
  const { unit } = scale;
  const { lower, upper } = endsOf(scale);
  const shown = (end: number | null): string => (end === null ? '…' : formatNumber(end, locale));
  const bounds = `${shown(lower)} – ${shown(upper)}`;
  return unit === undefined ? bounds : `${bounds} ${unit}`;
};

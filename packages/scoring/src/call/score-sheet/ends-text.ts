import { formatNumber } from '@osee/core';
import type { Criterion } from '../../selection/model/criterion.ts';
import { endsOf } from '../../selection/model/ends-of.ts';
import type { ModelWords } from '../../text/model-words.ts';
import { unitWords } from '../../text/unit-words.ts';

/** The ends of a scale of numbers with its unit, as people of the language write them. */
export const endsText = (
  scale: Exclude<Criterion['scale'], { kind: 'categories' }>,
  criterion: string,
  words: ModelWords,
): string => {
  const { unit } = scale;
  const { lower, upper } = endsOf(scale);
  const shown = (end: number | null): string => (end === null ? '…' : formatNumber(end, words.locale));
  const bounds = `${shown(lower)} – ${shown(upper)}`;
  return unit === undefined ? bounds : `${bounds} ${unitWords(words, criterion, unit)}`;
};

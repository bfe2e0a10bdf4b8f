import type { Criterion } from '../../selection/model/criterion.ts';
import { endsOf, worthsOf } from '../../selection/model/ends-of.ts';
import { valueOnScale } from '../../selection/model/value-on-scale.ts';
import { isAmbiguous, numberInCell, unknownSigns } from './number-in-cell.ts';

/** What a cell with a score says. */
export type ScoreCell =
  | { readonly kind: 'missing' | 'unknown' | 'not-applicable' }
  | { readonly kind: 'given'; readonly value: number | string }
  | { readonly kind: 'off-scale'; readonly expected: string }
  | { readonly kind: 'ambiguous'; readonly expected: string };

const notApplicable = /^n\s*[./]?\s*a\.?$/iu;

/**
 * Reads a score by its scale: a level by its id, a number with a point or a comma before its decimals. Whether `1.500` is
 * one and a half or fifteen hundred is not guessed: `decimal` decides.
 */
export const readScoreCell = (
  cell: string,
  { scale }: Criterion,
  decimal: '.' | ',' | undefined,
): ScoreCell => {
  const text = cell.trim();
  if (text === '') return { kind: 'missing' };
  if (unknownSigns.has(text)) return { kind: 'unknown' };
  if (notApplicable.test(text)) return { kind: 'not-applicable' };
  if (scale.kind === 'categories') {
    const ids = scale.levels.map(({ id }) => id);
    const found = ids.find((id) => id === text) ?? ids.find((id) => id.toLowerCase() === text.toLowerCase());
    return found === undefined
      ? { kind: 'off-scale', expected: `one of ${ids.join(', ')}` }
      : { kind: 'given', value: found };
  }
  if (isAmbiguous(text, decimal)) {
    return { kind: 'ambiguous', expected: 'a number whose decimal sign is known, by the option "decimal"' };
  }
  const value = numberInCell(text, decimal);
  const { lower, upper } = endsOf(scale);
  const ends = `${lower === null ? '' : ` from ${lower}`}${upper === null ? '' : ` to ${upper}`}`;
  const step = scale.kind === 'goalposts' ? scale.step : undefined;
  const expected = `a number on the scale${ends}${step === undefined ? '' : ` in steps of ${step}`}`;
  if (value === null || valueOnScale(scale, value) === null) {
    return { kind: 'off-scale', expected };
  }
  return { kind: 'given', value };
};

/** Whether a score is the lowest or the highest of its scale. */
export const isExtreme = ({ scale }: Criterion, value: number | string): boolean => {
  if (scale.kind === 'goalposts') return value === scale.lower || value === scale.upper;
  const worths = worthsOf(scale);
  const own = valueOnScale(scale, value)?.value;
  return own === Math.min(...worths) || own === Math.max(...worths);
};

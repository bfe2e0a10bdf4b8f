import { isEqual } from '../../number/compare.ts';
import type { RiskPoint } from '../figures/counted-level.ts';
import type { Likely } from '../figures/likely.ts';
import type { Loss } from '../figures/loss.ts';
import { placesOfWords } from '../register/places-of-words.ts';
import type { RiskImpact, RiskLikelihood } from '../register/risk-level.ts';
import type { RiskScale } from '../register/risk-scale.ts';

/** Between which steps of a scale something lies, by place from 0. */
export interface StepRange {
  readonly first: number;
  readonly last: number;
  /** Whether anything is known; else the range is the whole scale. */
  readonly isKnown: boolean;
}

/** The step that holds a value; a limit belongs where the scale says. */
const placeOf = (value: number, limits: readonly (number | null)[], rule: RiskScale['limits']): number => {
  const place = limits.findIndex((limit) => {
    if (limit === null) return true;
    return isEqual(value, limit) ? rule === 'to-lower' : value < limit;
  });
  return place < 0 ? limits.length - 1 : place;
};

const between = (
  low: number,
  high: number | null,
  limits: readonly (number | null)[],
  rule: RiskScale['limits'],
): StepRange => ({
  first: placeOf(low, limits, rule),
  last: high === null ? limits.length - 1 : placeOf(high, limits, rule),
  isKnown: true,
});

const whole = (steps: number): StepRange => ({ first: 0, last: steps - 1, isKnown: false });

/** The steps that the word or the two words of a level name. */
const atWords = (
  level: RiskLikelihood | RiskImpact | null,
  steps: readonly { readonly id: string }[],
): StepRange | null => {
  const places = placesOfWords(level, steps);
  return places && { ...places, isKnown: true };
};

/** The steps of a likelihood: those of its word, else those of its number. */
export const likelihoodSteps = ({ likelihood }: RiskPoint, likely: Likely, scale: RiskScale): StepRange =>
  atWords(likelihood, scale.likelihood) ??
  numberedLikelihood(likely, scale) ??
  whole(scale.likelihood.length);

/** The steps of a chance, where the scale has limits. */
export const numberedLikelihood = ({ low, high, isKnown }: Likely, scale: RiskScale): StepRange | null => {
  const limits = scale.likelihood.map(({ upTo }) => upTo);
  return isKnown && limits[0] !== null ? between(low, high, limits, scale.limits) : null;
};

/** The steps of an impact: those of its word, else the lowest and highest of its money and its days. */
export const impactSteps = ({ impact }: RiskPoint, money: Loss, days: Loss, scale: RiskScale): StepRange =>
  atWords(impact, scale.impact) ?? numberedImpact(money, days, scale) ?? whole(scale.impact.length);

/** The worse of money and days decides, where the scale has limits for them. */
export const numberedImpact = (money: Loss, days: Loss, scale: RiskScale): StepRange | null => {
  const found = (['money', 'days'] as const).flatMap((unit) => {
    const { low, high, isKnown } = unit === 'money' ? money : days;
    const limits = scale.impact.map((step) => step[unit] ?? null);
    return isKnown && limits[0] !== null ? [between(low, high, limits, scale.limits)] : [];
  });
  if (found.length === 0) return null;
  return {
    first: Math.max(...found.map(({ first }) => first)),
    last: Math.max(...found.map(({ last }) => last)),
    isKnown: true,
  };
};

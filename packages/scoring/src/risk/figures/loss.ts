import { highOf, lowOf, rangeOf } from '../register/estimate.ts';
import { placesOfWords } from '../register/places-of-words.ts';
import type { RiskImpact } from '../register/risk-level.ts';
import type { Reading } from './likely.ts';
import { endsOf, type LossMeasure, type Severity } from './loss-item.ts';

/** How an impact counts: the ends of its loss, of which the upper may be open, and the severity to reckon with. */
export interface Loss {
  readonly low: number;
  /** `null`: no limit is known. */
  readonly high: number | null;
  readonly severity: Severity | null;
  readonly isKnown: boolean;
}

const unknown: Loss = { low: 0, high: null, severity: null, isKnown: false };

export const lossOf = (impact: RiskImpact | null, measure: LossMeasure, reading: Reading): Loss => {
  if (impact === null) return unknown;
  const severity = severityOf(impact, measure);
  if (severity !== null) return { ...endsOf(severity), severity, isKnown: true };
  const steps = reading.scale.impact;
  const places = placesOfWords(impact, steps);
  if (places === null) return unknown;
  const high = steps[places.last]?.[measure] ?? null;
  const low = steps[places.first - 1]?.[measure] ?? 0;
  if (high === null) return { ...unknown, low, isKnown: low > 0 };
  const even: Severity = { kind: 'range', low, mostLikely: null, high };
  return { low, high, severity: reading.words === 'even' ? even : null, isKnown: true };
};

const severityOf = ({ money, outcomes, days }: RiskImpact, measure: LossMeasure): Severity | null => {
  if (measure === 'money' && outcomes !== undefined) {
    return {
      kind: 'outcomes',
      outcomes: outcomes.map(({ amount, chance }) => ({ amount: Number(amount), chance })),
    };
  }
  const estimate = measure === 'money' ? money : days;
  if (estimate === undefined) return null;
  const [low, high] = [lowOf(estimate), highOf(estimate)];
  if (low === high) return { kind: 'point', amount: low };
  return { kind: 'range', low, mostLikely: rangeOf(estimate)?.mostLikely ?? null, high };
};

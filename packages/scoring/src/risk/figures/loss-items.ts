import { rationalOf } from '../../number/rational.ts';
import type { RiskRegister } from '../register/risk-register.ts';
import { countedPoint, openRisks } from './counted-level.ts';
import { type Likely, likelyOf, type Reading } from './likely.ts';
import { type Loss, lossOf } from './loss.ts';
import type { Frequency, LossItem, LossMeasure } from './loss-item.ts';
import type { RiskPolicies } from './risk-policies.ts';

/** The open risks as chances and losses. */
export interface LossItems {
  /** With every range as a distribution: the risks of which chance and loss are known. */
  readonly counted: readonly LossItem[];
  /** Every risk at its best, and at its worst. */
  readonly lowest: readonly LossItem[];
  readonly highest: readonly LossItem[];
  /** Ids of risks that are not counted, and of those among them that have no upper end. */
  readonly leftOut: readonly string[];
  readonly endless: readonly string[];
}

export const readingOf = ({ scale, horizonYears }: RiskRegister, { words }: RiskPolicies): Reading => ({
  scale,
  words,
  ...(horizonYears === undefined ? {} : { horizonYears }),
});

export const lossItems = (
  register: RiskRegister,
  measure: LossMeasure,
  policies: RiskPolicies,
  asOf: string | undefined,
): LossItems => {
  const reading = readingOf(register, policies);
  const all = openRisks(register, asOf).map((risk) => {
    const { likelihood, impact } = countedPoint(risk, policies);
    const likely = likelyOf(likelihood, reading);
    return { id: risk.id, likely, loss: lossOf(impact, measure, reading) };
  });
  const counted = all.flatMap(({ id, likely: { frequency }, loss: { severity } }) =>
    frequency !== null && severity !== null ? [{ id, frequency, severity }] : [],
  );
  const held = new Set(counted.map(({ id }) => id));
  return {
    counted,
    lowest: all.map(({ id, likely, loss }) => itemAt(id, likely, loss.low, 'best')),
    highest: all.map(({ id, likely, loss }) => itemAt(id, likely, loss.high ?? loss.low, 'worst')),
    leftOut: all.filter(({ id }) => !held.has(id)).map(({ id }) => id),
    endless: all.filter(({ likely, loss }) => isEndless(likely, loss)).map(({ id }) => id),
  };
};

/** A loss without a limit that can come about. */
export const isEndless = ({ high }: Likely, loss: Loss): boolean => loss.high === null && high > 0;

export const itemAt = (id: string, likely: Likely, amount: number, end: 'best' | 'worst'): LossItem => ({
  id,
  frequency: frequencyAt(likely, amount, end),
  severity: { kind: 'point', amount },
});

/** A loss is worst when it is likely, a gain when it is not. */
const frequencyAt = ({ low, high, frequency }: Likely, amount: number, end: 'best' | 'worst'): Frequency => {
  if (frequency?.kind === 'times') return frequency;
  const chance = amount < 0 === (end === 'best') ? high : low;
  return { kind: 'once', chance: rationalOf(chance) };
};

import type { RiskAssessment } from '../assess/risk-assessment.ts';
import type { RiskStatement } from './risk-statement.ts';

/** Pairs that a text names; the data have all of them. */
const mostTold = 5;

/**
 * What an assessment says: how many risks there are, what they cost (where they are told in money), what is overdue, where
 * the matrix misleads.
 */
export const assessmentStatements = (
  { risks, currency, expectedLoss, overdue, reversals }: RiskAssessment,
  unit: string,
  nameOf: (id: string) => string,
): RiskStatement[] => {
  const { value, low, high } = expectedLoss;
  return [
    { id: 'open-risks', parameters: { count: risks.length } },
    ...(value === null || currency === null
      ? []
      : [{ id: 'expected', parameters: { amount: value, unit } } as const]),
    ...(currency === null ? [] : endStatements(value, low, high, unit)),
    ...overdue.map(
      ({ riskId, what, days }): RiskStatement => ({
        id: `overdue-${what}`,
        parameters: { risk: nameOf(riskId), count: days },
      }),
    ),
    ...reversals.slice(0, mostTold).map(
      ({ above, below }): RiskStatement => ({
        id: 'reversal',
        parameters: { above: nameOf(above), below: nameOf(below) },
      }),
    ),
  ];
};

const endStatements = (
  value: number | null,
  low: number,
  high: number | null,
  unit: string,
): RiskStatement[] => {
  if (high === null) return [{ id: 'expected-open', parameters: { low, unit } }];
  return low === value && high === value ? [] : [{ id: 'expected-ends', parameters: { low, high, unit } }];
};

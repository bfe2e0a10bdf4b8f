import type { Risk } from '../register/risk.ts';
import type { OverdueItem } from './risk-assessment.ts';

const day = 86_400_000;

/** Whole days from one calendar day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);

/** Reviews and planned responses whose day has passed; one that is due on the day itself is not late yet. */
export const overdueItems = (risks: readonly Risk[], asOf: string): OverdueItem[] =>
  risks
    .flatMap(({ id, review, responses = [] }): OverdueItem[] => [
      ...(review !== undefined && review < asOf
        ? [{ riskId: id, what: 'review' as const, due: review, days: daysBetween(review, asOf) }]
        : []),
      ...responses.flatMap(({ id: responseId, status, due }) =>
        status === 'planned' && due !== undefined && due < asOf
          ? [{ riskId: id, what: 'response' as const, responseId, due, days: daysBetween(due, asOf) }]
          : [],
      ),
    ])
    .sort((a, b) => b.days - a.days || (keyOf(a) < keyOf(b) ? -1 : 1));

const keyOf = ({ riskId, what, responseId = '' }: OverdueItem): string =>
  JSON.stringify([riskId, what, responseId]);

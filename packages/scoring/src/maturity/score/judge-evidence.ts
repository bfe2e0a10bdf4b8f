import type { Evidence } from '../assessment/evidence.ts';
import { lastDayOf } from '../assessment/last-day-of.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { ReadingReason } from '../result/trace.ts';

/** Why evidence leaves an answer unknown on a day; `null` when the answer stands. `months`: how long the criterion lets it count. */
export const judgeEvidence = (
  evidence: readonly Evidence[],
  policies: MaturityPolicies,
  asOf: string,
  months?: number,
): ReadingReason | null => {
  const isFuture = ({ collected }: Evidence): boolean =>
    policies.futureEvidence === 'unknown' && collected > asOf;
  const isExpired = (item: Evidence): boolean => {
    const last = lastDayOf(item, months);
    return last !== undefined && last < asOf;
  };
  const contradicted = evidence.some(
    (item) => item.polarity === 'contradicts' && !isFuture(item) && !isExpired(item),
  );
  if (policies.contradictingEvidence === 'unknown' && contradicted) return 'contradictingEvidence';
  const supporting = evidence.filter(({ polarity }) => polarity === 'supports');
  const upholds = (item: Evidence): boolean =>
    !isFuture(item) && (policies.expiredEvidence === 'keep' || !isExpired(item));
  if (supporting.length === 0 || supporting.some(upholds)) return null;
  return supporting.some(isFuture) ? 'futureEvidence' : 'expiredEvidence';
};

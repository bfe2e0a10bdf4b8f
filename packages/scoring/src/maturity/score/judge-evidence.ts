import type { Evidence } from '../assessment/evidence.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { ReadingReason } from '../result/trace.ts';

/** Why evidence leaves an answer unknown on a day; `null` when the answer stands. */
export const judgeEvidence = (
  evidence: readonly Evidence[],
  policies: MaturityPolicies,
  asOf: string,
): ReadingReason | null => {
  const isFuture = ({ collected }: Evidence): boolean =>
    policies.futureEvidence === 'unknown' && collected > asOf;
  const isExpired = ({ expires }: Evidence): boolean => expires !== undefined && expires < asOf;
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

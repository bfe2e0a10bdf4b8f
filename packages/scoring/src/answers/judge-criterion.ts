import type { EvidenceFact } from '../evidence/fact/evidence-fact.ts';
import type { Criterion } from '../maturity/model/criterion.ts';
import type { FileOutcome, JudgedFact } from './evidenced-answers.ts';
import { judgePart } from './judge-part.ts';

export interface JudgedCriterion {
  readonly outcome: FileOutcome;
  /** Whether more of the same kind could still make it met: nothing settles that some part is not so. */
  readonly isOpen: boolean;
  readonly facts: readonly JudgedFact[];
}

/**
 * What files say of a criterion: met where every part is settled; in part where a part is settled, or declared by the
 * project itself; unmet where nothing speaks for it and a file settles that it is not so; else unknown. What speaks for
 * it comes first, so that a further file never takes away what another has shown. What is shown in part stays open for
 * as long as nothing settles that the rest is not so: that no file was seen for it is not a "no".
 */
export const judgeCriterion = (
  { files, evidenceMonths }: Criterion,
  facts: readonly EvidenceFact[],
  asOf: string,
): JudgedCriterion => {
  const parts = (files?.parts ?? []).map((tests, part) =>
    judgePart(tests, part, facts, asOf, evidenceMonths),
  );
  const judged = parts.flatMap((part) => part.facts);
  const outcome =
    parts.length > 0 && parts.every(({ strength }) => strength >= 3)
      ? 'met'
      : parts.some(({ strength }) => strength >= 2)
        ? 'partly'
        : parts.some(({ against }) => against >= 3)
          ? 'unmet'
          : 'unknown';
  const isOpposed = parts.some(({ strength, against }) => strength < 3 && against >= 3);
  return {
    outcome,
    isOpen: outcome === 'unknown' || (outcome === 'partly' && !isOpposed),
    facts: judged,
  };
};

import { displayScore } from '../../maturity/explain/display-score.ts';
import type { MaturityPolicies } from '../../maturity/model/policies.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';

/** The numbers of a part as every place of the report shows them; `null` is not known or not there. */
export interface PartFigures {
  readonly score: number | null;
  readonly worst: number | null;
  readonly best: number | null;
}

/** Whether something was answered in a part, so that it may have figures and a level. */
export const isKnown = ({ coverage }: NodeResult): boolean => coverage !== null && coverage > 0;

/** The numbers to show for a part: none while nothing of it is answered. */
export const figuresOf = (node: NodeResult, policies: MaturityPolicies): PartFigures => {
  const shown = (score: number | null): number | null =>
    isKnown(node) ? displayScore(score, node.maximum, policies) : null;
  return {
    score: shown(node.score),
    worst: shown(node.interval?.worst ?? null),
    best: shown(node.interval?.best ?? null),
  };
};

import type { Risk } from '../register/risk.ts';
import type { RiskImpact, RiskLikelihood } from '../register/risk-level.ts';
import type { RiskRegister } from '../register/risk-register.ts';
import type { RiskPolicies } from './risk-policies.ts';

/** A likelihood and an impact. */
export interface RiskPoint {
  readonly likelihood: RiskLikelihood | null;
  readonly impact: RiskImpact | null;
}

/** What is left of a risk once its responses work; `null` where nobody said. */
export const residualOf = ({ likelihood, impact, residual }: Risk): RiskPoint | null =>
  residual === undefined
    ? null
    : {
        likelihood: residual.likelihood === undefined ? likelihood : residual.likelihood,
        impact: residual.impact === undefined ? impact : residual.impact,
      };

/** Whether the residual level counts under the policy: when there are responses, and every one of them counts. */
const countsResidual = ({ responses = [], residual }: Risk, policy: RiskPolicies['responses']): boolean => {
  if (residual === undefined || policy === 'none') return false;
  return policy === 'all' || (responses.length > 0 && responses.every(({ status }) => status === 'in-place'));
};

/** The level of a risk that counts. */
export const countedPoint = (risk: Risk, policies: RiskPolicies): RiskPoint =>
  (countsResidual(risk, policies.responses) ? residualOf(risk) : null) ?? risk;

/** Whether a risk is over on a day; on no day, once it has been closed. */
export const isClosed = ({ closed }: Risk, asOf: string | undefined): boolean =>
  closed !== undefined && (asOf === undefined || closed.date <= asOf);

/** The risks that are open, in an order that does not depend on the register. */
export const openRisks = ({ risks }: RiskRegister, asOf: string | undefined): readonly Risk[] =>
  risks.filter((risk) => !isClosed(risk, asOf)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

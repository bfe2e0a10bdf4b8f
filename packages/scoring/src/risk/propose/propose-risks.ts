import { expectShape, shape } from '@osee/core';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import { resultShape } from '../../maturity/result/result-shape.ts';
import { compare, isBelow } from '../../number/compare.ts';
import { isClosed } from '../figures/counted-level.ts';
import { expectRegister } from '../register/check-risk-register.ts';
import type { Risk } from '../register/risk.ts';
import type { RiskRegister } from '../register/risk-register.ts';
import type { RiskProposal, RiskProposals, RiskSign } from './risk-proposals.ts';

const form = shape.options({ below: shape.numberFrom(0, 1) });

/** What is read here beyond the figures of a result. */
const headShape = shape.record({
  subject: shape.text,
  asOf: shape.day,
  model: shape.record({ id: shape.text, version: shape.text }),
});

/**
 * Picks from a register the risks that an assessment of maturity points to: a risk is proposed when a question that it
 * names in `proposesFrom` (else the competency that it names) is answered below the line. A question that nobody has
 * answered proposes nothing, and is told as open.
 *
 * @param result - from `scoreMaturity`
 * @param register - such as `starterRiskRegister`; risks that are closed on the day of the assessment are left out
 * @param options - `below`: the line, from 0 to 1; 0.5 unless told
 * @returns every open risk with its verdict and the questions that it rests on
 * @throws `OseeError` with a code of {@link RiskIssueCode} for a broken register; `wrong-type`, `wrong-value`,
 * `out-of-range` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { proposeRisks, starterRiskRegister } from '@osee/scoring/risk';
 *
 * const result = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2027-01-31',
 *   answers: [],
 * });
 * const { proposals } = proposeRisks(result, starterRiskRegister);
 * proposals.length; // => 26
 * proposals.filter(({ verdict }) => verdict === 'proposed'); // => []
 * proposals[0]?.verdict; // => 'unclear'
 * ```
 */
export const proposeRisks = (
  result: MaturityResult,
  register: RiskRegister,
  options: { readonly below?: number } = {},
): RiskProposals => {
  expectShape(result, resultShape, ['result']);
  expectShape(result, headShape, ['result']);
  expectRegister(register);
  expectShape(options, form, ['options']);
  const { below = 0.5 } = options;
  const signOf = signsOf(result, below);
  const proposals = register.risks
    .filter((risk) => !isClosed(risk, result.asOf))
    .map((risk) => proposalOf(risk, linksOf(risk).map(signOf)));
  return {
    registerId: register.id,
    subject: result.subject,
    model: { id: result.model.id, version: result.model.version },
    asOf: result.asOf,
    below,
    proposals: proposals
      .map((proposal, place) => ({ proposal, place }))
      .sort((a, b) => byUrgency(a.proposal, b.proposal) || a.place - b.place)
      .map(({ proposal }) => proposal),
  };
};

/** What the risk names, each once. */
const linksOf = ({ proposesFrom, competencyId }: Risk): readonly string[] => [
  ...new Set(proposesFrom ?? (competencyId === undefined ? [] : [competencyId])),
];

/** Reads the answer to a question, or the score of the part that has the id. */
const signsOf = ({ criteria, root }: MaturityResult, below: number): ((linkId: string) => RiskSign) => {
  const questions = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const parts = new Map<string, NodeResult>();
  for (const node of nodesOf(root)) {
    for (const id of [node.id, node.competencyId]) if (id !== null && !parts.has(id)) parts.set(id, node);
  }
  return (linkId) => {
    const question = questions.get(linkId);
    if (question) {
      const { text, status, value } = question;
      if (value === null) {
        return {
          linkId,
          question: text,
          reading: status === 'notApplicable' ? 'not-applicable' : 'open',
          value,
        };
      }
      return { linkId, question: text, reading: isBelow(value, below, 1) ? 'low' : 'high', value };
    }
    const part = parts.get(linkId);
    if (!part) return { linkId, question: null, reading: 'not-asked', value: null };
    const { title, score, coverage } = part;
    const none = coverage === null ? 'not-applicable' : 'open';
    const reading = score === null ? none : isBelow(score, below, 1) ? 'low' : 'high';
    return { linkId, question: title, reading, value: score };
  };
};

const proposalOf = ({ id, title, event }: Risk, signs: readonly RiskSign[]): RiskProposal => {
  const values = signs.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    riskId: id,
    title: title ?? event,
    verdict: verdictOf(signs),
    lowest: values.length === 0 ? null : Math.min(...values),
    signs,
  };
};

const verdictOf = (signs: readonly RiskSign[]): RiskProposal['verdict'] => {
  const anyReads = (reading: RiskSign['reading']): boolean => signs.some((sign) => sign.reading === reading);
  if (signs.length === 0) return 'not-linked';
  if (anyReads('low')) return 'proposed';
  if (anyReads('open')) return 'unclear';
  return anyReads('high') ? 'not-shown' : 'not-asked';
};

const order: readonly RiskProposal['verdict'][] = [
  'proposed',
  'unclear',
  'not-shown',
  'not-asked',
  'not-linked',
];

const byUrgency = (a: RiskProposal, b: RiskProposal): number =>
  order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
  (a.verdict === 'proposed' ? compare(a.lowest ?? 1, b.lowest ?? 1) : 0);

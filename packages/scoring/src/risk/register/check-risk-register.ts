import { expectShape, type Issue, nearestWord, OseeError } from '@osee/core';
import { currencyOf } from '@osee/core/resourcing';
import { impactIssues, likelihoodIssues, orderIssues } from './level-issues.ts';
import { mostRisks, registerForm } from './register-form.ts';
import type { Risk } from './risk.ts';
import { fault, type RiskIssueCode, repeatedIds } from './risk-issue.ts';
import type { RiskRegister } from './risk-register.ts';
import { scaleIssues } from './scale-issues.ts';

type Found = readonly Issue<RiskIssueCode>[];

/**
 * Tells what is wrong with a register: ids that stand twice, words that the scale lacks, ranges in the wrong order,
 * chances that do not add up, groups of risks that are not there, bands that leave cells out.
 *
 * @param register - the register
 * @returns all that is wrong, in the order of the register; empty when it can be used
 * @throws `OseeError` with code `unknown-currency`, or `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for
 * what is no register
 * @category risks
 * @example
 * ```ts
 * import { checkRiskRegister, oseeRiskScale } from '@osee/scoring/risk';
 *
 * const [issue] = checkRiskRegister({
 *   id: 'office',
 *   currency: 'KES',
 *   scale: oseeRiskScale,
 *   risks: [{ id: 'a', event: 'The grant ends.', likelihood: { word: 'likly' }, impact: { money: 100 } }],
 * });
 * issue?.code; // => 'unknown-step'
 * ```
 */
export const checkRiskRegister = (register: RiskRegister): Issue<RiskIssueCode>[] => {
  expectShape(register, registerForm, ['register']);
  const { risks, groups = [], scale, currency } = register;
  if (currency !== null) currencyOf(currency, ['register', 'currency']);
  if (risks.length > mostRisks) return [fault('too-many', ['risks'], `at most ${mostRisks}`, risks.length)];
  return [
    ...scaleIssues(scale),
    ...repeatedIds(risks, ['risks']),
    ...risks.flatMap((risk, place) => riskIssues(risk, register, place)),
    ...repeatedIds(groups, ['groups']),
    ...groupIssues(register),
  ];
};

/** Refuses a register with which nothing can be worked out. */
export const expectRegister = (register: RiskRegister): void => {
  const issues = checkRiskRegister(register);
  const [first] = issues;
  if (first === undefined) return;
  throw new OseeError(first.code, first.message, {
    path: ['register', ...first.path],
    details: { ...first.details, issues },
  });
};

const riskIssues = (risk: Risk, register: RiskRegister, place: number): Found => {
  const path = ['risks', place];
  const { responses = [], residual } = risk;
  return [
    ...likelihoodIssues(risk.likelihood, register, [...path, 'likelihood']),
    ...impactIssues(risk.impact, register, [...path, 'impact']),
    ...likelihoodIssues(residual?.likelihood, register, [...path, 'residual', 'likelihood']),
    ...impactIssues(residual?.impact, register, [...path, 'residual', 'impact']),
    ...repeatedIds(responses, [...path, 'responses']),
    ...responses.flatMap(({ cost }, at): Found => {
      const where = [...path, 'responses', at, 'cost'];
      return cost !== undefined && register.currency === null
        ? [fault('currency-missing', where, 'a currency in the register', null)]
        : orderIssues(cost, where);
    }),
  ];
};

const groupIssues = ({ risks, groups = [] }: RiskRegister): Found => {
  const known = new Set(risks.map(({ id }) => id));
  const seen = new Set<string>();
  return groups.flatMap(({ riskIds }, group) =>
    riskIds.flatMap((id, place): Found => {
      const path = ['groups', group, 'riskIds', place];
      if (!known.has(id)) {
        const nearest = nearestWord(id, [...known]);
        const hint = nearest === null ? '' : `, of which ${nearest} is the nearest`;
        return [fault('unknown-risk', path, `the id of a risk${hint}`, id)];
      }
      if (seen.has(id)) return [fault('risk-in-two-groups', path, 'a risk that stands in one group', id)];
      seen.add(id);
      return [];
    }),
  );
};

import {
  expectShape,
  formatMessage,
  type MessageCatalogue,
  type MessageParameters,
  type MessagesOn,
  messagesOf,
  shape,
} from '@osee/core';
import type { RiskAssessment } from '../assess/risk-assessment.ts';
import type { RiskReserve } from '../reserve/risk-reserve-result.ts';
import { assessmentStatements } from './assessment-statements.ts';
import type { RiskMessageId } from './message-id.ts';
import { reserveStatements } from './reserve-statements.ts';
import { assessmentForm, reserveForm } from './result-forms.ts';
import type { RiskStatement } from './risk-statement.ts';

/**
 * One sentence about risks, with what it was made from.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskExplanation } from '@osee/scoring/risk';
 *
 * const sentence: RiskExplanation = { id: 'open-risks', parameters: { count: 1 }, text: '1 risk is open.' };
 * ```
 */
export interface RiskExplanation {
  readonly id: RiskMessageId;
  readonly parameters: MessageParameters;
  readonly text: string;
}

/**
 * Explains an assessment, and a reserve where one is given, in plain sentences: what the risks cost, which reserve
 * suffices with which chance, what it leaves out, what is overdue, where the matrix misleads, and how it was counted.
 *
 * @param assessment - from `assessRisks`
 * @param options - `locale`: the texts of a language; `reserve`: from `riskReserve` of the same register; `names`: words
 * for ids of risks
 * @returns the sentences in reading order
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject`
 * for the bundle of another package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { assessRisks, explainRisks, oseeRiskScale } from '@osee/scoring/risk';
 *
 * const register = {
 *   id: 'office',
 *   currency: 'KES',
 *   scale: oseeRiskScale,
 *   risks: [{ id: 'a', event: 'The grant ends.', likelihood: { chance: 0.3 }, impact: { money: 100 } }],
 * };
 * explainRisks(assessRisks(register), { locale: en })[1]?.text; // => 'On average they cost 30 KES.'
 * ```
 */
export const explainRisks = (
  assessment: RiskAssessment,
  options: {
    readonly locale: MessagesOn<'risk', RiskMessageId>;
    readonly reserve?: RiskReserve;
    readonly names?: Readonly<Record<string, string>>;
  },
): RiskExplanation[] => {
  expectShape(options, optionsForm, ['options']);
  expectShape(assessment, assessmentForm, ['assessment']);
  const { reserve, names = {} } = options;
  const texts: MessageCatalogue<RiskMessageId> = messagesOf(options.locale, 'risk');
  const nameOf = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
  const unitOf = (currency: string | null): string => currency ?? '';
  return [
    ...assessmentStatements(assessment, unitOf(assessment.currency), nameOf),
    ...(reserve === undefined
      ? []
      : reserveStatements(
          reserve,
          reserve.measure === 'days' ? formatMessage(texts, 'unit-days') : unitOf(reserve.currency),
          nameOf,
        )),
    ...policyStatements(assessment),
  ].map(({ id, parameters }) => ({ id, parameters, text: formatMessage(texts, id, parameters) }));
};

const policyStatements = ({ policies, scale }: RiskAssessment): RiskStatement[] => [
  { id: `policy-responses-${policies.responses}`, parameters: {} },
  { id: `policy-words-${policies.words}`, parameters: {} },
  { id: `limits-${scale.limits}`, parameters: {} },
  scale.source === 'project'
    ? { id: 'scale-own', parameters: {} }
    : { id: 'scale-of', parameters: { source: scale.source } },
];

const optionsForm = shape.exact(
  { locale: shape.anything },
  { reserve: reserveForm, names: shape.entries(shape.text) },
  'options with a locale',
);

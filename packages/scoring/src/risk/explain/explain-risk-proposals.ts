import { expectShape, formatMessage, type MessagesOn, messagesOf, shape } from '@osee/core';
import type { RiskProposal, RiskProposals } from '../propose/risk-proposals.ts';
import type { RiskExplanation } from './explain-risks.ts';
import type { RiskMessageId } from './message-id.ts';
import type { RiskStatement } from './risk-statement.ts';

/**
 * Says for each risk why an assessment proposes it, or why it does not: a sentence for every question that is answered
 * low, else one for the risk.
 *
 * @param proposals - from `proposeRisks`; of a localised result and register, the sentences are in one language
 * @param options - `locale`: the texts of a language
 * @returns the sentences in the order of the proposals
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject`
 * for the bundle of another package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { explainRiskProposals } from '@osee/scoring/risk';
 *
 * const [sentence] = explainRiskProposals(
 *   {
 *     registerId: 'register',
 *     subject: 'Example',
 *     model: { id: 'osee-ecosystem', version: '1.0.0' },
 *     asOf: '2027-01-31',
 *     below: 0.5,
 *     proposals: [
 *       {
 *         riskId: 'champion-leaves',
 *         title: 'The sponsor leaves',
 *         verdict: 'proposed',
 *         lowest: 0.25,
 *         signs: [{ linkId: 'office-mandate', question: 'How far is the mandate?', reading: 'low', value: 0.25 }],
 *       },
 *     ],
 *   },
 *   { locale: en },
 * );
 * sentence?.text;
 * // => 'The sponsor leaves: proposed, as the answer to this question stands at 25%, below 50%: How far is the mandate?'
 * ```
 */
export const explainRiskProposals = (
  proposals: RiskProposals,
  options: { readonly locale: MessagesOn<'risk', RiskMessageId> },
): RiskExplanation[] => {
  expectShape(options, optionsForm, ['options']);
  expectShape(proposals, proposalsForm, ['proposals']);
  const texts = messagesOf(options.locale, 'risk');
  return proposals.proposals
    .flatMap((proposal) => statementsOf(proposal, proposals.below))
    .map(({ id, parameters }) => ({ id, parameters, text: formatMessage(texts, id, parameters) }));
};

const statementsOf = ({ title, verdict, signs }: RiskProposal, below: number): readonly RiskStatement[] => {
  if (verdict !== 'proposed') {
    const count = signs.filter(({ reading }) => reading === 'open').length;
    return [
      {
        id: `proposal-${verdict}`,
        parameters: { risk: title, ...(verdict === 'unclear' ? { count } : {}) },
      },
    ];
  }
  return signs.flatMap(({ reading, question, linkId, value }): readonly RiskStatement[] =>
    reading === 'low' && value !== null
      ? [
          {
            id: 'proposal-proposed',
            parameters: {
              risk: title,
              question: question ?? linkId,
              value: perCent(value),
              below: perCent(below),
            },
          },
        ]
      : [],
  );
};

/** To one decimal. */
const perCent = (share: number): number => Math.round(share * 1000) / 10;

const { list, number, orNull, record, text, words } = shape;

const proposalsForm = record(
  {
    below: number,
    proposals: list(
      record({
        riskId: text,
        title: text,
        verdict: words(['proposed', 'unclear', 'not-shown', 'not-asked', 'not-linked']),
        signs: list(
          record({
            linkId: text,
            question: orNull(text),
            reading: words(['low', 'high', 'open', 'not-applicable', 'not-asked']),
            value: orNull(number),
          }),
        ),
      }),
    ),
  },
  {},
  'proposals of risks',
);

const optionsForm = shape.exact({ locale: shape.anything }, {}, 'options with a locale');

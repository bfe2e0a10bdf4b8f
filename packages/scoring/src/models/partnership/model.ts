import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { shown } from '../choice/scales.ts';
import { gateWords, wordsOf } from '../choice/words-of.ts';
import { partnershipTexts as texts } from './texts.ts';

const define = () =>
  defineSelectionModel({
    id: 'partnership',
    title: texts.title,
    subject: 'partner',
    gates: [
      {
        ...gateWords(texts, 'no-excluded-business'),
        rule: { kind: 'fact', fact: 'excluded-business', equal: false },
        waivable: false,
      },
      {
        ...gateWords(texts, 'no-sanctions'),
        rule: { kind: 'fact', fact: 'sanctions', equal: false },
        waivable: false,
      },
      {
        ...gateWords(texts, 'rights-respected'),
        rule: { kind: 'fact', fact: 'abuse-of-rights', equal: false },
        waivable: false,
      },
    ],
    criteria: [
      { ...wordsOf(texts, 'alignment'), scale: shown },
      { ...wordsOf(texts, 'terms'), scale: shown },
      { ...wordsOf(texts, 'exit'), scale: shown },
      { ...wordsOf(texts, 'openness'), scale: shown },
      { ...wordsOf(texts, 'monitoring'), scale: shown },
    ],
  });

/**
 * Choosing partners by five considerations of the programme. What excludes a partner is a gate that nobody may waive and is never
 * weighed against a benefit; what is not known does not pass. Scales and weights are this project's own.
 *
 * @category models
 * @see UN Sustainable Development Group, common approach to due diligence, 2020, for the gates
 * @example
 * ```ts
 * import { partnershipModel } from '@osee/scoring/models';
 * import { evaluateApplications } from '@osee/scoring/selection';
 *
 * const { applicants } = evaluateApplications(partnershipModel, [
 *   { id: 'a', attributes: { 'excluded-business': true } },
 *   { id: 'b', attributes: { 'excluded-business': false, sanctions: null } },
 * ]);
 * applicants.map(({ id, eligibility }) => [id, eligibility]);
 * // => [['a', 'not-eligible'], ['b', 'undecided']]
 * ```
 */
export const partnershipModel = /* #__PURE__ */ define();

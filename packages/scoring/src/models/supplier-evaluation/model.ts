import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { shareOfBudget, shown } from '../choice/scales.ts';
import { gateWords, wordsOf } from '../choice/words-of.ts';
import { supplierEvaluationTexts as texts } from './texts.ts';

const define = () =>
  defineSelectionModel({
    id: 'supplier-evaluation',
    title: texts.title,
    subject: 'supplier',
    gates: [
      { ...gateWords(texts, 'not-excluded'), waivable: false },
      gateWords(texts, 'open-deliverables'),
      {
        ...gateWords(texts, 'annex-within-budget'),
        rule: { kind: 'fact', fact: 'price-in-per-cent-of-budget', atMost: 100 },
      },
    ],
    criteria: [
      { ...wordsOf(texts, 'maker-relation'), scale: shown },
      { ...wordsOf(texts, 'upstream'), scale: shown },
      { ...wordsOf(texts, 'third-level-support'), scale: shown },
      { ...wordsOf(texts, 'maintenance-in-price'), scale: shown },
      { ...wordsOf(texts, 'open-work'), scale: shown },
      { ...wordsOf(texts, 'skills'), scale: shown },
      { ...wordsOf(texts, 'handover'), scale: shown },
      { ...wordsOf(texts, 'security-duties'), scale: shown },
      { ...wordsOf(texts, 'price'), scale: shareOfBudget },
    ],
  });

/**
 * Evaluating suppliers of services around open software: whether they work with the maker, give changes back, can mend the
 * software itself, and hand over what they deliver. The price stands in per cent of the own budget and is never scored by
 * the other bids. `tenderAnnex` makes the annex of a tender of it. Scales and weights are this project's own.
 *
 * @category models
 * @see guidance of public bodies in Germany, Sweden, France, Italy and the European Union, for the structure
 * @example
 * ```ts
 * import { supplierEvaluationModel } from '@osee/scoring/models';
 * import { criteriaOf } from '@osee/scoring/selection';
 *
 * criteriaOf(supplierEvaluationModel)[1]?.title; // => 'Changes go back'
 * ```
 */
export const supplierEvaluationModel = /* #__PURE__ */ define();

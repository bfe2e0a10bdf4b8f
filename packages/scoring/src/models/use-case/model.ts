import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { gateWords } from '../choice/words-of.ts';
import { feasibilityCriteria, importanceCriteria } from '../service-prioritisation/criteria.ts';
import { servicePrioritisationTexts } from '../service-prioritisation/texts.ts';
import { productCriteria } from './product-criteria.ts';
import { useCaseTexts as texts } from './texts.ts';

const define = () =>
  defineSelectionModel({
    id: 'use-case',
    version: '2.0.0',
    title: texts.title,
    subject: 'use-case',
    gates: [
      gateWords(texts, 'owner-named'),
      gateWords(texts, 'no-legal-bar'),
      gateWords(servicePrioritisationTexts, 'no-unacceptable-harm'),
      {
        ...gateWords(texts, 'licence-approved'),
        rule: { kind: 'fact', fact: 'licence-approved', equal: true },
      },
    ],
    criteria: [
      { id: 'importance', title: servicePrioritisationTexts.importance, children: importanceCriteria() },
      { id: 'feasibility', title: servicePrioritisationTexts.feasibility, children: feasibilityCriteria() },
      { id: 'product', title: texts.product, children: productCriteria() },
    ],
  });

/**
 * Choosing use cases together with the product that is a candidate for each: importance and feasibility as in
 * `servicePrioritisationModel`, and seven criteria of the product. An owner, the law, harm and an open licence are gates;
 * `softwareLicenceFacts` gives the fact on the licence. Criteria, scales and weights are this project's own.
 *
 * @category models
 * @see GovStack implementation playbook, prioritising services, for the two axes; UNICEF, toolkit for digital public
 * goods, and the DPG Standard, for what is asked of a product
 * @example
 * ```ts
 * import { useCaseModel } from '@osee/scoring/models';
 *
 * useCaseModel.gates.map(({ id }) => id);
 * // => ['owner-named', 'no-legal-bar', 'no-unacceptable-harm', 'licence-approved']
 * useCaseModel.criteria.map(({ id }) => id); // => ['importance', 'feasibility', 'product']
 * ```
 */
export const useCaseModel = /* #__PURE__ */ define();

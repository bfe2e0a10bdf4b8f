import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { countOf, few, many, shareOfBudget, shown } from '../choice/scales.ts';
import { gateWords, wordsOf } from '../choice/words-of.ts';
import { softwareChoicePresets } from './presets.ts';
import { softwareChoiceTexts as texts } from './texts.ts';

const define = () =>
  defineSelectionModel({
    id: 'software-choice',
    title: texts.title,
    subject: 'software',
    gates: [
      gateWords(texts, 'must-needs-met'),
      {
        ...gateWords(texts, 'licence-approved'),
        rule: { kind: 'fact', fact: 'licence-approved', equal: true },
      },
      {
        ...gateWords(texts, 'licence-fits-use'),
        rule: { kind: 'fact', fact: 'licence-fits-use', equal: true },
      },
      {
        ...gateWords(texts, 'within-budget'),
        rule: { kind: 'fact', fact: 'cost-in-per-cent-of-budget', atMost: 100 },
      },
    ],
    criteria: [
      { ...wordsOf(texts, 'needs'), scale: { ...countOf(100), unit: '%' } },
      { ...wordsOf(texts, 'interoperability'), scale: countOf(4) },
      { ...wordsOf(texts, 'accessibility'), scale: shown },
      { ...wordsOf(texts, 'data-protection'), scale: countOf(3) },
      { ...wordsOf(texts, 'community'), scale: many(100) },
      { ...wordsOf(texts, 'sustainability'), scale: shown },
      { ...wordsOf(texts, 'security'), scale: countOf(6) },
      { ...wordsOf(texts, 'documentation'), scale: shown },
      { ...wordsOf(texts, 'support'), scale: many(20) },
      { ...wordsOf(texts, 'cost'), scale: shareOfBudget },
      { ...wordsOf(texts, 'local-capacity'), scale: shown },
      { ...wordsOf(texts, 'peers'), scale: many(50) },
      { ...wordsOf(texts, 'exit'), scale: shown },
      { ...wordsOf(texts, 'dependencies'), scale: few(0, 10) },
    ],
    presets: softwareChoicePresets,
  });

/**
 * Choosing software for a public body: fourteen criteria on scales that a reader can check, four gates, and presets of
 * weights with their reasons. Counts stand on a scale of ratios, so that a busy project does not outweigh everything; cost
 * stands in per cent of the own budget, so that no third offer turns two others round. `softwareLicenceFacts` of this
 * entry gives the facts on the licence. Scales and weights are this project's own.
 *
 * @category models
 * @see AgID, guidelines on acquisition and reuse of software (comparative evaluation); QSOS 2.0; CHAOSS, for the structure
 * @example
 * ```ts
 * import { softwareChoiceModel, softwareLicenceFacts } from '@osee/scoring/models';
 * import { evaluateApplications } from '@osee/scoring/selection';
 *
 * const licence = softwareLicenceFacts('AGPL-3.0-only', { source: 'LICENSE', date: '2026-10-01' });
 * const { applicants } = evaluateApplications(softwareChoiceModel, [{ id: 'a', attributes: licence }], {
 *   preset: 'personal-data',
 * });
 * applicants[0]?.gates.map(({ gate, outcome }) => [gate, outcome]);
 * // => [['must-needs-met', 'unknown'], ['licence-approved', 'pass'], ['licence-fits-use', 'pass'], ['within-budget', 'unknown']]
 * ```
 */
export const softwareChoiceModel = /* #__PURE__ */ define();

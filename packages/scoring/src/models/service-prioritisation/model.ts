import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { few, many, shown } from '../choice/scales.ts';
import { gateWords, wordsOf } from '../choice/words-of.ts';
import { servicePrioritisationTexts as texts } from './texts.ts';

const define = () =>
  defineSelectionModel({
    id: 'service-prioritisation',
    title: texts.title,
    subject: 'service',
    gates: [gateWords(texts, 'law-allows'), gateWords(texts, 'owner-named')],
    criteria: [
      {
        id: 'importance',
        title: texts.importance,
        children: [
          { ...wordsOf(texts, 'volume'), scale: many(1_000_000) },
          { ...wordsOf(texts, 'effort-saved'), scale: shown },
          { ...wordsOf(texts, 'strategic-weight'), scale: shown },
          { ...wordsOf(texts, 'reuse'), scale: many(20) },
        ],
      },
      {
        id: 'feasibility',
        title: texts.feasibility,
        children: [
          { ...wordsOf(texts, 'skills'), scale: shown },
          { ...wordsOf(texts, 'building-blocks'), scale: shown },
          { ...wordsOf(texts, 'mandate'), scale: shown },
          { ...wordsOf(texts, 'bodies'), scale: few(1, 10) },
        ],
      },
    ],
  });

/**
 * Which public services to put online first: importance and feasibility, for `quadrants`. The law and an owner are
 * gates. Scales and weights are this project's own; the source of the structure gives none.
 *
 * @category content
 * @see GovStack implementation playbook, prioritising services, for the structure
 * @example
 * ```ts
 * import { servicePrioritisationModel } from '@osee/scoring/models';
 * import { evaluateApplications, quadrants } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(servicePrioritisationModel, [{ id: 'births' }]);
 * quadrants(result, 'importance', 'feasibility').unplaced; // => ['births']
 * ```
 */
export const servicePrioritisationModel = /* #__PURE__ */ define();

import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { shown } from '../choice/scales.ts';
import { gateWords, wordsOf } from '../choice/words-of.ts';
import { useCaseTexts as texts } from './texts.ts';

const define = () =>
  defineSelectionModel({
    id: 'use-case',
    title: texts.title,
    subject: 'use-case',
    gates: [gateWords(texts, 'owner-named'), gateWords(texts, 'users-named')],
    criteria: [
      { ...wordsOf(texts, 'impact'), scale: shown },
      { ...wordsOf(texts, 'urgency'), scale: shown },
      { ...wordsOf(texts, 'feasibility'), scale: shown },
      { ...wordsOf(texts, 'data'), scale: shown },
      { ...wordsOf(texts, 'risk'), scale: shown },
      { ...wordsOf(texts, 'fit'), scale: shown },
    ],
  });

/**
 * Choosing use cases. One without an owner or without users fails a gate instead of scoring low; of risk, the best level
 * is the least. Scales and weights are this project's own.
 *
 * @category content
 * @see OpenActive, use case framework, for impact and urgency
 * @example
 * ```ts
 * import { useCaseModel } from '@osee/scoring/models';
 *
 * useCaseModel.gates.map(({ id }) => id); // => ['owner-named', 'users-named']
 * ```
 */
export const useCaseModel = /* #__PURE__ */ define();

import {
  expectRecord,
  expectShape,
  formatMessage,
  type MessageParameters,
  messagesOf,
  type TextsOn,
} from '@osee/core';
import { displayScore } from '../explain/display-score.ts';
import type { ExplanationSentence } from '../explain/explain-maturity.ts';
import type { MaturityMessageId } from '../explain/messages/message-id.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import { resultShape } from '../result/result-shape.ts';
import { compareResults } from './compare-results.ts';
import type { AnswerChange } from './result-comparison.ts';

/**
 * Explains how two results differ: why they cannot be compared as a whole, how many questions they share, how the whole
 * and its parts stand on these, whether open answers may explain it, and which answers changed.
 *
 * @param before - the earlier result
 * @param after - the later result; titles and questions are in the language of its model
 * @param options - `locale`: the texts of a language, such as `fr` of `@osee/scoring/locales/fr`
 * @returns the sentences in reading order
 * @throws `OseeError` with the codes of `compareResults` and of `explainMaturity`
 * @category assessments
 * @see `compareResults`, whose findings it tells
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { atDepth, explainComparison, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { id, version } = oseeEcosystemModel;
 * const nothing = { subject: 'Example', model: { id, version }, asOf: '2024-06-30', answers: [] };
 * const quick = scoreMaturity(atDepth(oseeEcosystemModel, 'quick'), nothing);
 * const whole = scoreMaturity(oseeEcosystemModel, nothing);
 * explainComparison(quick, whole, { locale: en }).map(({ text }) => text)[2];
 * // => '15 of 15 questions shared; asked before: 15, after: 70.'
 * ```
 */
export const explainComparison = (
  before: MaturityResult,
  after: MaturityResult,
  options: { readonly locale: TextsOn<'maturity', MaturityMessageId> },
): readonly ExplanationSentence[] => {
  expectShape(before, resultShape, ['before']);
  expectShape(after, resultShape, ['after']);
  expectRecord(options, ['options'], 'options with a locale');
  const catalogue = messagesOf(options.locale, 'maturity');
  const { reasons, shared, answers } = compareResults(before, after);
  const sentence = (
    id: MaturityMessageId,
    parameters: MessageParameters = {},
    nodeId: string | null = null,
  ): ExplanationSentence => ({ id, nodeId, parameters, text: formatMessage(catalogue, id, parameters) });
  const shown = (score: number | null): string | number =>
    score === null
      ? formatMessage(catalogue, 'answer-unknown')
      : (displayScore(score, 1, after.policies) ?? 0);
  const stateOf = ({ criteria }: MaturityResult, criterionId: string): string => {
    const found = criteria.find(({ id }) => id === criterionId);
    if (found === undefined || found.status === 'unanswered')
      return formatMessage(catalogue, 'answer-unanswered');
    if (found.status !== 'answered') return formatMessage(catalogue, `answer-${found.status}`);
    return found.optionLabel ?? found.optionId ?? '';
  };
  // That another depth asks more or fewer questions is no change of answers.
  const isOfDepth = (kind: AnswerChange['kind']): boolean =>
    before.depth?.id !== after.depth?.id && (kind === 'added' || kind === 'removed');
  const texts = new Map([...before.criteria, ...after.criteria].map(({ id, text }) => [id, text]));
  const count = shared.criterionIds.length;
  return [
    ...reasons.map((reason) => sentence(`comparison-reason-${reason}`)),
    count === 0
      ? sentence('comparison-none')
      : sentence('comparison-shared', {
          count,
          total: Math.min(shared.before, shared.after),
          before: shared.before,
          after: shared.after,
        }),
    ...(shared.scores ?? []).flatMap(({ nodeId, title, certain, ...score }, position) => {
      if (score.delta === null || (score.delta === 0 && position > 0)) return [];
      const parameters = { title, before: shown(score.before), after: shown(score.after) };
      const whether = certain ? 'comparison-certain' : 'comparison-open';
      return [
        sentence('comparison-score', parameters, nodeId),
        ...(position === 0 && score.delta !== 0 ? [sentence(whether, {}, nodeId)] : []),
      ];
    }),
    ...answers
      .filter(({ kind }) => !isOfDepth(kind))
      .map(({ criterionId, kind }) =>
        sentence(`change-${kind}`, {
          criterion: texts.get(criterionId) ?? criterionId,
          from: stateOf(before, criterionId),
          to: stateOf(after, criterionId),
        }),
      ),
  ];
};

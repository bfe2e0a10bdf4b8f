import {
  expectRecord,
  expectShape,
  formatMessage,
  isOneOf,
  type MessageCatalogue,
  type MessageParameters,
  messagesOf,
  type TextsOn,
} from '@osee/core';
import type { MaturityResult } from '../result/maturity-result.ts';
import { resultShape } from '../result/result-shape.ts';
import { caveatSentences } from './caveat-sentences.ts';
import { conformanceSentences } from './conformance-sentences.ts';
import { depthSentences } from './depth-sentences.ts';
import { extentSentences } from './extent-sentences.ts';
import { gainSentences } from './gain-sentences.ts';
import { kindWord } from './kind-word.ts';
import { levelSentences } from './level-sentences.ts';
import type { MaturityMessageId } from './messages/message-id.ts';
import { nodeSentences } from './node-sentences.ts';
import { partSentence } from './part-sentence.ts';
import { policySentences } from './policy-sentences.ts';
import { scoreSentences } from './score-sentences.ts';

/**
 * One sentence of an explanation, with what it was made from.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ExplanationSentence } from '@osee/scoring/maturity';
 *
 * const sentence: ExplanationSentence = {
 *   id: 'coverage',
 *   nodeId: 'osee-ecosystem',
 *   parameters: { percent: 50 },
 *   text: '50% of what applies is answered.',
 * };
 * ```
 */
export interface ExplanationSentence {
  readonly id: MaturityMessageId;
  /** The node that it is about; `null` for the result as a whole. */
  readonly nodeId: string | null;
  readonly parameters: MessageParameters;
  readonly text: string;
}

/**
 * Explains a result in plain sentences: score and range, coverage, level and what blocks the next one, conformance,
 * what each part brings, which answers would gain most, what to be careful about, what was never asked, the numbers that
 * were counted, and the policies that were applied.
 *
 * @param result - a scored assessment
 * @param options - `locale`: the texts of a language, such as `fr` of `@osee/scoring/locales/fr`; a catalogue in place of
 * the options is taken, too
 * @returns the sentences in reading order; titles and questions are in the language of the model, see `localiseModel`
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject`
 * for the bundle of another package, `wrong-type`, `wrong-value` or `out-of-range` for an argument of another form
 * @category maturity
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { explainMaturity, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const result = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'strategic-funding', status: 'answered', optionId: 'established' }],
 * });
 * explainMaturity(result, { locale: en })[0]?.text; // => 'Open-source ecosystem of a country scores 50 of 100.'
 * ```
 */
export const explainMaturity = (
  result: MaturityResult,
  options: { readonly locale: TextsOn<'maturity', MaturityMessageId> } | MessageCatalogue<MaturityMessageId>,
): readonly ExplanationSentence[] => {
  expectShape(result, resultShape, ['result']);
  expectRecord(options, ['options'], 'options with a locale');
  const catalogue = messagesOf('messages' in options ? options : options.locale, 'maturity');
  /** Parameters that are words of the model's form are told in the language. */
  const inWords = (parameters: MessageParameters): MessageParameters => {
    const { status, kind } = parameters;
    const id = `status-${status}`;
    return {
      ...parameters,
      ...(isOneOf(statusIds, id) && { status: formatMessage(catalogue, id) }),
      ...(typeof kind === 'string' && { kind: kindWord(catalogue, kind) }),
    };
  };
  return [
    ...scoreSentences(result),
    ...levelSentences(result),
    ...conformanceSentences(result),
    ...result.root.children.map((part) => partSentence(result, part)),
    ...gainSentences(result),
    ...caveatSentences(result),
    ...depthSentences(result),
    ...extentSentences(result),
    ...nodeSentences(result),
    ...policySentences(result),
  ].map((sentence) => ({
    ...sentence,
    text: formatMessage(catalogue, sentence.id, inWords(sentence.parameters)),
  }));
};

const statusIds = ['status-draft', 'status-published', 'status-retired'] as const;

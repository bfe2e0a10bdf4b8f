import type { MessageCatalogue } from '@osee/core';
import type { MaturityMessageId } from './message-id.ts';

/**
 * The sentences of a maturity explanation in English.
 *
 * @category maturity
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { maturityEnglish } from '@osee/scoring/maturity';
 *
 * formatMessage(maturityEnglish, 'score', { title: 'Strategy', score: 63, maximum: 100 });
 * // => 'Strategy scores 63 of 100.'
 * ```
 */
export const maturityEnglish: MessageCatalogue<MaturityMessageId> = {
  locale: 'en',
  messages: {
    score: '{title} scores {score} of {maximum}.',
    'score-none': '{title} has no score, because nothing in it applies or was answered.',
    'score-blocked': '{title} has no score until every question in it is answered.',
    interval: 'With the open answers it can come out between {worst} and {best}.',
    coverage: '{percent} % of what applies is answered.',
    confidence: 'The assessors state a confidence of {percent} %.',
    level: 'The level reached is “{level}”; the next is “{next}”.',
    'level-none': 'No level is reached yet.',
    'level-top': 'The level reached is “{level}”, the highest there is.',
    'level-settled': 'No open answer can change this level any more.',
    'level-range': 'Depending on the open answers, the level is between “{worst}” and “{best}”.',
    'blocking-score': 'For “{level}”, “{title}” needs {need} %; it has {have} %.',
    'blocking-level': 'For “{level}”, the questions of “{bound}” need {need} %; they have {have} %.',
    'blocking-node': 'For “{level}”, “{part}” needs {need} %; it has {have} %.',
    'blocking-each': 'For “{level}”, each of these parts needs {need} %: {items}.',
    'blocking-criterion': 'For “{level}”, this question needs {need} % and has {have} %: {items}',
    'blocking-musts': 'For “{level}”, these musts have to be met first: {items}',
    'blocking-no-data': 'For “{level}”, there is no answer to judge by.',
    'conformance-yes': 'Every must that applies is met.',
    'conformance-no': {
      plural: 'count',
      one: '{count} must is not met: {items}',
      other: '{count} musts are not met: {items}',
    },
    'conformance-unknown': 'Whether every must is met is not known yet.',
    part: '“{title}” scores {score} of {maximum} and brings {points} points.',
    'part-none': '“{title}” has no score and stays out.',
    gain: '“{criterion}”: a rise to “{option}” brings {points} points.',
    'gain-level': '“{criterion}”: a rise to “{option}” brings {points} points and the level “{level}”.',
    'caveat-model-not-published':
      'The model is not published (status: {status}): take the result as an illustration.',
    'caveat-low-coverage':
      'Only {coverage} % is answered, less than the {minimum} % that the model asks for: the result is provisional.',
    'caveat-not-applicable-share':
      'In “{title}”, {share} % of the weight was declared not applicable, more than {maximum} %.',
    'caveat-hidden-zero': 'The score of “{title}” hides parts that score 0: {titles}.',
    'caveat-expired-evidence': {
      plural: 'count',
      one: '{count} answer counts as unknown, because its evidence has expired.',
      other: '{count} answers count as unknown, because their evidence has expired.',
    },
    'caveat-future-evidence': {
      plural: 'count',
      one: '{count} answer counts as unknown, because its evidence is from a later day.',
      other: '{count} answers count as unknown, because their evidence is from a later day.',
    },
    'caveat-contradicting-evidence': {
      plural: 'count',
      one: '{count} answer counts as unknown, because evidence speaks against it.',
      other: '{count} answers count as unknown, because evidence speaks against them.',
    },
    'caveat-unsupported-answers': {
      plural: 'count',
      one: '{count} answer counts as unknown, because its justification or evidence is missing.',
      other: '{count} answers count as unknown, because their justification or evidence is missing.',
    },
    'caveat-without-evidence': {
      plural: 'count',
      one: '{count} answer has no evidence.',
      other: '{count} answers have no evidence.',
    },
    'caveat-ignored-answers': {
      plural: 'count',
      one: '{count} answer is to a question that is not in force, and does not count.',
      other: '{count} answers are to questions that are not in force, and do not count.',
    },
    'caveat-open-musts': {
      plural: 'count',
      one: '{count} must is open.',
      other: '{count} musts are open.',
    },
    'policy-notApplicable-exclude': 'What does not apply stays out of the score.',
    'policy-notApplicable-countAsMet': 'What does not apply counts as met.',
    'policy-notApplicable-zero': 'What does not apply counts as 0.',
    'policy-notApplicable-anchorToTarget': 'What does not apply counts as its target.',
    'policy-unanswered-zero': 'Open questions count as 0 in the score; the range shows what they can become.',
    'policy-unanswered-exclude':
      'Open questions stay out of the score; the range shows what they can become.',
    'policy-unanswered-block': 'A part with an open question has no score.',
    'policy-rollUp-mean': 'A part scores the weighted mean of what is in it.',
    'policy-rollUp-flatMean': 'A part scores the weighted mean of all questions below it.',
    'policy-rollUp-avgOfAvg': 'A part scores the mean of its parts, each counting once.',
    'policy-rollUp-sum': 'A part scores the weighted sum of what is in it.',
    'policy-rollUp-min': 'A part scores as its weakest part.',
    'policy-rollUp-ladder': 'A part scores up to its first question that is not fully met.',
    'policy-emptyRequirement-notEvaluated': 'A level that cannot be judged is not given.',
    'policy-emptyRequirement-skip': 'A requirement that cannot be judged is passed over.',
    'policy-emptyRequirement-fail': 'A requirement that cannot be judged counts as failed.',
  },
};

import type { MessageTexts } from '@osee/core';
import type { MaturityMessageId } from '../../maturity/explain/messages/message-id.ts';

/** The sentences of an explanation of maturity in English. */
export const maturity = {
  score: '{title} scores {score} of {maximum}.',
  'score-none': '{title} has no score, because nothing in it applies or was answered.',
  'score-blocked': '{title} has no score until every question in it is answered.',
  interval: 'Once everything is answered it can come out between {worst} and {best}.',
  coverage: '{percent:percent} of what applies is answered.',
  confidence: 'The assessors state a confidence of {percent:percent}.',
  level: 'The level reached is “{level}”; the next is “{next}”.',
  'level-none': 'No level is reached yet.',
  'level-top': 'The level reached is “{level}”, the highest there is.',
  'level-settled': 'No unanswered question can change this level any more.',
  'level-range': 'Depending on the unanswered questions, the level is between “{worst}” and “{best}”.',
  'blocking-score': '“{title}”: {have:percent}, threshold for “{level}” {need:percent}.',
  'blocking-level': 'Questions of “{bound}”: {have:percent}, threshold for “{level}” {need:percent}.',
  'blocking-node': '“{part}”: {have:percent}, threshold for “{level}” {need:percent}.',
  'blocking-each': 'Threshold for “{level}” in each part: {need:percent}. Not reached: {items}.',
  'blocking-criterion':
    'Threshold for “{level}” in this question: {need:percent}; reached: {have:percent}. {items}',
  'blocking-musts': 'Before “{level}”, these obligations have to be met: {items}',
  'blocking-no-data': 'For “{level}”, there is no answer to judge by.',
  'conformance-yes': 'Every obligation that applies is met.',
  'conformance-no': {
    plural: 'count',
    one: '{count} obligation is not met: {items}',
    other: '{count} obligations are not met: {items}',
  },
  'conformance-unknown': 'Whether every obligation is met is not known yet.',
  part: '“{title}”: {score} of {maximum}, brings {points}.',
  'part-none': '“{title}” has no score and stays out.',
  gain: '“{criterion}”: a rise to “{option}” brings {points}.',
  'gain-level': '“{criterion}”: a rise to “{option}” brings {points} and the level “{level}”.',
  'caveat-model-not-published':
    'The model is not published (status: {status}): take the result as an illustration.',
  'status-draft': 'draft',
  'status-published': 'published',
  'status-retired': 'retired',
  'caveat-low-coverage':
    'Only {coverage:percent} is answered, less than the {minimum:percent} that the model asks for: the result is provisional.',
  'caveat-not-applicable-share':
    'In “{title}”, {share:percent} of the weight was declared not applicable, more than {maximum:percent}.',
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
    one: '{count} obligation is still to be checked.',
    other: '{count} obligations are still to be checked.',
  },
  'policy-notApplicable-exclude': 'What does not apply stays out of the score.',
  'policy-notApplicable-countAsMet': 'What does not apply counts as met.',
  'policy-notApplicable-zero': 'What does not apply counts as 0.',
  'policy-notApplicable-anchorToTarget': 'What does not apply counts as its target.',
  'policy-unanswered-zero':
    'Unanswered questions count as 0 in the score; the range shows what they can become.',
  'policy-unanswered-exclude':
    'Unanswered questions stay out of the score; the range shows what they can become.',
  'policy-unanswered-block': 'A part with an unanswered question has no score.',
  'policy-rollUp-mean': 'A part scores the weighted mean of what is in it.',
  'policy-rollUp-flatMean': 'A part scores the weighted mean of all questions below it.',
  'policy-rollUp-avgOfAvg': 'A part scores the mean of its parts, each counting once.',
  'policy-rollUp-sum': 'A part scores the weighted sum of what is in it.',
  'policy-rollUp-min': 'A part scores as its weakest part.',
  'policy-rollUp-ladder': 'A part scores up to its first question that is not fully met.',
  'policy-emptyRequirement-notEvaluated': 'A level that cannot be judged is not given.',
  'policy-emptyRequirement-skip': 'A requirement that cannot be judged is passed over.',
  'policy-emptyRequirement-fail': 'A requirement that cannot be judged counts as failed.',
  'score-thin': '{title} has no score, because too little of it is answered.',
  'bound-outer': 'These ends are a bound: no way of answering passes them, and it may not come as far.',
  'level-thin': 'No level is named, because too little is answered.',
  'blocking-unknown': 'For “{level}”, this is not known yet: {items}',
  'policy-openAnswers-anyAnswer':
    'The range reckons with every answer to an unanswered question, “not applicable” among them where it is allowed.',
  'policy-openAnswers-anyStep':
    'The range reckons with every step of an unanswered question, and not with “not applicable”.',
  'policy-partWithoutLevel-zero':
    'A part without questions for a level counts as 0 in the share of that level.',
  'policy-belowMinimumCoverage-provisional': 'Below the minimum coverage a result is provisional.',
  'policy-belowMinimumCoverage-noLevel': 'Below the minimum coverage no level is named.',
  'policy-belowMinimumCoverage-noScore': 'Below the minimum coverage there is no score and no level.',
  'policy-tolerance': 'A share may miss a threshold by {tolerance} and still reach it.',
  'node-cap': '“{title}”: the sum brings at most {cap}.',
  'node-deduction': '“{title}”: {percent:percent} is taken off, because “{part}” reaches {need:percent}.',
  'node-averaged': '“{title}”: mean of the parts of the kind “{kind}”, each counting once.',
} as const satisfies MessageTexts<MaturityMessageId>;

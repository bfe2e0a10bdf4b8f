import type { MessageTexts } from '@osee/core';
import type { ReliabilityMessageId } from '../../reliability/explain/message-id.ts';

/** The labels and sentences about the reliability of answers in English. */
export const reliability = {
  'word.almost-perfect': 'almost perfect',
  'word.excellent': 'excellent',
  'word.fair': 'fair',
  'word.good': 'good',
  'word.intermediate-to-good': 'intermediate to good',
  'word.moderate': 'moderate',
  'word.poor': 'poor',
  'word.reliable': 'reliable',
  'word.slight': 'slight',
  'word.substantial': 'substantial',
  'word.tentative': 'for tentative conclusions only',
  'word.unreliable': 'not reliable',
  'word.very-good': 'very good',
  'scale.altman': 'Altman',
  'scale.fleiss': 'Fleiss',
  'scale.krippendorff': 'Krippendorff',
  'scale.landis-koch': 'Landis and Koch',
  'strength-alike':
    'On the scale of {scale} the agreement is “{holds}”. That word or a higher one holds with a certainty of {level:percent}.',
  'strength-apart':
    'On the scale of {scale} the agreement falls into “{value}”, but with a certainty of {level:percent} only “{holds}” can be said.',
  'flag.floor': '“{item}”: of {answered} answers, {count} lie on the lowest step.',
  'flag.ceiling': '“{item}”: of {answered} answers, {count} lie on the highest step.',
  'flag.missing': '“{item}”: of {applicable} to whom it applies, {count} gave no answer or did not know.',
  'flag.low-item-rest':
    '“{item}”: its answers hardly go with those to the other questions (correlation {correlation}).',
  'close-pair':
    '“{item}” and “{other}”: their answers go together so closely (correlation {correlation}) that one of them may be superfluous.',
  'few-subjects':
    'The number of subjects is {count}; with fewer than {minimum} these figures are mostly chance.',
  'no-flags': 'No question stands out.',
} as const satisfies MessageTexts<ReliabilityMessageId>;

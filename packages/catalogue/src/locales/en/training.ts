import type { MessageTexts } from '@osee/core';
import type { TrainingMessageId } from '../../paths/training-message-id.ts';

/** The sentences of a training plan in English. */
export const training = {
  'step.serves-one-gap': 'It serves one gap: {gaps}.',
  'step.serves-several-gaps': {
    plural: 'count',
    one: 'It serves {count} gap: {gaps}.',
    other: 'It serves {count} gaps: {gaps}.',
  },
  'unmet.no-resource': 'The catalogue has too little for {gap}.',
  'unmet.left-out': 'The conditions leave out what would serve {gap}.',
  'unmet.limits': 'The limits of the plan leave no room for {gap}.',
  'hours-unknown': {
    plural: 'count',
    one: 'The learning time of {count} resource is not known.',
    other: 'The learning time of {count} resources is not known.',
  },
} as const satisfies MessageTexts<TrainingMessageId>;

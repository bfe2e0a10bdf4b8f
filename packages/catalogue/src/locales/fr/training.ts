import type { MessageTexts } from '@osee/core';
import type { TrainingMessageId } from '../../paths/training-message-id.ts';

/** The sentences of a training plan in French. */
export const training = {
  'step.serves-one-gap': 'Cette ressource répond à un écart : {gaps}.',
  'step.serves-several-gaps': {
    plural: 'count',
    one: 'Cette ressource répond à {count} écart : {gaps}.',
    other: 'Cette ressource répond à {count} écarts : {gaps}.',
  },
  'unmet.no-resource': 'Le catalogue contient trop peu de ressources pour cet écart : {gap}.',
  'unmet.left-out': 'Les conditions écartent les ressources utiles pour cet écart : {gap}.',
  'unmet.limits': 'Les limites du plan ne laissent pas de place pour cet écart : {gap}.',
  'hours-unknown': {
    plural: 'count',
    one: 'La durée d’apprentissage de {count} ressource est inconnue.',
    other: 'La durée d’apprentissage de {count} ressources est inconnue.',
  },
} as const satisfies MessageTexts<TrainingMessageId>;

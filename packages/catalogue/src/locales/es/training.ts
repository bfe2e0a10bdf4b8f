import type { MessageTexts } from '@osee/core';
import type { TrainingMessageId } from '../../paths/training-message-id.ts';

/** The sentences of a training plan in Spanish. */
export const training = {
  'step.serves-one-gap': 'Este recurso atiende una brecha: {gaps}.',
  'step.serves-several-gaps': {
    plural: 'count',
    one: 'Este recurso atiende {count} brecha: {gaps}.',
    other: 'Este recurso atiende {count} brechas: {gaps}.',
  },
  'unmet.no-resource': 'El catálogo tiene muy pocos recursos para esta brecha: {gap}.',
  'unmet.left-out': 'Las condiciones descartan los recursos útiles para esta brecha: {gap}.',
  'unmet.limits': 'Los límites del plan no dejan espacio para esta brecha: {gap}.',
  'hours-unknown': {
    plural: 'count',
    one: 'No se sabe el tiempo de aprendizaje de {count} recurso.',
    other: 'No se sabe el tiempo de aprendizaje de {count} recursos.',
  },
} as const satisfies MessageTexts<TrainingMessageId>;

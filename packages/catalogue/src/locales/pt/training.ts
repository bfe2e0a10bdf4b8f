import type { MessageTexts } from '@osee/core';
import type { TrainingMessageId } from '../../paths/training-message-id.ts';

/** The sentences of a training plan in Portuguese. */
export const training = {
  'step.serves-one-gap': 'Este recurso responde a uma lacuna: {gaps}.',
  'step.serves-several-gaps': {
    plural: 'count',
    one: 'Este recurso responde a {count} lacuna: {gaps}.',
    other: 'Este recurso responde a {count} lacunas: {gaps}.',
  },
  'unmet.no-resource': 'O catálogo não tem recursos suficientes para esta lacuna: {gap}.',
  'unmet.left-out': 'As condições excluem os recursos úteis para esta lacuna: {gap}.',
  'unmet.limits': 'Os limites do plano não deixam espaço para esta lacuna: {gap}.',
  'hours-unknown': {
    plural: 'count',
    one: 'O tempo de aprendizagem de {count} recurso é desconhecido.',
    other: 'O tempo de aprendizagem de {count} recursos é desconhecido.',
  },
} as const satisfies MessageTexts<TrainingMessageId>;

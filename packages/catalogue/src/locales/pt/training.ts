import type { MessageTexts } from '@osee/core';
import type { TrainingMessageId } from '../../paths/training-message-id.ts';

/** The sentences of a training plan in Portuguese. */
export const training = {
  'step.serves-one-gap': 'Este recurso atende a uma lacuna: {gaps}.',
  'step.serves-several-gaps': {
    plural: 'count',
    one: 'Este recurso atende a {count} lacuna: {gaps}.',
    other: 'Este recurso atende a {count} lacunas: {gaps}.',
  },
  'unmet.no-resource': 'O catálogo tem recursos a menos: {gap}.',
  'unmet.left-out': 'As condições excluem os recursos úteis: {gap}.',
  'unmet.limits': 'Os limites do plano não deixam espaço: {gap}.',
  'hours-unknown': {
    plural: 'count',
    one: 'A duração de {count} recurso é desconhecida.',
    other: 'A duração de {count} recursos é desconhecida.',
  },
} as const satisfies MessageTexts<TrainingMessageId>;

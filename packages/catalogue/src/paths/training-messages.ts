import type { MessageCatalogue } from '@osee/core';
import type { StepReason, UnmetReason } from './training-plan.ts';

/**
 * The ids of the texts of a training plan.
 *
 * @category paths
 * @example
 * ```ts
 * import type { TrainingMessageId } from '@osee/catalogue';
 *
 * const id: TrainingMessageId = 'unmet.no-resource';
 * ```
 */
export type TrainingMessageId = `step.${StepReason}` | `unmet.${UnmetReason}` | 'hours-unknown';

const en: MessageCatalogue<TrainingMessageId> = {
  locale: 'en',
  messages: {
    'step.serves-one-gap': 'It serves one open gap: {gaps}.',
    'step.serves-several-gaps': {
      plural: 'count',
      one: 'It serves {count} open gap: {gaps}.',
      other: 'It serves {count} open gaps: {gaps}.',
    },
    'unmet.no-resource': 'The catalogue has too little for {gap}.',
    'unmet.left-out': 'The conditions leave out what would serve {gap}.',
    'unmet.limits': 'The limits of the plan leave no room for {gap}.',
    'hours-unknown': {
      plural: 'count',
      one: 'The learning time of {count} step is not known.',
      other: 'The learning time of {count} steps is not known.',
    },
  },
};

const fr: MessageCatalogue<TrainingMessageId> = {
  locale: 'fr',
  messages: {
    'step.serves-one-gap': 'Cette ressource répond à un besoin : {gaps}.',
    'step.serves-several-gaps': {
      plural: 'count',
      one: 'Cette ressource répond à {count} besoin : {gaps}.',
      other: 'Cette ressource répond à {count} besoins : {gaps}.',
    },
    'unmet.no-resource': 'Le catalogue contient trop peu pour {gap}.',
    'unmet.left-out': 'Les conditions écartent ce qui servirait à {gap}.',
    'unmet.limits': 'Les limites du plan ne laissent pas de place pour {gap}.',
    'hours-unknown': {
      plural: 'count',
      one: 'La durée de {count} étape est inconnue.',
      other: 'La durée de {count} étapes est inconnue.',
    },
  },
};

const es: MessageCatalogue<TrainingMessageId> = {
  locale: 'es',
  messages: {
    'step.serves-one-gap': 'Este recurso atiende una carencia: {gaps}.',
    'step.serves-several-gaps': {
      plural: 'count',
      one: 'Este recurso atiende {count} carencia: {gaps}.',
      other: 'Este recurso atiende {count} carencias: {gaps}.',
    },
    'unmet.no-resource': 'El catálogo tiene muy poco para {gap}.',
    'unmet.left-out': 'Las condiciones descartan lo que serviría para {gap}.',
    'unmet.limits': 'Los límites del plan no dejan espacio para {gap}.',
    'hours-unknown': {
      plural: 'count',
      one: 'Se desconoce la duración de {count} paso.',
      other: 'Se desconoce la duración de {count} pasos.',
    },
  },
};

const pt: MessageCatalogue<TrainingMessageId> = {
  locale: 'pt',
  messages: {
    'step.serves-one-gap': 'Este recurso atende a uma lacuna: {gaps}.',
    'step.serves-several-gaps': {
      plural: 'count',
      one: 'Este recurso atende a {count} lacuna: {gaps}.',
      other: 'Este recurso atende a {count} lacunas: {gaps}.',
    },
    'unmet.no-resource': 'O catálogo tem muito pouco para {gap}.',
    'unmet.left-out': 'As condições excluem o que serviria para {gap}.',
    'unmet.limits': 'Os limites do plano não deixam espaço para {gap}.',
    'hours-unknown': {
      plural: 'count',
      one: 'A duração de {count} passo é desconhecida.',
      other: 'A duração de {count} passos é desconhecida.',
    },
  },
};

const ar: MessageCatalogue<TrainingMessageId> = {
  locale: 'ar',
  messages: {
    'step.serves-one-gap': 'يسد هذا المورد فجوة واحدة: {gaps}.',
    'step.serves-several-gaps': {
      plural: 'count',
      two: 'يسد هذا المورد فجوتين: {gaps}.',
      few: 'يسد هذا المورد {count} فجوات: {gaps}.',
      many: 'يسد هذا المورد {count} فجوة: {gaps}.',
      other: 'يسد هذا المورد {count} فجوة: {gaps}.',
    },
    'unmet.no-resource': 'لا يحتوي الفهرس ما يكفي من أجل {gap}.',
    'unmet.left-out': 'الشروط تستبعد ما قد يفيد في {gap}.',
    'unmet.limits': 'حدود الخطة لا تترك مكانا من أجل {gap}.',
    'hours-unknown': {
      plural: 'count',
      one: 'مدة خطوة واحدة غير معروفة.',
      two: 'مدة خطوتين غير معروفة.',
      few: 'مدة {count} خطوات غير معروفة.',
      many: 'مدة {count} خطوة غير معروفة.',
      other: 'مدة {count} خطوة غير معروفة.',
    },
  },
};

/**
 * The texts of a training plan in English, French, Spanish, Portuguese and Arabic.
 *
 * @category paths
 * @example
 * ```ts
 * import { trainingMessages } from '@osee/catalogue';
 * import { formatMessage } from '@osee/core';
 *
 * formatMessage(trainingMessages.es, 'hours-unknown', { count: 2 }); // => 'Se desconoce la duración de 2 pasos.'
 * ```
 */
export const trainingMessages = { en, fr, es, pt, ar };

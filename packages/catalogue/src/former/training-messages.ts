import type { MessageCatalogue } from '@osee/core';
import { training as ar } from '../locales/ar/training.ts';
import { training as en } from '../locales/en/training.ts';
import { training as es } from '../locales/es/training.ts';
import { training as fr } from '../locales/fr/training.ts';
import { training as pt } from '../locales/pt/training.ts';
import type { TrainingMessageId } from '../paths/training-message-id.ts';

/**
 * The texts of training plans in five languages.
 *
 * @deprecated Take a bundle such as `fr` of `@osee/catalogue/locales/fr`, which loads alone.
 * @category former
 * @example
 * ```ts
 * import { trainingMessages } from '@osee/catalogue';
 *
 * trainingMessages.fr.locale; // => 'fr'
 * ```
 */
export const trainingMessages: Readonly<
  Record<'en' | 'fr' | 'es' | 'pt' | 'ar', MessageCatalogue<TrainingMessageId>>
> = {
  en: { locale: 'en', messages: en },
  fr: { locale: 'fr', messages: fr },
  es: { locale: 'es', messages: es },
  pt: { locale: 'pt', messages: pt },
  ar: { locale: 'ar', messages: ar },
};

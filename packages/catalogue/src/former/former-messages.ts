import type { MessageCatalogue } from '@osee/core';

type Language = 'en' | 'fr' | 'es' | 'pt' | 'ar';

/** Texts in all languages at once, as they were given before each language had a bundle. */
export type FormerMessages<Id extends string> = Readonly<Record<Language, MessageCatalogue<Id>>>;

export const formerMessages = <Id extends string>(
  texts: Readonly<Record<Language, MessageCatalogue<Id>['messages']>>,
): FormerMessages<Id> => ({
  en: { locale: 'en', messages: texts.en },
  fr: { locale: 'fr', messages: texts.fr },
  es: { locale: 'es', messages: texts.es },
  pt: { locale: 'pt', messages: texts.pt },
  ar: { locale: 'ar', messages: texts.ar },
});

import type { ScoringLocaleBundle, ScoringTranslation } from '../locales/scoring-locale.ts';
import { localiseModel } from '../maturity/model/localise-model.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import { dpgProjectModel } from '../models/dpg-project/model.ts';

export const languages = ['en', 'fr', 'es', 'pt', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Each language is loaded when it is asked for. */
const bundles: { readonly [Tag in Language]: () => Promise<ScoringLocaleBundle | ScoringTranslation> } = {
  en: async () => (await import('../locales/en/en.ts')).en,
  fr: async () => (await import('../locales/fr/fr.ts')).fr,
  es: async () => (await import('../locales/es/es.ts')).es,
  pt: async () => (await import('../locales/pt/pt.ts')).pt,
  ar: async () => (await import('../locales/ar/ar.ts')).ar,
};

/** The texts of a language, and the model in it. */
export const inLanguage = async (
  tag: Language,
): Promise<{ readonly locale: ScoringLocaleBundle; readonly model: MaturityModel }> => {
  const locale = await bundles[tag]();
  return { locale, model: tag === 'en' ? dpgProjectModel : localiseModel(dpgProjectModel, { locale }) };
};

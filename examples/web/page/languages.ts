import { en } from './texts/en.ts';
import type { PageTexts } from './texts/page-texts.ts';

/** A language of the page. Its words are loaded when somebody asks for them, so that a slow connection loads one only. */
export interface Language {
  readonly locale: string;
  /** In the language itself. */
  readonly name: string;
  readonly load: () => Promise<PageTexts>;
}

export const languages: readonly Language[] = [
  { locale: 'en', name: 'English', load: async () => en },
  { locale: 'fr', name: 'Français', load: async () => (await import('./texts/fr.ts')).fr },
  { locale: 'es', name: 'Español', load: async () => (await import('./texts/es.ts')).es },
  { locale: 'pt', name: 'Português', load: async () => (await import('./texts/pt.ts')).pt },
  { locale: 'ar', name: 'العربية', load: async () => (await import('./texts/ar.ts')).ar },
];

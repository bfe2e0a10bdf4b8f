import type { Language } from '../languages.ts';
import { button } from './button.ts';
import { element } from './element.ts';

/** The languages, each by its own name; the pressed one is spoken. */
export const languageBar = (
  label: string,
  languages: readonly Language[],
  spoken: string,
  speak: (language: Language) => void,
): HTMLElement =>
  element(
    'nav',
    { class: 'languages', 'aria-label': label },
    ...languages.map((language) =>
      button(language.name, () => speak(language), {
        lang: language.locale,
        'aria-pressed': String(language.locale === spoken),
      }),
    ),
  );

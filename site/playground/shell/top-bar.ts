import { element } from '../../../examples/web/page/view/element.ts';
import { button } from '../view/button.ts';
import { copyText } from '../view/copy-text.ts';
import { field } from '../view/field.ts';
import { select } from '../view/select.ts';
import { isLocale, type Locale, languages } from '../words/languages.ts';
import type { Texts } from '../words/texts.ts';

/** What holds for every tool: that nothing is sent, the language, and the address of what is shown. */
export const topBar = (
  texts: Texts,
  locale: Locale,
  choose: (locale: Locale) => void,
  address: () => string | null,
  speak: (words: string) => void,
): HTMLElement => {
  const choices = languages.map((language) => ({ value: language.locale, text: language.name }));
  const language = field(
    texts.language,
    select(choices, locale, (chosen) => {
      if (isLocale(chosen)) choose(chosen);
    }),
  );
  language.classList.add('osee-pg-language');
  const share = button(texts.share, async () => {
    const part = address();
    if (part === null) return speak(texts.linkTooLong);
    const { origin, pathname, search } = location;
    const copied = await copyText(`${origin}${pathname}${search}#${part}`);
    speak(copied ? texts.linkCopied : texts.linkHere);
  });
  return element(
    'div',
    { class: 'osee-pg-top' },
    element('p', { class: 'osee-pg-privacy' }, texts.privacy),
    element('div', { class: 'osee-pg-top-end' }, language, share),
  );
};

import type { Locale } from '../words/languages.ts';
import type { Texts } from '../words/texts.ts';

/** What a view of a tool needs. */
export interface Wording<Words> {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly words: Words;
}

import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import type { ModelWords } from '@osee/scoring/maturity';
import type { UiTexts } from './ui-texts.ts';

/** Everything that the page says in one language. */
export interface PageTexts {
  /** Sentences and labels of the library. */
  readonly locale: ScoringLocaleBundle;
  /** The words of the instrument alone; English needs none, it is the language of the model. */
  readonly model: ModelWords | null;
  readonly ui: UiTexts;
}

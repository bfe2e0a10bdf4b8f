import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';

/** Everything that the page says in one language. */
export interface PageTexts {
  /** What the library says: sentences, labels, and the words of the model. */
  readonly locale: ScoringLocaleBundle;
  readonly ui: {
    readonly title: string;
    readonly lead: string;
    readonly privacy: string;
    readonly languages: string;
    readonly subject: string;
    readonly unknown: string;
    readonly clear: string;
    readonly result: string;
    readonly score: string;
    /** `{worst}` and `{best}`. */
    readonly interval: string;
    /** `{answered}` and `{all}`. */
    readonly answered: string;
    /** `{level}`. */
    readonly level: string;
    readonly next: string;
    readonly report: string;
    readonly print: string;
  };
}

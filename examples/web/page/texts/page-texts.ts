import type { MessageCatalogue } from '@osee/core';
import type { MaturityMessageId } from '@osee/scoring/maturity';
import type { ReportMessages } from '@osee/scoring/report';
import type { ModelTexts } from '../localise-model.ts';

/** Everything that the page says in one language. */
export interface PageTexts {
  readonly locale: string;
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
  readonly model: ModelTexts | null;
  /** What the parts of the model are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly sentences: MessageCatalogue<MaturityMessageId>;
  readonly labels: ReportMessages;
}

import type { Answer, MigrationReport } from '@osee/scoring/maturity';
import type { FileKind } from './files/file-kinds.ts';
import type { Language } from './languages.ts';
import type { PageTexts } from './texts/page-texts.ts';
import type { Notice } from './view/notice.ts';
import type { Say } from './view/say.ts';

/** Where the page stands, beside the answers. */
export interface PageState {
  readonly texts: PageTexts;
  readonly depthId: string;
  /** The part that is shown, or the report. */
  readonly place: string;
  /** Said in the language that is spoken when it is shown. */
  readonly notice: ((say: Say) => Notice) | null;
  /** Answers of an older version: what became of them, and the text that they came in. */
  readonly migration: { readonly report: MigrationReport; readonly text: string } | null;
}

/** What somebody can do on the page. */
export interface PageActions {
  readonly speak: (language: Language) => void;
  readonly name: (subject: string) => void;
  readonly date: (asOf: string) => void;
  readonly deepen: (depthId: string) => void;
  readonly go: (place: string) => void;
  readonly goTo: (criterionId: string) => void;
  readonly give: (criterionId: string, answer: Answer | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: (kind: FileKind) => void;
  readonly open: (file: File) => void;
  readonly clear: () => void;
  readonly saveOld: () => void;
  readonly closeMigration: () => void;
}

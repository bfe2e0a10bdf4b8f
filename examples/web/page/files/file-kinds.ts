import type { Assessment, AssessmentSession, MaturityModel } from '@osee/scoring/maturity';
import { renderHtml, renderMarkdown } from '@osee/scoring/report';
import type { PageTexts } from '../texts/page-texts.ts';
import type { UiTexts } from '../texts/ui-texts.ts';
import { answersCsv } from './answers-csv.ts';
import { reportOf } from './report-of.ts';

/** What a file is made of. */
interface FileInput {
  readonly session: AssessmentSession;
  readonly model: MaturityModel;
  /** The answers to the questions of the model alone. */
  readonly assessment: Assessment;
  readonly texts: PageTexts;
}

/** A file that the page gives. */
export interface FileKind {
  readonly label: keyof UiTexts;
  readonly ending: string;
  readonly type: string;
  readonly write: (input: FileInput) => string;
}

const report = ({ model, assessment, texts }: FileInput) => reportOf(model, assessment, texts, true);

/** The files that the page gives; the answers of all depths are in the first, those of the depth shown in the others. */
export const fileKinds: readonly FileKind[] = [
  {
    label: 'saveFile',
    ending: 'json',
    type: 'application/json',
    write: ({ session }) => `${JSON.stringify(session.document('assessment'), null, 2)}\n`,
  },
  { label: 'saveHtml', ending: 'html', type: 'text/html', write: (input) => renderHtml(report(input)) },
  {
    label: 'saveMarkdown',
    ending: 'md',
    type: 'text/markdown',
    write: (input) => renderMarkdown(report(input)),
  },
  {
    label: 'saveCsv',
    ending: 'csv',
    type: 'text/csv',
    write: ({ model, assessment, texts }) => answersCsv(model, assessment, texts),
  },
];

import { OseeError } from '@osee/core';
import {
  type Assessment,
  createAssessmentSession,
  type MigrationReport,
  migrateAssessment,
  type SavedSession,
  type SessionDocument,
} from '@osee/scoring/maturity';
import { instrument } from './instrument.ts';
import { type DocumentFault, openDocument } from './open-document.ts';

/** Saved answers that the instrument takes, and what became of them if they were of an older version. */
export type ReadSaved =
  | {
      readonly ok: true;
      readonly start: Assessment | SavedSession;
      readonly migration: MigrationReport | null;
    }
  | { readonly ok: false; readonly fault: Fault; readonly detail: string };

/** Why saved answers cannot be read. */
type Fault = DocumentFault | 'faultOtherModel';

/** Where a session stands: the steps made on what it began with. */
const lastOf = ({ start, changes }: SavedSession): Assessment => {
  const answers = new Map(start.answers.map((answer) => [answer.criterionId, answer]));
  let header: Partial<Assessment> = {};
  for (const edit of changes) {
    if (!('criterionId' in edit)) header = edit.after;
    else if (edit.after === null) answers.delete(edit.criterionId);
    else answers.set(edit.criterionId, edit.after);
  }
  return { ...start, ...header, answers: [...answers.values()] };
};

const isLater = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { numeric: true }) > 0;

const started = (saved: Assessment | SavedSession): Assessment => ('start' in saved ? saved.start : saved);

/** Reads saved answers from a text of unknown origin: a file, or what the browser kept. */
export const readSaved = async (text: string): Promise<ReadSaved> => {
  const opened = await openDocument(text);
  if (!opened.ok) return opened;
  const { content } = opened;
  const { model } = started(content);
  if (model.id !== instrument.id)
    return { ok: false, fault: 'faultOtherModel', detail: `${model.id} ${model.version}` };
  if (isLater(model.version, instrument.version)) return { ok: false, fault: 'faultNewer', detail: '' };
  try {
    if (model.version === instrument.version) {
      createAssessmentSession(instrument, content);
      return { ok: true, start: content, migration: null };
    }
    const now = 'start' in content ? lastOf(content) : content;
    const from = 'start' in content ? (content.model ?? null) : null;
    const migration = migrateAssessment(now, from, instrument);
    return { ok: true, start: migration.assessment, migration };
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    return { ok: false, fault: 'faultDamaged', detail: [error.code, ...error.path].join(' ') };
  }
};

/** What this page itself kept in this version needs no schema: the session checks every step of it. */
export const takeUp = (text: string): SessionDocument | null => {
  try {
    const found = JSON.parse(text) as SessionDocument;
    createAssessmentSession(instrument, found);
    return found;
  } catch {
    return null;
  }
};

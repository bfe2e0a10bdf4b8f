import { OseeError } from '@osee/core';
import {
  type Assessment,
  type AssessmentSession,
  createAssessmentSession,
  type SavedSession,
  type SessionDocument,
} from '@osee/scoring/maturity';
import { browserStore } from './browser-store.ts';
import { instrument } from './instrument.ts';
import { takeUp } from './read-saved.ts';

const name = 'session';
/** Where texts are put aside that this version of the page cannot go on with. */
const asideName = 'aside';

/** The assessment, kept in the browser after every step. */
export interface Store {
  readonly session: AssessmentSession;
  /** Whether the browser holds what is shown; `null` before the first step. */
  readonly isKept: boolean | null;
  /** Makes a step and keeps it. */
  readonly edit: (step: (session: AssessmentSession) => void) => void;
  /** Begins with other answers. */
  readonly replace: (start: Assessment | SavedSession) => void;
  /** Forgets all answers, also what was put aside. */
  readonly clear: () => void;
}

/** Opens the store with what the browser kept; a text that cannot be taken up as it is, is given back. */
export const openStore = (
  empty: () => Assessment,
): { readonly store: Store; readonly found: string | null } => {
  const open = (start: Assessment | SavedSession | SessionDocument) =>
    createAssessmentSession(instrument, start);
  const kept = browserStore.read(name);
  const taken = kept === null ? null : takeUp(kept);
  let session = open(taken ?? empty());
  let isKept: boolean | null = taken === null ? null : true;
  if (kept !== null && taken === null) browserStore.write(asideName, kept);

  const write = (): boolean => browserStore.write(name, JSON.stringify(session.document('assessment')));
  /** The answers stay; the steps that led to them make room. */
  const shorten = (): void => {
    session = open(session.assessment);
  };
  const keep = (): void => {
    isKept = write();
    if (!isKept && session.changes.length > 0) {
      shorten();
      isKept = write();
    }
  };
  const store: Store = {
    get session() {
      return session;
    },
    get isKept() {
      return isKept;
    },
    edit(step) {
      try {
        step(session);
      } catch (error) {
        if (!(error instanceof OseeError && error.code === 'too-many-steps')) throw error;
        shorten();
        step(session);
      }
      keep();
    },
    replace(start) {
      session = open(start);
      keep();
    },
    clear() {
      session = open(empty());
      isKept = null;
      browserStore.remove(name);
      browserStore.remove(asideName);
    },
  };
  return { store, found: taken === null ? kept : null };
};

/** Calls back when another window of the page kept other answers. */
export const watchStore = (changed: () => void): void => browserStore.watch(name, changed);

import { digest, expectJson, expectShape, OseeError, type Path, shape } from '@osee/core';
import type { Assessment } from '../assessment/assessment.ts';
import { answerShape, assessmentShape, wholeHeaderShape } from '../assessment/assessment-shape.ts';
import { fail } from '../compile/fail.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { readAssessment } from '../score/read-assessment.ts';
import type { SavedSession, SessionDocument } from './assessment-session.ts';
import { copyOfJson } from './copy-of-json.ts';
import { assessmentFrom } from './plain-input.ts';
import {
  answerTo,
  checkFits,
  headerOf,
  isAnswerEdit,
  isSameJson,
  type SessionEdit,
  withEdit,
} from './session-edit.ts';

const kind = 'osee-assessment-session';
const version = '1.0.0';

const editShape = /* #__PURE__ */ shape.either(
  /* #__PURE__ */ shape.record({
    criterionId: shape.text,
    before: shape.orNull(answerShape),
    after: shape.orNull(answerShape),
  }),
  /* #__PURE__ */ shape.record({ before: wholeHeaderShape, after: wholeHeaderShape }),
);

const savedShape = /* #__PURE__ */ shape.record(
  { start: assessmentShape, changes: shape.list(editShape), undone: shape.list(editShape) },
  { model: shape.record({ criterionIds: shape.list(shape.text) }), digest: shape.text },
  'a saved session',
);

const members: ReadonlySet<string> = new Set([
  'kind',
  'schemaVersion',
  'model',
  'start',
  'changes',
  'undone',
  'digest',
]);

/** Puts the fingerprint to a session. */
export const withDigest = (saved: SavedSession): SavedSession => {
  const { digest: _, ...rest } = saved;
  return { ...rest, digest: digest(rest) };
};

/** Refuses a session that is not the one its fingerprint was made of. */
export const checkDigest = (saved: SavedSession): void => {
  if (saved.digest !== undefined && saved.digest !== withDigest(saved).digest) {
    fail('damaged-session', ['start', 'digest'], 'the fingerprint of the session', saved.digest);
  }
};

/** Where a session stands: what it began with, what was done and undone since, and what came of it. */
interface Restored {
  readonly first: Assessment;
  readonly current: Assessment;
  readonly done: readonly SessionEdit[];
  readonly undone: readonly SessionEdit[];
}

/** What is inside the envelope of a document; anything else as it is. */
export const withoutEnvelope = <Start extends object>(
  start: Start | SessionDocument,
): Start | SavedSession => {
  const isDocument = 'content' in start && 'id' in start && start.kind === kind;
  return isDocument && typeof start.content === 'object' && start.content !== null
    ? start.content
    : (start as Start);
};

/** Takes up an assessment or a saved session; what is damaged is refused with the place of the damage. */
export const restoreSession = (
  compiled: CompiledModel,
  given: Assessment | SavedSession | SessionDocument,
): Restored => {
  expectShape(given, shape.record({}, {}, 'an assessment or a saved session'), ['start']);
  const start = withoutEnvelope<Assessment | SavedSession>(given);
  if (!('kind' in start)) {
    const first = assessmentFrom(start, ['start']);
    readAssessment(compiled, first, first.asOf);
    return { first, current: first, done: [], undone: [] };
  }
  const saved = checkSaved(start);
  within(['start', 'start'], () => readAssessment(compiled, saved.start, saved.start.asOf));
  let current = saved.start;
  const follow = (edit: SessionEdit, path: Path): void => {
    const before = isAnswerEdit(edit) ? answerTo(current, edit.criterionId) : headerOf(current);
    const named = isAnswerEdit(edit) ? [edit.before, edit.after] : [];
    const strays = named.some(
      (answer) => answer !== null && isAnswerEdit(edit) && answer?.criterionId !== edit.criterionId,
    );
    if (strays || !isSameJson(before, edit.before)) {
      fail('broken-history', path, 'a step that follows from the one before', edit);
    }
    const next = withEdit(current, edit);
    within(path, () => checkFits(compiled, next, edit));
    current = next;
  };
  for (const [position, edit] of saved.changes.entries()) follow(edit, ['start', 'changes', position]);
  const now = current;
  for (let position = saved.undone.length - 1; position >= 0; position -= 1) {
    follow(saved.undone[position] as SessionEdit, ['start', 'undone', position]);
  }
  checkDigest(saved);
  return { first: saved.start, current: now, done: saved.changes, undone: saved.undone };
};

/** Checks the form of a saved session, whatever it is checked against later, and gives a copy. */
export const checkSaved = (saved: SavedSession): SavedSession => {
  const record: Readonly<Record<string, unknown>> = { ...saved };
  if (record['kind'] !== kind)
    fail('wrong-kind', ['start', 'kind'], `a session of kind "${kind}"`, record['kind']);
  if (record['schemaVersion'] !== version) {
    const got = record['schemaVersion'];
    const code = isLater(got) ? 'newer-version' : 'unknown-version';
    fail(code, ['start', 'schemaVersion'], `a session in form ${version}`, got ?? null);
  }
  if ('content' in record) {
    fail(
      'wrapped-document',
      ['start', 'content'],
      'the saved session itself, which is the content of this document',
    );
  }
  for (const key of Object.keys(record)) {
    if (!members.has(key)) fail('unknown-property', ['start', key], `one of ${[...members].join(', ')}`, key);
  }
  expectJson(saved, ['start']);
  expectShape(saved, savedShape, ['start']);
  return copyOfJson(saved);
};

const isLater = (got: unknown): boolean => {
  const parts = typeof got === 'string' ? /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/u.exec(got) : null;
  if (!parts) return false;
  const numbers = parts.slice(1).map(Number);
  const known = version.split('.').map(Number);
  const differing = numbers.findIndex((part, position) => part !== known[position]);
  return differing >= 0 && (numbers[differing] ?? 0) > (known[differing] ?? 0);
};

/** Tells where in the session a fault is that was found in a part of it. */
const within = (path: Path, check: () => unknown): void => {
  try {
    check();
  } catch (cause) {
    if (!(cause instanceof OseeError)) throw cause;
    const message = cause.message.replace(/ \(at [^()]*\)$/u, '');
    throw new OseeError(cause.code, message, {
      path: [...path, ...cause.path],
      details: cause.details,
      cause,
    });
  }
};

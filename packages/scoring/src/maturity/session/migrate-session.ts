import { expectShape, shape } from '@osee/core';
import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import { migrateAssessment } from '../migration/migrate-assessment.ts';
import type { AssessmentMigrationOptions, MigrationReport } from '../migration/migration-report.ts';
import { type ModelSummary, summariseModel } from '../migration/model-summary.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { SavedSession, SessionDocument } from './assessment-session.ts';
import { checkDigest, checkSaved, withDigest, withoutEnvelope } from './restore-session.ts';
import { withEdit } from './session-edit.ts';

/**
 * A saved session in a new version of its model.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { SessionMigration } from '@osee/scoring/maturity';
 *
 * const lost = (migration: SessionMigration): number => migration.droppedSteps;
 * ```
 */
export interface SessionMigration {
  /** Begins with the answers that were taken over. */
  readonly session: SavedSession;
  readonly report: MigrationReport;
  /** How many steps back and forth the old session knew; they belong to the old version and end with it. */
  readonly droppedSteps: number;
}

/**
 * Takes a saved session over into a new version of its model. The old version is not needed: the session holds a
 * summary of it.
 *
 * @param given - a session as `save` or `document` gave it
 * @param to - the new version of the model
 * @param options - as for {@link migrateAssessment}; `from` is the old version, for sessions that hold no summary
 * @returns the session, to be taken up with `createAssessmentSession`, and the report of the migration
 * @throws `OseeError` with code `no-summary` when neither the session nor the call knows the old version, with the
 * codes of `createAssessmentSession` for a damaged session, and with those of `migrateAssessment`
 * @category assessments
 * @example
 * ```ts
 * import { createAssessmentSession, migrateSession } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const session = createAssessmentSession(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [],
 * });
 * session.answer({ criterionId: 'licensing-selection-based-on-requirements', status: 'answered', optionId: 'managed' });
 * const { session: moved, droppedSteps } = migrateSession(session.save(), {
 *   ...oseeEcosystemModel,
 *   version: '0.1.1',
 * });
 * moved.start.answers.length; // => 1
 * droppedSteps; // => 1
 * ```
 */
export const migrateSession = (
  given: SavedSession | SessionDocument,
  to: MaturityModel,
  options: AssessmentMigrationOptions & { readonly from?: MaturityModel | ModelSummary } = {},
): SessionMigration => {
  expectShape(given, shape.record({}, {}, 'a saved session'), ['saved']);
  const saved = withoutEnvelope<SavedSession>(given);
  expectShape(options, shape.options({ from: shape.anything, editedText: shape.anything }), ['options']);
  const { from, ...rest } = options;
  const whole = checkSaved(saved);
  checkDigest(whole);
  const { model, start, changes, undone } = whole;
  const old = from ?? model ?? fail('no-summary', ['saved', 'model'], 'a summary of the old model');
  const now = changes.reduce<Assessment>(withEdit, start);
  const report = migrateAssessment(now, old, to, rest);
  const answered = report.assessment.answers.map(({ criterionId }) => criterionId);
  return {
    session: withDigest({
      kind: saved.kind,
      schemaVersion: saved.schemaVersion,
      model: summariseModel(to, answered),
      start: report.assessment,
      changes: [],
      undone: [],
    }),
    report,
    droppedSteps: changes.length + undone.length,
  };
};

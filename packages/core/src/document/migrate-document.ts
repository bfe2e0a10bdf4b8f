import type { Issue } from '../errors/issue.ts';
import { checkJson, type DocumentLimits } from '../input/check-json.ts';
import { expectShape } from '../input/expect-shape.ts';
import { options as optionsShape } from '../input/shape-holders.ts';
import { anything } from '../input/shape-values.ts';
import { coreDocumentFormats } from './core-document-formats.ts';
import type { DocumentFormat } from './document-format.ts';
import type { DocumentIssue } from './document-issue.ts';
import { formatsShape } from './format-shapes.ts';
import { readEnvelope, refuseVersion } from './read-envelope.ts';

/**
 * One step of a migration that was made, with all that it changed.
 *
 * @category documents
 * @example
 * ```ts
 * import type { MigrationStep } from '@osee/core';
 *
 * const step: MigrationStep = { kind: 'osee-framework', from: '0.9.0', to: '1.0.0', changes: [] };
 * ```
 */
export interface MigrationStep {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Issue[];
}

/**
 * A document in the form in use, with the steps that led there, or what is in the way.
 *
 * @category documents
 * @example
 * ```ts
 * import { migrateDocument, type MigratedDocument } from '@osee/core';
 *
 * const result: MigratedDocument = migrateDocument('no document');
 * result.ok; // => false
 * ```
 */
export type MigratedDocument =
  | {
      readonly ok: true;
      /** Kind and version are known; the rest is still to be parsed. */
      readonly document: Readonly<Record<string, unknown>>;
      /** None when the document was in the form in use already. */
      readonly steps: readonly MigrationStep[];
    }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/**
 * How {@link migrateDocument} reads.
 *
 * @category documents
 * @example
 * ```ts
 * import type { MigrationOptions } from '@osee/core';
 *
 * const options: MigrationOptions = { limits: { maximumDepth: 20 } };
 * ```
 */
export interface MigrationOptions {
  /** The forms of the kinds that are known; those of this package without it. */
  readonly formats?: readonly DocumentFormat[];
  readonly limits?: Partial<DocumentLimits>;
}

const migrationOptionsShape = optionsShape({ formats: formatsShape, limits: anything });

/**
 * Brings a document of an older form to the one in use, step by step. The document given is never changed; what is
 * inside is not checked beyond what the steps need, which is the work of `parseDocument` in `@osee/core/schema` or
 * `validateDocument` in `@osee/core/validate`.
 *
 * @param value - anything, such as the result of `JSON.parse`
 * @param options - other kinds and other limits
 * @returns the document and a report of each step, or issues: an unknown kind, a version from the future or of a form
 * that never was, a content that the steps cannot read, too large or too deep
 * @throws `OseeError` with code `bad-limit` for limits that make no sense
 * @category documents
 * @example
 * ```ts
 * import { migrateDocument } from '@osee/core';
 *
 * const draft = {
 *   kind: 'osee-framework',
 *   schemaVersion: '0.9.0',
 *   id: 'draft',
 *   content: { categories: [{ id: 'people', modules: [{ id: 'strategy' }] }] },
 * };
 * const result = migrateDocument(draft);
 * result.ok && result.steps.map((step) => step.to); // => ['1.0.0']
 * result.ok && result.document['content'];
 * // => { categories: [{ id: 'people' }], modules: [{ id: 'strategy', categoryId: 'people' }] }
 * ```
 */
export const migrateDocument = (value: unknown, options: MigrationOptions = {}): MigratedDocument => {
  expectShape(options, migrationOptionsShape, ['options']);
  const { formats = coreDocumentFormats, limits } = options;
  const issues = checkJson(value, limits);
  if (issues.length > 0) return { ok: false, issues };
  const envelope = readEnvelope(value, formats);
  return envelope.ok ? followMigrations(envelope.document, envelope.version, envelope.format) : envelope;
};

const followMigrations = (
  document: Readonly<Record<string, unknown>>,
  from: string,
  format: DocumentFormat,
): MigratedDocument => {
  const { kind, schemaVersion: current } = format;
  const steps: MigrationStep[] = [];
  let { content } = document;
  let version = from;
  for (const migration of format.migrations) {
    if (version === current || migration.from !== version) continue;
    const result = migration.migrate(content);
    if (!result.ok) return result;
    steps.push({ kind, from: version, to: migration.to, changes: result.changes });
    content = result.content;
    version = migration.to;
  }
  if (version !== current) return refuseVersion(version, format);
  return {
    ok: true,
    document: steps.length === 0 ? document : { ...document, schemaVersion: current, content },
    steps,
  };
};

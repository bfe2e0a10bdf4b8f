import { coreDocumentFormats } from '../document/core-document-formats.ts';
import type { DocumentKind } from '../document/document-contents.ts';
import { type DocumentIssue, documentIssue } from '../document/document-issue.ts';
import { readEnvelope, refuseVersion, wrongKind } from '../document/read-envelope.ts';
import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { checkJson, type DocumentLimits } from '../input/check-json.ts';
import { expectShape } from '../input/expect-shape.ts';
import { options as optionsShape } from '../input/shape-holders.ts';
import { anything } from '../input/shape-values.ts';
import { validators } from './generated/validators.ts';
import { readViolations } from './read-violations.ts';
import type { Rule, Violation } from './rule.ts';

/**
 * How a document is validated.
 *
 * @category documents
 * @example
 * ```ts
 * import { validateDocument, type ValidationOptions } from '@osee/core/validate';
 *
 * const options: ValidationOptions = { limits: { maximumDepth: 1 } };
 * validateDocument('osee-call', { content: {} }, options).map((issue) => issue.code); // => ['too-deep']
 * ```
 */
export interface ValidationOptions {
  /** Those of `defaultDocumentLimits` where not given. */
  readonly limits?: Partial<DocumentLimits>;
}

/**
 * Checks a document against the JSON Schema of its kind, with code that was compiled when the package was built: it
 * needs no other package and no `eval`, so that it runs under a strict content security policy. It says what
 * `parseDocument` of `@osee/core/schema` says, but migrates nothing: a document of an older form is reported.
 *
 * @param kind - the kind that is expected
 * @param value - anything, such as the result of `JSON.parse`
 * @param options - limits of size and depth
 * @returns every issue that was found; none when the document is good
 * @throws `OseeError` with code `unknown-kind` for a kind that this package lacks, `bad-limit` for limits that
 * make no sense
 * @category documents
 * @example
 * ```ts
 * import { oseeProgramme, wrapDocument } from '@osee/core';
 * import { validateDocument } from '@osee/core/validate';
 *
 * const document = wrapDocument('osee-programme', oseeProgramme, { id: 'osee-programme' });
 * validateDocument('osee-programme', document); // => []
 *
 * const bad = { ...document, content: { ...oseeProgramme, months: 'many' } };
 * validateDocument('osee-programme', bad).map((issue) => issue.message);
 * // => ['Expected a whole number, got "many".']
 * ```
 */
export const validateDocument = (
  kind: DocumentKind,
  value: unknown,
  options: ValidationOptions = {},
): DocumentIssue[] => {
  if (typeof kind !== 'string' || !Object.hasOwn(validators, kind)) {
    throw new OseeError(
      'unknown-kind',
      `Expected one of ${Object.keys(validators).join(', ')}, got ${describeValue(kind)}.`,
      {
        path: ['kind'],
        details: { got: kind },
      },
    );
  }
  expectShape(options, optionsShape({ limits: anything }), ['options']);
  const unsafe = checkJson(value, options.limits);
  if (unsafe.length > 0) return unsafe;
  const envelope = checkEnvelope(kind, value);
  if (envelope.length > 0) return [...envelope];
  const rule: Rule = validators[kind];
  const found: Violation[] = [];
  rule(value, '', found);
  return readViolations(found, value);
};

const checkEnvelope = (kind: DocumentKind, value: unknown): readonly DocumentIssue[] => {
  const envelope = readEnvelope(value, coreDocumentFormats);
  if (!envelope.ok) return envelope.issues;
  const { version, format } = envelope;
  if (format.kind !== kind) return [wrongKind(kind, format.kind)];
  if (version === format.schemaVersion) return [];
  return format.migrations.some(({ from }) => from === version)
    ? [olderVersion(version, format.schemaVersion)]
    : refuseVersion(version, format).issues;
};

const olderVersion = (got: string, expected: string): DocumentIssue =>
  documentIssue(
    'older-version',
    ['schemaVersion'],
    `Expected form ${expected}, got ${got}, which migrateDocument can bring there.`,
    { got, expected },
  );

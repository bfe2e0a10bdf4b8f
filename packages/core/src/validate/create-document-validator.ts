import type { DocumentFormat } from '../document/document-format.ts';
import { type DocumentIssue, documentIssue } from '../document/document-issue.ts';
import { formatsShape } from '../document/format-shapes.ts';
import { readEnvelope, refuseVersion, wrongKind } from '../document/read-envelope.ts';
import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { checkJson, type DocumentLimits } from '../input/check-json.ts';
import { expectShape } from '../input/expect-shape.ts';
import { entries, options as optionsShape } from '../input/shape-holders.ts';
import { anything, callable } from '../input/shape-values.ts';
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
 * Checks a document of one kind.
 *
 * @typeParam Kind - the kinds that are known
 * @category documents
 * @example
 * ```ts
 * import { type DocumentValidator, validateDocument } from '@osee/core/validate';
 *
 * const validate: DocumentValidator<'osee-call'> = validateDocument;
 * validate('osee-call', null).map((issue) => issue.code); // => ['not-a-document']
 * ```
 */
export type DocumentValidator<Kind extends string> = (
  kind: Kind,
  value: unknown,
  options?: ValidationOptions,
) => DocumentIssue[];

/**
 * Makes a validator of compiled schemas, as `validateDocument` is one for the kinds of `@osee/core`. Other packages make
 * theirs with it.
 *
 * @typeParam Kind - the kinds that are known
 * @param rules - the compiled schema of the whole document by kind: a function that appends what a value breaks
 * @param formats - the form of each kind, with its migrations
 * @returns the validator
 * @throws `OseeError` with code `wrong-type` for arguments of another form; what comes back throws `unknown-kind` for a
 * kind that it lacks, `bad-limit` for limits that make no sense
 * @category documents
 * @example
 * ```ts
 * import { createDocumentValidator } from '@osee/core/validate';
 *
 * const validateNote = createDocumentValidator(
 *   {
 *     note: (value, pointer, found) => {
 *       if (typeof value.content !== 'string') {
 *         found.push({ pointer: `${pointer}/content`, keyword: 'type', params: { type: 'string' } });
 *       }
 *     },
 *   },
 *   [{ kind: 'note', schemaVersion: '1.0.0', migrations: [] }],
 * );
 * validateNote('note', { kind: 'note', schemaVersion: '1.0.0', id: 'n1', content: 1 }).map(({ message }) => message);
 * // => ['Expected a text, got 1.']
 * ```
 */
export const createDocumentValidator = <Kind extends string>(
  rules: Readonly<Record<Kind, Rule>>,
  formats: readonly DocumentFormat[],
): DocumentValidator<Kind> => {
  expectShape(rules, rulesShape, ['rules']);
  expectShape(formats, formatsShape, ['formats']);
  return (kind, value, options = {}) => {
    if (typeof kind !== 'string' || !Object.hasOwn(rules, kind)) {
      throw new OseeError(
        'unknown-kind',
        `Expected one of ${Object.keys(rules).join(', ')}, got ${describeValue(kind)}.`,
        {
          path: ['kind'],
          details: { got: kind },
        },
      );
    }
    expectShape(options, optionsShape({ limits: anything }), ['options']);
    const unsafe = checkJson(value, options.limits);
    if (unsafe.length > 0) return unsafe;
    const envelope = checkEnvelope(kind, value, formats);
    if (envelope.length > 0) return [...envelope];
    const found: Violation[] = [];
    rules[kind](value, '', found);
    return readViolations(found, value);
  };
};

const rulesShape = /* #__PURE__ */ entries(callable, 'an object of compiled schemas by kind');

const checkEnvelope = (
  kind: string,
  value: unknown,
  formats: readonly DocumentFormat[],
): readonly DocumentIssue[] => {
  const envelope = readEnvelope(value, formats);
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

import { describeValue } from '../errors/describe-value.ts';
import { parseVersion } from '../tailoring/parse-version.ts';
import type { DocumentFormat } from './document-format.ts';
import { type DocumentIssue, documentIssue } from './document-issue.ts';
import { isNewer } from './is-newer.ts';

/** What an envelope tells: a kind that is known and a version. */
export type Envelope =
  | {
      readonly ok: true;
      readonly document: Readonly<Record<string, unknown>>;
      readonly version: string;
      readonly format: DocumentFormat;
    }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/** Reads kind and version of what may be a document. */
export const readEnvelope = (value: unknown, formats: readonly DocumentFormat[]): Envelope => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('not-a-document', [], 'an object with kind and schemaVersion', value);
  }
  const document = value as Readonly<Record<string, unknown>>;
  const { kind, schemaVersion: version } = document;
  if (typeof kind !== 'string') return refuse('not-a-document', ['kind'], 'the kind of the document', kind);
  const format = formats.find((known) => known.kind === kind);
  if (format === undefined) {
    const kinds = formats.map((known) => known.kind);
    return refuse('unknown-kind', ['kind'], `one of ${kinds.join(', ')}`, kind, { expected: kinds });
  }
  return typeof version === 'string'
    ? { ok: true, document, version, format }
    : refuse('not-a-document', ['schemaVersion'], 'the version of the form, such as 1.0.0', version);
};

/** A version that no migration leads on from. */
export const refuseVersion = (
  got: string,
  { kind, schemaVersion, migrations }: DocumentFormat,
): { readonly ok: false; readonly issues: readonly DocumentIssue[] } => {
  const details = { kind, expected: schemaVersion };
  if (isNewer(parseVersion(got), parseVersion(schemaVersion))) {
    const expected = `${kind} in form ${schemaVersion} or older, because this release of the library knows no newer one`;
    return refuse('newer-version', ['schemaVersion'], expected, got, details);
  }
  const known = [...migrations.map((migration) => migration.from), schemaVersion];
  return refuse('unknown-version', ['schemaVersion'], `${kind} in form ${known.join(' or ')}`, got, details);
};

/** A document of another kind than the one asked for. */
export const wrongKind = (expected: string, got: string): DocumentIssue =>
  documentIssue(
    'wrong-kind',
    ['kind'],
    `Expected a document of kind "${expected}", got ${describeValue(got)}.`,
    {
      expected,
      got,
    },
  );

const refuse = (
  code: DocumentIssue['code'],
  path: readonly string[],
  expected: string,
  value: unknown,
  details: Readonly<Record<string, unknown>> = {},
): { readonly ok: false; readonly issues: readonly DocumentIssue[] } => {
  const got = value === undefined ? 'nothing' : describeValue(value);
  return {
    ok: false,
    issues: [documentIssue(code, path, `Expected ${expected}, got ${got}.`, { got, ...details })],
  };
};

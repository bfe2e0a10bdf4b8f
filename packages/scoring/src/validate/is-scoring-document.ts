import type { ValidationOptions } from '@osee/core/validate';
import type {
  ScoringDocumentContents,
  ScoringDocuments,
} from '../schema/document/scoring-document-contents.ts';
import { validateScoringDocument } from './validate-scoring-document.ts';

/**
 * Whether a value is a document of a kind, for the compiler too: JSON that was imported or read, whose texts TypeScript
 * takes for any, can then be given to the functions. `validateScoringDocument` says what is wrong where it is none.
 *
 * @param kind - the kind that is expected
 * @param value - anything, such as an imported JSON module or the result of `JSON.parse`
 * @param options - limits of size and depth
 * @returns whether `validateScoringDocument` finds nothing
 * @throws `OseeError` with code `unknown-kind` for a kind that this package lacks, `bad-limit` for limits that
 * make no sense
 * @category documents
 * @example
 * ```ts
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { isScoringDocument } from '@osee/scoring/validate';
 *
 * const { id, version } = oseeEcosystemModel;
 * const content = { subject: 'Ministry', model: { id, version }, asOf: '2026-06-30', answers: [] };
 * const text = JSON.stringify({ kind: 'osee-assessment', schemaVersion: '1.0.0', id: 'ministry-2026', content });
 *
 * const read: unknown = JSON.parse(text);
 * isScoringDocument('osee-assessment', read) ? scoreMaturity(oseeEcosystemModel, read.content).subject : null;
 * // => 'Ministry'
 * isScoringDocument('osee-risk-register', read); // => false
 * ```
 */
export const isScoringDocument = <Kind extends keyof ScoringDocumentContents>(
  kind: Kind,
  value: unknown,
  options?: ValidationOptions,
): value is ScoringDocuments[Kind] => validateScoringDocument(kind, value, options).length === 0;

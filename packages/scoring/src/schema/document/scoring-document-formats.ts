import type { DocumentFormat } from '@osee/core/schema';
import type { ScoringDocumentContents } from './scoring-document-contents.ts';

const kinds: readonly (keyof ScoringDocumentContents)[] = [
  'osee-selection-model',
  'osee-applications',
  'osee-selection-recipe',
  'osee-decision-record',
  'osee-scoring-rounds',
  'osee-maturity-model',
  'osee-assessment',
  'osee-assessment-session',
  'osee-risk-register',
  'osee-institution-wave',
  'osee-roll-up',
];

/**
 * The forms of the documents of this package, for `wrapDocument` and `migrateDocument` of `@osee/core`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { wrapDocument } from '@osee/core';
 * import { scoringDocumentFormats } from '@osee/scoring/schema';
 *
 * const applications = [{ id: 'a1', country: 'KEN' }];
 * const document = wrapDocument('osee-applications', applications, { id: 'round-1' }, scoringDocumentFormats);
 * document.schemaVersion; // => '1.0.0'
 * ```
 */
export const scoringDocumentFormats: readonly DocumentFormat[] = /* #__PURE__ */ kinds.map((kind) => ({
  kind,
  schemaVersion: '1.0.0',
  migrations: [],
}));

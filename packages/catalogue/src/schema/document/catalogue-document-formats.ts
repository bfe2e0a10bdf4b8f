import type { DocumentFormat } from '@osee/core/schema';
import type { CatalogueDocumentContents } from './catalogue-document-contents.ts';

const kinds: readonly (keyof CatalogueDocumentContents)[] = [
  'osee-catalogue',
  'osee-catalogue-overlay',
  'osee-training-plan',
  'osee-training-schedule',
];

/**
 * The forms of the documents of this package, for `wrapDocument` and `migrateDocument` of `@osee/core`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCatalogue } from '@osee/catalogue';
 * import { catalogueDocumentFormats } from '@osee/catalogue/schema';
 * import { wrapDocument } from '@osee/core';
 *
 * const document = wrapDocument('osee-catalogue', oseeCatalogue, { id: 'ours' }, catalogueDocumentFormats);
 * document.schemaVersion; // => '1.0.0'
 * ```
 */
export const catalogueDocumentFormats: readonly DocumentFormat[] = /* #__PURE__ */ kinds.map((kind) => ({
  kind,
  schemaVersion: '1.0.0',
  migrations: [],
}));

import type { DocumentKind } from './document-contents.ts';
import type { DocumentFormat } from './document-format.ts';
import { liftModules } from './migrations/lift-modules.ts';

const formats: { readonly [Kind in DocumentKind]: Omit<DocumentFormat, 'kind'> } = {
  'osee-framework': { schemaVersion: '1.0.0', migrations: [liftModules] },
  'osee-profile': { schemaVersion: '1.0.0', migrations: [] },
  'osee-framework-edits': { schemaVersion: '1.0.0', migrations: [] },
  'osee-programme': { schemaVersion: '1.0.0', migrations: [] },
  'osee-call': { schemaVersion: '1.0.0', migrations: [] },
};

/**
 * The forms of the documents of this package.
 *
 * @category documents
 * @example
 * ```ts
 * import { coreDocumentFormats } from '@osee/core';
 *
 * coreDocumentFormats.map((format) => format.kind);
 * // => ['osee-framework', 'osee-profile', 'osee-framework-edits', 'osee-programme', 'osee-call']
 * ```
 */
export const coreDocumentFormats: readonly DocumentFormat[] = /* #__PURE__ */ Object.entries(formats).map(
  ([kind, format]) => ({ kind, ...format }),
);

/** The schemas of documents that each package has. */

import { catalogueDocumentFormats, catalogueDocumentSchemas } from '@osee/catalogue/schema';
import { coreDocumentSchemas } from '@osee/core/schema';
import { scoringDocumentFormats, scoringDocumentSchemas } from '@osee/scoring/schema';
import type * as z from 'zod';
import { coreDocumentFormats } from '../../packages/core/src/document/core-document-formats.ts';
import type { DocumentFormat } from '../../packages/core/src/document/document-format.ts';

/** The schemas of one package. */
export interface SchemaSet {
  readonly packageName: string;
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  readonly formats: readonly DocumentFormat[];
}

export const schemaSets: readonly SchemaSet[] = [
  { packageName: 'core', schemas: coreDocumentSchemas, formats: coreDocumentFormats },
  { packageName: 'scoring', schemas: scoringDocumentSchemas, formats: scoringDocumentFormats },
  { packageName: 'catalogue', schemas: catalogueDocumentSchemas, formats: catalogueDocumentFormats },
];

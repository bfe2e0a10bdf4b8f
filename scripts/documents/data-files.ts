/** The content that packages give out as JSON. */
import { oseeCallWindow2024, oseeFramework, oseeOspoTerm, oseeProgramme } from '@osee/core';
import { countries } from '@osee/core/geography';
import {
  instrumentDepths,
  instrumentItems,
  instrumentLevelRules,
  instrumentReferences,
  instrumentRoles,
  instrumentWeights,
  notApplicableReasons,
} from '@osee/core/instrument';
import { licenceFieldSources, licenceSources, licences } from '@osee/core/licences';
import { ar } from '@osee/scoring/locales/ar';
import { es } from '@osee/scoring/locales/es';
import { fr } from '@osee/scoring/locales/fr';
import { pt } from '@osee/scoring/locales/pt';
import { localiseModel } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { type ScoringDocumentContents, scoringDocumentFormats } from '@osee/scoring/schema';
import { oseeCall2024 } from '@osee/scoring/selection';
import type { DocumentContents, DocumentKind } from '../../packages/core/src/document/document-contents.ts';
import { wrapDocument } from '../../packages/core/src/document/wrap-document.ts';

/** A file of `packages/<name>/data`. */
export interface DataFile {
  readonly packageName: string;
  readonly name: string;
  readonly data: unknown;
}

const author = { createdBy: 'OSEE' };

const core = <Kind extends DocumentKind>(
  name: string,
  kind: Kind,
  content: DocumentContents[Kind],
): DataFile => ({
  packageName: 'core',
  name: `${name}.json`,
  data: wrapDocument<string, unknown>(kind, content, { id: name, ...author }),
});

const scoring = <Kind extends keyof ScoringDocumentContents>(
  name: string,
  kind: Kind,
  content: ScoringDocumentContents[Kind],
): DataFile => ({
  packageName: 'scoring',
  name: `${name}.json`,
  data: wrapDocument<string, unknown>(kind, content, { id: name, ...author }, scoringDocumentFormats),
});

/** All files of all packages. */
export const dataFiles = (): DataFile[] => [
  core('framework-1.0', 'osee-framework', oseeFramework),
  core('programme', 'osee-programme', oseeProgramme),
  core('ospo-term', 'osee-programme', oseeOspoTerm),
  core('call-window-2024', 'osee-call', oseeCallWindow2024),
  { packageName: 'core', name: 'countries.json', data: countries },
  {
    packageName: 'core',
    name: 'instrument.json',
    data: {
      items: instrumentItems,
      depths: instrumentDepths,
      weights: instrumentWeights,
      levelRules: instrumentLevelRules,
      notApplicableReasons,
      roles: instrumentRoles,
      references: instrumentReferences,
    },
  },
  {
    packageName: 'core',
    name: 'licences.json',
    data: { sources: licenceSources, fieldSources: licenceFieldSources, licences },
  },
  scoring('call-2024', 'osee-selection-model', oseeCall2024),
  scoring('ecosystem-model', 'osee-maturity-model', oseeEcosystemModel),
  // Whole in one language, for a page that shows the questions in it and needs no English beside them.
  ...[fr, es, pt, ar].map((locale) =>
    scoring(
      `ecosystem-model.${locale.locale}`,
      'osee-maturity-model',
      localiseModel(oseeEcosystemModel, { locale }),
    ),
  ),
];

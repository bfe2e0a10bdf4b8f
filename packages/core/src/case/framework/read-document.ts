import type { Framework } from '../../framework/framework.ts';
import type { CaseDocument } from '../package/case-package.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import { readLicence } from './read-licence.ts';

const semanticVersion = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/u;

/** Adoption status of CASE 1.1 and 1.0, and of OpenSALT, in our words. */
const statuses = new Map<string, Framework['status']>([
  ['draft', 'draft'],
  ['private draft', 'draft'],
  ['pending implementation', 'draft'],
  ['implemented', 'published'],
  ['adopted', 'published'],
  ['retired', 'retired'],
  ['deprecated', 'retired'],
]);

const notHeld = [
  'frameworkType',
  'creator',
  'officialSourceURL',
  'publisher',
  'description',
  'subject',
  'subjectURI',
  'statusStartDate',
  'statusEndDate',
  'notes',
  'extensions',
] as const satisfies readonly (keyof CaseDocument)[];

/** What a framework says about itself, from the document of a package. */
export const readDocumentFacts = (
  tree: CaseItemTree,
  seed: string | undefined,
  report: Report,
): Pick<Framework, 'id' | 'version' | 'title' | 'status' | 'language' | 'licence'> => {
  const { document, items } = tree;
  for (const field of notHeld) {
    const value = document[field];
    if (value === undefined || value === '' || (field === 'creator' && value === document.title)) continue;
    report('field-left-out', ['document', field], { field: `CFDocument.${field}` });
  }
  const language = document.language ?? items.find(({ item }) => item.language !== undefined)?.item.language;
  const { version = '' } = document;
  if (version !== '' && !semanticVersion.test(version)) {
    report('field-left-out', ['document', 'version'], { field: 'CFDocument.version', got: version });
  }
  return {
    id: seed === undefined ? document.identifier : frameworkIdOf(seed, language),
    version: semanticVersion.test(version) ? version : '0.0.0',
    title: document.title,
    status: readStatus(document, report),
    language: language ?? 'und',
    licence: readLicence(tree, seed, report),
  };
};

/** The seed of a translation ends in its language. */
const frameworkIdOf = (seed: string, language: string | undefined): string => {
  const ending = `@${language}`;
  return seed.endsWith(ending) ? seed.slice(0, -ending.length) : seed;
};

const readStatus = ({ adoptionStatus }: CaseDocument, report: Report): Framework['status'] => {
  if (adoptionStatus === undefined) return 'draft';
  const status = statuses.get(adoptionStatus.trim().toLowerCase());
  if (status === undefined) report('status-unknown', ['document', 'adoptionStatus'], { got: adoptionStatus });
  return status ?? 'draft';
};

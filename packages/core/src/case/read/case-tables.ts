import type {
  CaseAssociationGrouping,
  CaseConcept,
  CaseItemType,
  CaseLicence,
  CaseSubject,
} from '../package/case-definitions.ts';
import type { CaseAssociation, CaseDocument, CaseItem } from '../package/case-package.ts';
import { readDate, readDateTime } from './read-date.ts';
import { type FieldTable, required, tableOf } from './read-fields.ts';
import { readIdentifier } from './read-identifier.ts';
import { readExtensions, readLink, readLinks, readNodeLink } from './read-link.ts';
import { readInteger } from './read-number.ts';
import { readCommaLines, readLine, readLines, readText } from './read-text.ts';
import { readAssociationType, readVersion } from './read-vocabulary.ts';

/** The fields of the classes of CASE 1.1, from the published package schema. */
export const documentTable: FieldTable<CaseDocument> = /* #__PURE__ */ tableOf<CaseDocument>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  frameworkType: readLine,
  caseVersion: readVersion,
  creator: required(readLine),
  title: required(readLine),
  lastChangeDateTime: required(readDateTime),
  officialSourceURL: readLine,
  publisher: readLine,
  description: readText,
  subject: readLines,
  subjectURI: readLinks,
  language: readLine,
  version: readLine,
  adoptionStatus: readLine,
  statusStartDate: readDate,
  statusEndDate: readDate,
  licenseURI: readLink,
  notes: readText,
  extensions: readExtensions,
});

/** An item without a statement has the short one or the code in its place. */
const withStatement: NonNullable<FieldTable<CaseItem>['finish']> = (item, path, { report }) => {
  if (item.fullStatement !== '') return item;
  const field = (['abbreviatedStatement', 'humanCodingScheme'] as const).find((name) => item[name]);
  if (field === undefined) return item;
  report('renamed-field', [...path, field], { used: 'fullStatement' });
  return { ...item, fullStatement: item[field] ?? '' };
};

const itemFields: FieldTable<CaseItem> = /* #__PURE__ */ tableOf<CaseItem>({
  identifier: required(readIdentifier),
  fullStatement: required(readText),
  alternativeLabel: readLine,
  CFItemType: readLine,
  uri: required(readLine),
  humanCodingScheme: readLine,
  listEnumeration: readLine,
  abbreviatedStatement: readLine,
  conceptKeywords: readLines,
  conceptKeywordsURI: readLink,
  notes: readText,
  subject: readLines,
  subjectURI: readLinks,
  language: readLine,
  educationLevel: readCommaLines,
  CFItemTypeURI: readLink,
  licenseURI: readLink,
  statusStartDate: readDate,
  statusEndDate: readDate,
  lastChangeDateTime: required(readDateTime),
  extensions: readExtensions,
});

export const itemTable: FieldTable<CaseItem> = { ...itemFields, finish: withStatement };

export const associationTable: FieldTable<CaseAssociation> = /* #__PURE__ */ tableOf<CaseAssociation>({
  identifier: required(readIdentifier),
  associationType: required(readAssociationType),
  sequenceNumber: readInteger,
  uri: required(readLine),
  originNodeURI: readNodeLink,
  destinationNodeURI: readNodeLink,
  CFAssociationGroupingURI: readLink,
  lastChangeDateTime: required(readDateTime),
  notes: readText,
  extensions: readExtensions,
});

export const conceptTable: FieldTable<CaseConcept> = /* #__PURE__ */ tableOf<CaseConcept>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  title: required(readLine),
  keywords: readLine,
  hierarchyCode: required(readLine),
  description: readText,
  lastChangeDateTime: required(readDateTime),
  extensions: readExtensions,
});

export const subjectTable: FieldTable<CaseSubject> = /* #__PURE__ */ tableOf<CaseSubject>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  title: required(readLine),
  hierarchyCode: required(readLine),
  description: readText,
  lastChangeDateTime: required(readDateTime),
  extensions: readExtensions,
});

export const licenceTable: FieldTable<CaseLicence> = /* #__PURE__ */ tableOf<CaseLicence>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  title: required(readLine),
  description: readText,
  licenseText: required(readText),
  lastChangeDateTime: required(readDateTime),
  extensions: readExtensions,
});

export const itemTypeTable: FieldTable<CaseItemType> = /* #__PURE__ */ tableOf<CaseItemType>({
  identifier: required(readIdentifier),
  uri: required(readLine),
  title: required(readLine),
  description: required(readText),
  hierarchyCode: required(readLine),
  typeCode: readLine,
  lastChangeDateTime: required(readDateTime),
  extensions: readExtensions,
});

export const groupingTable: FieldTable<CaseAssociationGrouping> =
  /* #__PURE__ */ tableOf<CaseAssociationGrouping>({
    identifier: required(readIdentifier),
    uri: required(readLine),
    title: required(readLine),
    description: readText,
    lastChangeDateTime: required(readDateTime),
    extensions: readExtensions,
  });

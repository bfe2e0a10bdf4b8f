import type { CaseDefinitions } from '../package/case-definitions.ts';
import type { CaseAssociation, CaseDocument } from '../package/case-package.ts';
import { buildTree } from '../tree/build-tree.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import {
  associationTable,
  conceptTable,
  documentTable,
  groupingTable,
  itemTable,
  itemTypeTable,
  licenceTable,
  subjectTable,
} from './case-tables.ts';
import type { ReadContext } from './context.ts';
import { type FieldTable, readFields } from './read-fields.ts';
import { readExtensions } from './read-link.ts';
import { readList } from './read-list.ts';
import { type Part, type Parts, readParts } from './read-parts.ts';
import { rubricTable } from './rubric-tables.ts';

/** Reads whatever there is into a tree in which every rule of CASE 1.1 holds. */
export const readTree = (value: unknown, context: ReadContext): CaseItemTree => {
  const parts = readParts(value, context);
  const document = readDocument(parts.document, context);
  const { value: rawItems, path: itemsPath } = parts.get('CFItems');
  const items = readList(itemTable, rawItems, itemsPath, context, [document.identifier]);
  const associations = readAssociations(parts.get('CFAssociations'), context);
  const extensions = readOptionalExtensions(parts.get('extensions'), context);
  const rubrics = parts.get('CFRubrics');
  return {
    document,
    ...buildTree(document, items, associations, context),
    definitions: readDefinitions(parts, context),
    rubrics: readList(rubricTable, rubrics.value, rubrics.path, context),
    ...(extensions && { extensions }),
  };
};

const readDocument = ({ value, path }: Part, context: ReadContext): CaseDocument => {
  if (value !== undefined) {
    return readFields(documentTable, value as Readonly<Record<string, unknown>>, path, context);
  }
  context.report('missing-document', path);
  return readFields(documentTable, {}, path, { ...context, report: () => undefined });
};

const readAssociations = ({ value, path }: Part, context: ReadContext): readonly CaseAssociation[] =>
  readList(associationTable, value, path, context).filter(
    ({ associationType, originNodeURI, destinationNodeURI, identifier }) => {
      if (associationType !== '' && originNodeURI && destinationNodeURI) return true;
      context.report('association-left-out', path, { field: 'without a type or an end', identifier });
      return false;
    },
  );

const readDefinitions = (parts: Parts, context: ReadContext): CaseDefinitions => {
  const list = <Value extends { readonly identifier: string }>(
    name: Parameters<Parts['get']>[0],
    table: FieldTable<Value>,
  ) => {
    const { value, path } = parts.get(name);
    const read = readList(table, value, path, context);
    return read.length === 0 ? {} : { [name]: read };
  };
  const extensions = readOptionalExtensions(parts.definitionExtensions, context);
  return {
    ...list('CFConcepts', conceptTable),
    ...list('CFSubjects', subjectTable),
    ...list('CFLicenses', licenceTable),
    ...list('CFItemTypes', itemTypeTable),
    ...list('CFAssociationGroupings', groupingTable),
    ...(extensions && { extensions }),
  };
};

const readOptionalExtensions = ({ value, path }: Part, context: ReadContext) =>
  value === undefined ? undefined : readExtensions(value, path, context);

import { isRecord } from '../../errors/is-record.ts';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import { pathByKind } from '../../framework/item-by-kind.ts';
import type { ItemKind, ItemRef } from '../../framework/item-ref.ts';
import type { Confidence, CountryAssessment, MatrixItem } from '../../framework/matrix.ts';
import type { ReferenceResource } from '../../framework/reference-resource.ts';
import type { DocumentSource, Source } from '../../framework/source.ts';
import type { TrainingActivity, TrainingActivityResource } from '../../framework/training-activity.ts';
import { isSourceDocument } from '../notes/source-section.ts';
import type { Reader } from '../read/context.ts';
import { type FieldTable, readFields, required, tableOf } from '../read/read-fields.ts';
import { readInteger } from '../read/read-number.ts';
import { readText } from '../read/read-text.ts';

/** A reader that takes what a test lets through and tells the rest. */
const only =
  <Value>(isValue: (value: unknown) => value is Value): Reader<Value> =>
  (value, path, { report }) => {
    if (isValue(value)) return value;
    report('unreadable-value', path);
    return undefined;
  };

/** A reader of lists, member by member. */
const listOf =
  <Value>(read: Reader<Value>): Reader<readonly Value[]> =>
  (value, path, context) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    if (!Array.isArray(value)) context.report('unreadable-value', path);
    return list.flatMap((member, position): readonly Value[] => {
      const found = read(member, [...path, position], context);
      return found === undefined ? [] : [found];
    });
  };

/** A reader of objects; `otherwise` stands for what is absent. */
export const objectReader =
  <Value extends object>(table: FieldTable<Value>, otherwise: object = {}): Reader<Value> =>
  (value, path, context) => {
    if (isRecord(value)) return { ...otherwise, ...readFields(table, value, path, context) };
    context.report('unreadable-value', path);
    return undefined;
  };

const isDocumentSource = (value: unknown): value is DocumentSource => {
  if (!isRecord(value) || typeof value['document'] !== 'string') return false;
  const lines: unknown = value['lines'];
  const isRange = Array.isArray(lines) && lines.length === 2 && lines.every(Number.isInteger);
  return isRange && isSourceDocument(value['document']);
};

/** Reads where an item comes from. */
export const readSource: Reader<Source> = only(
  (value): value is Source => value === 'project' || (Array.isArray(value) && value.every(isDocumentSource)),
);

const readFlag = only((value): value is boolean => typeof value === 'boolean');
const readWords = listOf(readText);
const readConfidence = only(
  (value): value is Confidence => value === 'high' || value === 'medium' || value === 'low',
);
const readItemRef = only(
  (value): value is ItemRef => isRecord(value) && isKind(value['kind']) && typeof value['id'] === 'string',
);
const isKind = (value: unknown): value is ItemKind =>
  typeof value === 'string' && Object.hasOwn(pathByKind, value);

const itemFields = {
  id: required(readText),
  name: required(readText),
  description: required(readText),
  source: readSource,
  note: readText,
};
const readItem = objectReader(tableOf<FrameworkItem>(itemFields), { source: 'project' });

const readResource = objectReader(
  tableOf<TrainingActivityResource>({
    title: required(readText),
    splitConfidence: readConfidence,
    note: readText,
  }),
  { splitConfidence: 'low' },
);

/** Readers of the items that stand in the extensions of a package. */
export const readItems = listOf(readItem);

export const readActivities = listOf(
  objectReader(
    tableOf<TrainingActivity>({
      ...itemFields,
      number: readInteger,
      moduleId: readText,
      categoryId: required(readText),
      frameworkPath: required(readText),
      frameworkPathIsInferred: readFlag,
      userGroup: readText,
      userGroupIfMergedCell: readText,
      licensing: readText,
      licensingIfMergedCell: readText,
      resources: listOf(readResource),
    }),
    { source: 'project', number: 0, moduleId: null, userGroup: null, licensing: null, resources: [] },
  ),
);

export const readReferenceResources = listOf(
  objectReader(
    tableOf<ReferenceResource>({ ...itemFields, categoryId: required(readText), components: readWords }),
    { source: 'project', components: [] },
  ),
);

export const readMatrixItems = listOf(
  objectReader(
    tableOf<MatrixItem>({
      ...itemFields,
      rowId: required(readText),
      phaseIds: readWords,
      startPhaseId: required(readText),
      spanIsInferred: readFlag,
      spanConfidence: readConfidence,
      alternativePhaseIds: readWords,
      mapsTo: listOf(readItemRef),
    }),
    { source: 'project', phaseIds: [], spanIsInferred: true, spanConfidence: 'low', mapsTo: [] },
  ),
);

export const readCountryAssessment = objectReader(
  tableOf<CountryAssessment>({ ...itemFields, phaseIds: readWords, parts: readItems }),
  { source: 'project', phaseIds: [], parts: [] },
);

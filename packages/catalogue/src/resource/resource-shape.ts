import { shape } from '@osee/core';
import { anyNumber, learningFields } from './learning-shape.ts';
import { costs, resourceFormats, resourceTypes } from './resource-type.ts';
import { termsCodes } from './terms-code.ts';

const texts = shape.list(shape.text);
const confidence = shape.words(['seen', 'known', 'unknown']);

const rights = shape.record(
  {
    asStated: shape.orNull(shape.text),
    spdx: shape.orNull(shape.text),
    attributionRequired: shape.orNull(shape.flag),
    evidence: shape.orNull(shape.text),
  },
  {
    licences: texts,
    terms: shape.words(termsCodes),
    presumed: shape.record({
      by: shape.words(['publisher', 'others']),
      licences: texts,
      terms: shape.orNull(shape.words(termsCodes)),
    }),
  },
  'a statement of rights',
);

const place = shape.record({
  kind: shape.words(['training', 'reading', 'mention', 'topic']),
  titleAsPrinted: shape.text,
  categoryId: shape.text,
  moduleId: shape.orNull(shape.text),
  trainingActivityNumber: shape.orNull(shape.number),
  userGroup: shape.orNull(shape.text),
  licensing: shape.orNull(shape.text),
});

/** The forms of the fields of a resource, by name. */
export const resourceFields = {
  id: shape.text,
  title: shape.text,
  description: shape.text,
  url: shape.text,
  urlConfidence: shape.words(['seen', 'known']),
  alternateUrls: texts,
  match: shape.words(['exact', 'probable', 'not-applicable']),
  publisher: shape.text,
  authors: texts,
  type: shape.words(resourceTypes),
  formats: shape.list(shape.words(resourceFormats)),
  languages: texts,
  year: shape.orNull(anyNumber),
  yearKind: shape.orNull(shape.words(['publication', 'last-change'])),
  hours: shape.orNull(shape.record({ minimum: anyNumber, maximum: anyNumber })),
  moduleIds: texts,
  competencyIds: texts,
  technicalDomainIds: texts,
  places: shape.list(place),
  rights,
  cost: shape.words(costs),
  confidence: shape.record({
    title: confidence,
    publisher: confidence,
    authors: confidence,
    type: confidence,
    format: confidence,
    languages: confidence,
    year: confidence,
    licence: confidence,
    cost: confidence,
  }),
  source: shape.either(shape.words(['project']), shape.list(shape.anything)),
} as const;

export const optionalResourceFields = { note: shape.text, isPartOf: shape.text, ...learningFields } as const;

export const resourceShape = shape.record(resourceFields, optionalResourceFields, 'a resource');

/** The form of some fields of a resource, for functions that need no more. */
export const resourcePart = (...names: readonly (keyof typeof resourceFields)[]) =>
  shape.record(Object.fromEntries(names.map((name) => [name, resourceFields[name]])), {}, 'a resource');

import {
  anyText,
  filledText,
  identifier,
  languageTag,
  listSchema,
  namesSchema,
  objectSchema,
  ordinal,
  orNull,
  positive,
  sourceSchema,
  webAddress,
} from '@osee/core/schema';
import type { FieldConfidence, MatchConfidence } from '../../resource/confidence.ts';
import type { Resource } from '../../resource/resource.ts';
import { costs, resourceFormats, resourceTypes } from '../../resource/resource-type.ts';
import { wordsSchema } from '../kit/words-schema.ts';
import { learningFields } from './learning-fields.ts';
import { placeSchema } from './place-schema.ts';
import { rightsSchema } from './rights-schema.ts';

const confidenceSchema = /* #__PURE__ */ namesSchema<FieldConfidence>({
  seen: true,
  known: true,
  unknown: true,
});

const identifiers = /* #__PURE__ */ listSchema(identifier);

/** The schemas of the fields that a resource always has, without its id. */
export const resourceFields = /* #__PURE__ */ (() =>
  ({
    title: filledText,
    description: filledText,
    url: webAddress,
    urlConfidence: namesSchema<Resource['urlConfidence']>({ seen: true, known: true }),
    alternateUrls: listSchema(webAddress),
    match: namesSchema<MatchConfidence>({ exact: true, probable: true, 'not-applicable': true }),
    publisher: filledText,
    authors: listSchema(filledText),
    type: wordsSchema(resourceTypes),
    formats: listSchema(wordsSchema(resourceFormats)),
    languages: listSchema(languageTag),
    year: orNull(ordinal),
    yearKind: orNull(
      namesSchema<NonNullable<Resource['yearKind']>>({ publication: true, 'last-change': true }),
    ),
    hours: orNull(
      objectSchema<NonNullable<Resource['hours']>>(null, { minimum: positive, maximum: positive }, {}),
    ),
    moduleIds: identifiers,
    competencyIds: identifiers,
    technicalDomainIds: identifiers,
    places: listSchema(placeSchema),
    rights: rightsSchema,
    cost: wordsSchema(costs),
    confidence: objectSchema<Resource['confidence']>(
      null,
      {
        title: confidenceSchema,
        publisher: confidenceSchema,
        authors: confidenceSchema,
        type: confidenceSchema,
        format: confidenceSchema,
        languages: confidenceSchema,
        year: confidenceSchema,
        licence: confidenceSchema,
        cost: confidenceSchema,
      },
      {},
    ),
    source: sourceSchema,
  }) as const)();

/** The schemas of the fields that a resource may lack. */
export const optionalResourceFields = /* #__PURE__ */ (() =>
  ({ isPartOf: identifier, note: anyText, ...learningFields }) as const)();

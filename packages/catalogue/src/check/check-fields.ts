import type { Issue } from '@osee/core';
import { languageTag } from '../language/language-tag.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { learningFaults } from './learning-faults.ts';

type FieldIssueCode =
  | 'bad-language-tag'
  | 'impossible-year'
  | 'impossible-hours'
  | 'impossible-size'
  | 'repeated-value'
  | 'empty-text'
  | 'unconfirmed-licence';
export type Fault = Pick<Issue<FieldIssueCode>, 'code' | 'path' | 'message' | 'details'>;

export const checkFields = (catalogue: Catalogue): readonly Issue<FieldIssueCode>[] => {
  const latestYear = Number(catalogue.vintage.slice(0, 4));
  return catalogue.resources.flatMap((resource, position) =>
    fieldFaults(resource, latestYear).map((fault) => ({
      ...fault,
      severity: 'error' as const,
      path: ['resources', position, ...fault.path],
    })),
  );
};

/** What is wrong with the fields of one resource, with the way into it. */
export const fieldFaults = (resource: Resource, latestYear: number): readonly Fault[] => [
  ...emptyTexts(resource),
  ...badLanguages(resource),
  ...badYear(resource, latestYear),
  ...badHours(resource),
  ...learningFaults(resource),
  ...unconfirmedLicence(resource),
];

const emptyTexts = (resource: Resource): Fault[] =>
  (['title', 'description', 'publisher'] as const)
    .filter((field) => resource[field].trim() === '')
    .map((field) => ({
      code: 'empty-text',
      path: [field],
      message: `Expected a ${field}, got an empty text.`,
      details: { field },
    }));

const badLanguages = (resource: Resource): Fault[] =>
  resource.languages.flatMap((tag, place) =>
    languageTag(tag) === tag && resource.languages.indexOf(tag) === place
      ? []
      : [
          {
            code: 'bad-language-tag' as const,
            path: ['languages', place],
            message: `Expected a BCP 47 language tag in its usual case that is listed once, got "${tag}".`,
            details: { got: tag },
          },
        ],
  );

const badYear = ({ year }: Resource, latest: number): Fault[] =>
  year === null || (Number.isInteger(year) && year >= 1950 && year <= latest)
    ? []
    : [
        {
          code: 'impossible-year',
          path: ['year'],
          message: `Expected a year from 1950 to ${latest}, got ${year}.`,
          details: { got: year, latest },
        },
      ];

const badHours = ({ hours, estimatedHours }: Resource): Fault[] =>
  Object.entries({ hours, estimatedHours }).flatMap(([field, range]) =>
    !range || isHours(range)
      ? []
      : [
          {
            code: 'impossible-hours' as const,
            path: [field],
            message: `Expected hours above 0 in rising order, got ${range.minimum} to ${range.maximum}.`,
            details: { minimum: range.minimum, maximum: range.maximum },
          },
        ],
  );

const isHours = ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): boolean =>
  minimum > 0 && minimum <= maximum && Number.isFinite(maximum);

const unconfirmedLicence = ({ rights, confidence }: Resource): Fault[] =>
  rights.spdx === null || confidence.licence === 'seen'
    ? []
    : [
        {
          code: 'unconfirmed-licence',
          path: ['rights', 'spdx'],
          message: `Expected an SPDX id only where the licence was seen, got "${rights.spdx}".`,
          details: { got: rights.spdx },
        },
      ];

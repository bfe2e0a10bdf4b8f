import { type Shape, shape } from '@osee/core';
import { groupsForm } from './index-groups.ts';

const { exact, filledText, list, number, numberFrom, orNull, text, wholeFrom, words } = shape;

const scale = exact(
  {
    kind: words(['goalposts']),
    lower: number,
    upper: number,
    direction: words(['maximise', 'minimise']),
    outside: words(['truncate', 'refuse']),
  },
  {
    transform: words(['linear', 'logarithm', 'log1p', 'reciprocal']),
    step: number,
    domain: list(number),
    unit: text,
  },
);

const indicator = exact(
  { id: filledText, title: text, sourceId: filledText, scale },
  { weight: numberFrom(0, 1e6), overlap: filledText },
  'an indicator',
);

/** The form of a model; what its ids, scales and weights mean is looked at afterwards. */
export const modelForm: Shape = exact(
  {
    id: filledText,
    version: filledText,
    title: text,
    status: words(['published', 'project', 'own']),
    parts: list(
      exact(
        { id: filledText, title: text, indicators: list(indicator) },
        { weight: numberFrom(0, 1e6) },
        'a part',
      ),
    ),
    policies: exact({
      aggregation: words(['arithmetic', 'geometric', 'harmonic']),
      missing: words(['require-parts', 'require-all']),
      minimumCoverage: numberFrom(0, 1),
      oldAfterYears: wholeFrom(0, 1000),
    }),
  },
  { groups: groupsForm },
  'a model of public indicators',
);

export const inputForm: Shape = exact(
  {
    subject: filledText,
    asOf: shape.day,
    values: list(
      exact(
        { indicatorId: filledText, value: orNull(number), year: wholeFrom(1900, 2500) },
        { imputed: shape.flag, source: text },
        'a figure',
      ),
    ),
  },
  {},
  'the figures of a country',
);

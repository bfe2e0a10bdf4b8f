import { shape } from '../input/shape.ts';
import type { Shape } from '../input/shape-walk.ts';
import { pathByKind } from './item-by-kind.ts';

const { text, number, flag, list, record, orNull, words } = shape;

const texts = list(text);

/** A kind and an id. */
export const itemRefShape: Shape = record({ kind: words(Object.keys(pathByKind)), id: text }, {}, 'an item');

/** What an assessment asks about an item. */
export const assessedFields = {
  question: text,
  measure: record({ counted: text, among: text }, { countsIf: text }),
  levels: list(record({ id: text, title: text, score: number, description: text })),
} as const;

/** What the page of a competency has to look like. */
export const pageShape: Shape = record(
  {
    what: text,
    why: text,
    how: texts,
    more: list(itemRefShape),
    evidence: texts,
    audienceIds: texts,
    phaseIds: texts,
    technicalDomainIds: texts,
  },
  {
    ...assessedFields,
    pitfalls: texts,
    indicators: list(
      record({ name: text, numerator: text, denominator: orNull(text), unit: text, frequency: text }),
    ),
    firstThirtyDays: list(record({ byDay: number, step: text })),
    roles: list(record({ role: text, task: text })),
    effort: record({
      isEstimate: flag,
      basis: text,
      ranges: list(record({ work: text, low: number, high: number })),
    }),
    example: record({ place: text, fact: text, source: text, url: text }),
  },
);

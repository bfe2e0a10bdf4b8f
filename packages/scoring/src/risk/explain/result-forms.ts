import { shape } from '@osee/core';

const { list, number, orNull, record, text, words } = shape;

const expected = record({ value: orNull(number), low: number, high: orNull(number) });
const bracket = record({ low: number, high: number });
const policies = record({
  responses: words(['none', 'in-place', 'all']),
  words: words(['ends', 'even']),
});
const steps = record({ steps: list(text), isKnown: shape.flag });
const standing = record({
  likelihood: steps,
  impact: steps,
  bands: list(text),
  score: record({ lowest: number, highest: number }),
  expectedLoss: expected,
});

/** What is read of an assessment. */
export const assessmentForm = record(
  {
    currency: orNull(text),
    policies,
    scale: record({ source: text, limits: words(['to-lower', 'to-upper']) }),
    risks: list(
      record({
        id: text,
        category: orNull(text),
        owner: orNull(text),
        counted: standing,
        rank: orNull(number),
      }),
    ),
    matrix: list(
      record({ likelihood: text, impact: text, band: text, riskIds: list(text), possibleIds: list(text) }),
    ),
    expectedLoss: expected,
    reversals: list(record({ above: text, below: text })),
    overdue: list(
      record({ riskId: text, what: words(['review', 'response']), due: shape.day, days: number }),
    ),
    guidelines: list(record({ number, riskIds: list(text) })),
  },
  {},
  'an assessment of risks',
);

/** What is read of a reserve. */
export const reserveForm = record(
  {
    measure: words(['money', 'days']),
    currency: orNull(text),
    method: words(['exact', 'grid']),
    step: orNull(number),
    levels: list(
      record({
        level: number,
        quantile: orNull(bracket),
        reserve: orNull(bracket),
        surplus: orNull(bracket),
        ends: record({ low: number, high: orNull(number) }),
        together: orNull(bracket),
        drawn: orNull(record({ value: number, low: number, high: number, agrees: shape.flag })),
        beyond: list(text),
      }),
    ),
    expected,
    withinExpected: orNull(bracket),
    curve: list(record({ level: number, quantile: bracket })),
    leftOut: list(text),
    draws: orNull(record({ seed: number, count: number })),
  },
  {},
  'a reserve for risks',
);

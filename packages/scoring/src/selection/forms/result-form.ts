import { type Shape, shape } from '@osee/core';
import { word } from './kit.ts';

const { anything, entries, flag, list, number, orNull, record, text, wholeFrom } = shape;

const interval = record({ worst: number, best: number });
const scoredSet = record({ ids: list(text), total: number });
const openFact = record({ id: text, attribute: text });
const evidence = list(anything);

const gate = record({
  gate: text,
  level: text,
  outcome: word('pass', 'fail', 'unknown', 'waived'),
  found: entries(shape.either(text, number)),
  reason: orNull(text),
  evidence,
  by: orNull(text),
  date: orNull(text),
  waiver: orNull(record({ by: text, reason: text, date: text })),
});

const criterion = record({
  criterion: text,
  value: orNull(number),
  interval,
  spread: orNull(record({ lowest: number, highest: number })),
  assessors: wholeFrom(0),
  excluded: list(anything),
  multiplier: orNull(number),
  points: orNull(number),
  evidence,
});

const applicant = record({
  id: text,
  country: orNull(text),
  standing: word('active', 'withdrawn', 'superseded'),
  eligibility: word('eligible', 'not-eligible', 'undecided'),
  gates: list(gate),
  criteria: list(criterion),
  branches: list(record({ branch: text, weight: number, value: orNull(number), interval, coverage: number })),
  score: orNull(number),
  interval,
  coverage: number,
  rank: orNull(wholeFrom(1)),
  rankInterval: orNull(interval),
  unranked: orNull(word('not-eligible', 'undecided', 'missing-branch', 'withdrawn', 'superseded')),
  attributes: entries(orNull(text)),
  attributeFacts: list(
    record({
      attribute: text,
      value: orNull(text),
      basis: word('stated', 'table', 'inferred', 'unknown'),
      source: orNull(text),
      date: orNull(text),
      table: orNull(text),
    }),
  ),
  issues: list(anything),
});

const alternative = record({
  when: list(
    record({
      id: text,
      attribute: text,
      is: word('same', 'different'),
      value: orNull(text),
      applicant: orNull(text),
    }),
  ),
  outcome: word('chosen', 'infeasible', 'open'),
  selected: orNull(scoredSet),
});

const portfolio = record({
  status: word('chosen', 'infeasible', 'refused'),
  selected: orNull(scoredSet),
  runnerUp: orNull(scoredSet),
  prices: list(record({ rule: text, price: number, without: scoredSet })),
  blocking: list(text),
  candidates: list(text),
  openFacts: list(openFact),
  leftAside: list(openFact),
  deciding: list(openFact),
  alternatives: list(alternative),
  provisional: flag,
  tied: flag,
});

/** The form of the result of a selection, for whoever gets one from elsewhere. */
export const resultForm: Shape = record({
  model: record({ id: text, version: text, status: text }),
  policies: record({
    aggregation: word('arithmetic', 'geometric', 'harmonic'),
    geometricFloor: shape.numberFrom(0, 1),
    tieTolerance: shape.numberFrom(0, 1),
    unknownAttribute: word('askPanel', 'leaveAside', 'refuse'),
  }),
  conflicts: entries(orNull(text)),
  preset: orNull(text),
  weights: list(record({ id: text, parent: orNull(text), share: number, effective: shape.numberFrom(0) })),
  regionScheme: orNull(text),
  asOf: orNull(text),
  applicants: list(applicant),
  portfolio: orNull(portfolio),
  issues: list(anything),
});

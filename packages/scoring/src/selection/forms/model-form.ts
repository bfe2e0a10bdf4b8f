import { type Shape, shape } from '@osee/core';
import { byKind, chosenBy, closed, word } from './kit.ts';

const { anything, filledText, flag, list, orNull, text } = shape;

/** Where a statement comes from; what it names is checked where the documents are known. */
const source = shape.either(word('project'), list(shape.record({ document: filledText })));

/** The form of a scale. Numbers are judged by the checks of the model, which tell more than that they are numbers. */
export const scaleForm = byKind({
  goalposts: closed(
    {
      kind: text,
      lower: anything,
      upper: anything,
      direction: word('maximise', 'minimise'),
      outside: word('truncate', 'refuse'),
    },
    { transform: word('linear', 'logarithm'), domain: list(shape.number), unit: text },
  ),
  categories: closed({ kind: text, levels: list(closed({ id: filledText, value: anything, anchor: text })) }),
});

const level = word('country', 'host');
const aggregation = word('arithmetic', 'geometric');

const criterion = closed(
  {
    id: filledText,
    level,
    title: text,
    statement: text,
    weight: anything,
    scale: scaleForm,
    evidence: list(text),
    source,
  },
  { reason: text, note: text },
);

const node: Shape = chosenBy((value) =>
  typeof value === 'object' && value !== null && 'children' in value ? group : criterion,
);

const group: Shape = closed(
  { id: filledText, title: text, weight: anything, source, children: list(node) },
  { aggregation },
);

const rule = byKind({
  submitted: closed({ kind: text }),
  'submitted-within': closed({
    kind: text,
    opens: text,
    closes: shape.either(text, closed({ conflict: filledText })),
  }),
  'income-group': closed({
    kind: text,
    allowed: list(word('low', 'lower-middle', 'upper-middle', 'high', 'unclassified')),
    fiscalYear: filledText,
  }),
  'host-named': closed({ kind: text }),
  'host-type': closed({ kind: text, allowed: list(text) }),
  'host-in-country': closed({ kind: text }),
});

const gate = closed(
  { id: filledText, level, statement: text, evidence: list(text), source },
  {
    reason: text,
    rule,
    waivable: flag,
    onlyWhen: closed({ conflict: filledText, value: text }),
    inferred: flag,
    note: text,
  },
);

/** More than this is no choice any more. */
const mostChosen = 1000;

const portfolio = closed(
  {
    id: filledText,
    statement: text,
    source,
    size: shape.wholeFrom(1, mostChosen),
    regionScheme: filledText,
    distinct: list(
      closed({ id: filledText, attribute: filledText, statement: text, source }, { note: text }),
    ),
  },
  { note: text },
);

const conflict = closed({
  id: filledText,
  topic: text,
  positions: list(closed({ value: text, source })),
  used: orNull(text),
  why: text,
});

/** The form of a selection model; the settings of its policies are judged by `policyIssues`. */
export const modelForm = closed(
  {
    id: filledText,
    version: filledText,
    title: text,
    status: word('illustrative', 'adopted'),
    gates: list(gate),
    criteria: list(node),
    policies: shape.record({}),
    conflicts: list(conflict),
    context: list(closed({ id: filledText, statement: text, source }, { inferred: flag, note: text })),
  },
  { note: text, aggregation, portfolio },
);

import { describeValue, type Shape, shape } from '@osee/core';
import { byKind, chosenBy, closed, word } from './kit.ts';

const { anything, entries, filledText, flag, list, number, orNull, text } = shape;

const factValue = shape.either(filledText, number, flag);

/** Where a statement comes from; what it names is checked where the documents are known. */
const source = shape.either(word('project'), list(closed({ document: filledText }, { lines: anything })));

const kindsOfScale = byKind({
  goalposts: closed(
    { kind: text, lower: anything, direction: word('maximise', 'minimise') },
    {
      upper: anything,
      outside: word('truncate', 'refuse'),
      transform: word('linear', 'logarithm', 'log1p', 'reciprocal'),
      step: number,
      domain: list(number),
      unit: text,
    },
  ),
  categories: closed({ kind: text, levels: list(closed({ id: filledText, value: anything, anchor: text })) }),
  piecewise: closed(
    { kind: text, points: list(list(anything)) },
    { outside: word('truncate', 'refuse'), unit: text },
  ),
  bands: closed(
    {
      kind: text,
      bands: list(
        closed({ id: filledText, value: anything, anchor: text }, { from: anything, below: anything }),
      ),
    },
    { edge: word('begins', 'ends'), unit: text },
  ),
});

/** What people write who want to score a price by the other prices. */
const relative = /relative|lowest|cheapest|min-?max|best-?bid/iu;

/** The form of a scale. Numbers are judged by the checks of the model, which tell more than that they are numbers. */
export const scaleForm: Shape = {
  expected: kindsOfScale.expected,
  check: (value, walk) => {
    const kind: unknown =
      typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    if (typeof kind !== 'string' || !relative.test(kind)) return kindsOfScale.check(value, walk);
    walk.issues.push({
      code: 'wrong-value',
      severity: 'error',
      path: [...walk.path, 'kind'],
      message: `Expected a scale with fixed points such as goalposts, got ${describeValue(kind)}: a score that depends on the other bids can turn round who of two is better once a third one comes or goes.`,
      details: { got: kind.slice(0, 60), caveat: 'a-third-bid-can-reverse-the-first-two' },
    });
  },
};

const aggregation = word('arithmetic', 'geometric', 'harmonic');

const rule = byKind({
  submitted: closed({ kind: text }),
  'submitted-within': closed({
    kind: text,
    opens: text,
    closes: shape.either(text, closed({ conflict: filledText })),
  }),
  fact: closed(
    { kind: text, fact: filledText },
    { equal: factValue, in: list(factValue), atLeast: number, atMost: number, before: text, after: text },
  ),
  'income-group': closed({
    kind: text,
    allowed: list(word('low', 'lower-middle', 'upper-middle', 'high', 'unclassified')),
    fiscalYear: filledText,
  }),
  'host-named': closed({ kind: text }),
  'host-type': closed({ kind: text, allowed: list(text) }),
  'host-in-country': closed({ kind: text }),
});

/** The tree of criteria: what a criterion is about is one of some words. */
const nodeForm = (level: Shape): Shape => {
  const criterion = closed(
    { id: filledText, title: text, scale: scaleForm },
    { level, statement: text, weight: anything, evidence: list(text), source, reason: text, note: text },
  );
  const node: Shape = chosenBy((value) =>
    typeof value === 'object' && value !== null && 'children' in value ? group : criterion,
  );
  const group: Shape = closed(
    { id: filledText, title: text, children: list(node) },
    { weight: anything, source, aggregation },
  );
  return node;
};

const gateForm = (level: Shape): Shape =>
  closed(
    { id: filledText, statement: text },
    {
      level,
      evidence: list(text),
      source,
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
  { size: shape.wholeFrom(1, mostChosen) },
  {
    id: filledText,
    statement: text,
    source,
    regionScheme: filledText,
    distinct: list(
      closed({ id: filledText, attribute: filledText }, { statement: text, source, note: text }),
    ),
    note: text,
  },
);

const conflict = closed({
  id: filledText,
  topic: text,
  positions: list(closed({ value: text, source })),
  used: orNull(text),
  why: text,
});

const formOf = (level: Shape): Shape =>
  closed(
    { id: filledText, title: text, criteria: list(nodeForm(level)) },
    {
      version: filledText,
      subject: filledText,
      status: word('illustrative', 'adopted'),
      gates: list(gateForm(level)),
      policies: shape.record({}),
      conflicts: list(conflict),
      context: list(closed({ id: filledText, statement: text, source }, { inferred: flag, note: text })),
      note: text,
      aggregation,
      presets: list(
        closed(
          { id: filledText, title: text, reason: text, weights: entries(anything) },
          { reasons: entries(text) },
        ),
      ),
      portfolio,
    },
  );

const formOfCountries = formOf(word('country', 'host'));

/**
 * The form of a selection model, whole or with the members left out that have a default; the settings of its policies are
 * judged by `policyIssues`.
 */
export const modelForm: Shape = chosenBy((value) => {
  const subject: unknown =
    typeof value === 'object' && value !== null && 'subject' in value ? value.subject : undefined;
  return typeof subject !== 'string' || subject === 'country' ? formOfCountries : formOf(word(subject));
});

import { type Shape, shape } from '@osee/core';
import { shownPoliciesShape } from '../../maturity/model/policies-shape.ts';
import { maturityFigures } from './maturity-figure.ts';

const { list, number, orNull, record, text } = shape;

const evidence = /* #__PURE__ */ record({ collected: text });

const node: Shape = /* #__PURE__ */ shape.later(() => nodeForm);

const blocking = /* #__PURE__ */ record({
  requirement: /* #__PURE__ */ record({ kind: text }),
  have: /* #__PURE__ */ orNull(number),
  need: number,
  itemIds: /* #__PURE__ */ list(text),
});

const nodeForm = /* #__PURE__ */ record({
  id: text,
  title: text,
  score: /* #__PURE__ */ orNull(number),
  maximum: number,
  interval: /* #__PURE__ */ orNull(/* #__PURE__ */ record({ worst: number, best: number })),
  coverage: /* #__PURE__ */ orNull(number),
  confidence: /* #__PURE__ */ orNull(number),
  level: /* #__PURE__ */ record({
    reached: /* #__PURE__ */ orNull(text),
    next: /* #__PURE__ */ orNull(text),
    blocking: /* #__PURE__ */ list(blocking),
    range: /* #__PURE__ */ record({
      worst: /* #__PURE__ */ orNull(text),
      best: /* #__PURE__ */ orNull(text),
    }),
  }),
  share: number,
  trace: /* #__PURE__ */ record({
    inputs: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        kind: text,
        id: text,
        contribution: number,
        evidence: /* #__PURE__ */ list(evidence),
      }),
    ),
  }),
  children: /* #__PURE__ */ list(node),
});

const titled = /* #__PURE__ */ record({ id: text, title: text });

const result = /* #__PURE__ */ record(
  {
    subject: text,
    asOf: text,
    model: /* #__PURE__ */ record({
      id: text,
      version: text,
      title: text,
      status: /* #__PURE__ */ shape.words(['draft', 'published', 'retired']),
      levels: /* #__PURE__ */ list(titled),
    }),
    policies: shownPoliciesShape,
    root: nodeForm,
    conformance: /* #__PURE__ */ record({ verdict: text, unmetIds: /* #__PURE__ */ list(text) }),
    caveats: /* #__PURE__ */ list(
      /* #__PURE__ */ record({ code: text, details: /* #__PURE__ */ shape.entries(shape.anything) }),
    ),
    criteria: /* #__PURE__ */ list(
      /* #__PURE__ */ record(
        {
          id: text,
          text,
          obligation: text,
          statedStatus: text,
          optionId: /* #__PURE__ */ orNull(text),
        },
        {
          optionLabel: text,
          reasonText: text,
          extent: /* #__PURE__ */ record({ counted: number, among: number }, { unknown: number }),
        },
      ),
    ),
    gains: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        criterionId: text,
        toLabel: text,
        deltaScore: /* #__PURE__ */ orNull(number),
        levelAfter: /* #__PURE__ */ orNull(text),
      }),
    ),
  },
  {},
  'a result of scoreMaturity',
);

const gap = /* #__PURE__ */ record({
  competencyId: text,
  current: /* #__PURE__ */ orNull(number),
  target: number,
  gap: number,
});

const assessment = /* #__PURE__ */ record(
  {
    answers: /* #__PURE__ */ list(
      /* #__PURE__ */ record({ criterionId: text }, { by: text, at: text, justification: text }),
    ),
  },
  { assessors: /* #__PURE__ */ list(text) },
);

/** What a report of maturity reads of its input. */
export const maturityInputForm = /* #__PURE__ */ record(
  { result },
  {
    gaps: /* #__PURE__ */ list(gap),
    names: /* #__PURE__ */ shape.entries(text),
    title: text,
    assessment,
    spread: /* #__PURE__ */ record({
      lowest: /* #__PURE__ */ orNull(number),
      highest: /* #__PURE__ */ orNull(number),
    }),
    conflictsOfInterest: /* #__PURE__ */ list(text),
    weightings: /* #__PURE__ */ record({
      scores: /* #__PURE__ */ list(
        /* #__PURE__ */ record({
          id: text,
          title: text,
          score: /* #__PURE__ */ orNull(number),
          level: /* #__PURE__ */ orNull(text),
        }),
      ),
      interval: /* #__PURE__ */ orNull(/* #__PURE__ */ record({ lowest: number, highest: number })),
      caveats: /* #__PURE__ */ list(
        /* #__PURE__ */ record({ details: /* #__PURE__ */ shape.entries(shape.anything) }),
      ),
    }),
    figures: /* #__PURE__ */ list(/* #__PURE__ */ shape.words(maturityFigures)),
    annex: shape.flag,
  },
  'the input of a report of maturity',
);

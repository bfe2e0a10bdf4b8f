import { shape } from '@osee/core';
import { answerShape } from '../maturity/assessment/assessment-shape.ts';

const { list, record, text, day, flag, orNull, anything } = shape;

const sourceShape = /* #__PURE__ */ record(
  { file: text, format: text },
  { tool: text, toolVersion: text, date: day, subject: text, commit: text, digest: text },
);

const factShape = /* #__PURE__ */ record(
  {
    fact: text,
    value: /* #__PURE__ */ orNull(
      /* #__PURE__ */ shape.either(text, /* #__PURE__ */ shape.either(shape.number, flag)),
    ),
    confidence: /* #__PURE__ */ shape.wholeFrom(1, 3),
    source: sourceShape,
  },
  { key: text, path: /* #__PURE__ */ list(anything), expires: day, note: text },
);

/** The readings of files, as far as their facts are read. */
export const readingsShape = /* #__PURE__ */ list(
  /* #__PURE__ */ record({ facts: /* #__PURE__ */ list(factShape) }, {}, 'the reading of a file'),
  'an array of readings',
);

export const humanAnswersShape = /* #__PURE__ */ list(answerShape, 'an array of answers');

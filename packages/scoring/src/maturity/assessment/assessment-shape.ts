import { shape } from '@osee/core';

const evidence = /* #__PURE__ */ shape.record(
  { polarity: shape.text, collected: shape.text },
  { kind: shape.text, uri: shape.text, note: shape.text, expires: shape.text, digest: shape.text },
);

export const answerShape = /* #__PURE__ */ shape.record(
  { criterionId: shape.text, status: shape.text },
  {
    optionId: shape.text,
    extent: shape.record({ counted: shape.number, among: shape.number }, { unknown: shape.number }),
    reasonId: shape.text,
    role: shape.text,
    language: shape.text,
    justification: shape.text,
    by: shape.text,
    at: shape.text,
    confidence: shape.number,
    evidence: shape.list(evidence),
  },
  'an answer',
);

export const headerShape = /* #__PURE__ */ shape.options({
  id: shape.text,
  subject: shape.text,
  asOf: shape.text,
  assessors: shape.list(shape.text),
});

export const wholeHeaderShape = /* #__PURE__ */ shape.record(
  { subject: shape.text, asOf: shape.text },
  { id: shape.text, assessors: shape.list(shape.text) },
);

export const assessmentShape = /* #__PURE__ */ shape.record(
  {
    subject: shape.text,
    model: shape.record({ id: shape.text, version: shape.text }, { digest: shape.text }),
    asOf: shape.text,
    answers: shape.list(answerShape),
  },
  { id: shape.text, assessors: shape.list(shape.text) },
  'an assessment or a saved session',
);

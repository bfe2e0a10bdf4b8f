import { shape } from '@osee/core';

const scale = /* #__PURE__ */ shape.record({
  id: shape.text,
  options: shape.list(
    shape.record({ id: shape.text, value: shape.number, label: shape.text }, { description: shape.text }),
  ),
});

const criterion = /* #__PURE__ */ shape.record(
  {
    id: shape.text,
    text: shape.text,
    obligation: shape.text,
    scaleId: shape.text,
    impacts: shape.list(shape.record({ nodeId: shape.text }, { levelId: shape.text, weight: shape.number })),
    notApplicableAllowed: shape.flag,
    justification: shape.text,
    evidence: shape.text,
  },
  {
    metAt: shape.number,
    target: shape.number,
    retired: shape.record({ kind: shape.text }, { replacedBy: shape.list(shape.text) }),
  },
);

/** The form of a summary, which may come from a file. */
export const summaryShape = /* #__PURE__ */ shape.record(
  {
    id: shape.text,
    version: shape.text,
    levels: shape.list(shape.record({ id: shape.text })),
    nodes: shape.list(
      shape.record({ id: shape.text, parentId: shape.orNull(shape.text) }, { weight: shape.number }),
    ),
    scales: shape.list(scale),
    criteria: shape.list(criterion),
    criterionIds: shape.list(shape.text),
  },
  { policies: shape.record({}), bands: shape.list(shape.anything) },
  'a model or a summary of one',
);

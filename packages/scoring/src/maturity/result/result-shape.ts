import { type Shape, shape } from '@osee/core';
import { shownPoliciesShape } from '../model/policies-shape.ts';

/** The form of a result, as far as it is read: results come from files, too. */
const nodeShape: Shape = /* #__PURE__ */ shape.record({
  id: shape.text,
  kind: shape.text,
  title: shape.text,
  competencyId: shape.orNull(shape.text),
  share: shape.number,
  score: shape.orNull(shape.number),
  maximum: shape.number,
  coverage: shape.orNull(shape.number),
  status: shape.text,
  interval: shape.orNull(shape.record({ worst: shape.number, best: shape.number })),
  level: shape.record({
    reached: shape.orNull(shape.text),
    next: shape.orNull(shape.text),
    blocking: shape.list(
      shape.record({
        requirement: shape.record({ kind: shape.text }),
        outcome: shape.text,
        have: shape.orNull(shape.number),
        need: shape.number,
        itemIds: shape.list(shape.text),
      }),
    ),
    range: shape.record({ worst: shape.orNull(shape.text), best: shape.orNull(shape.text) }),
  }),
  trace: shape.record(
    {
      method: shape.text,
      inputs: shape.list(
        shape.record({
          kind: shape.text,
          id: shape.text,
          value: shape.number,
          weight: shape.number,
          contribution: shape.number,
        }),
      ),
      dropped: shape.list(
        shape.record({ kind: shape.text, id: shape.text, weight: shape.number, reason: shape.text }),
      ),
    },
    {
      cap: shape.number,
      averagedKind: shape.text,
      deduction: shape.record({
        nodeId: shape.text,
        minimum: shape.number,
        share: shape.number,
        isMade: shape.flag,
      }),
    },
  ),
  children: shape.list(shape.later(() => nodeShape)),
});

export const nodeResultShape: Shape = nodeShape;

export const resultShape: Shape = /* #__PURE__ */ shape.record(
  {
    model: shape.record({
      levels: shape.list(shape.record({ id: shape.text, title: shape.text })),
      status: shape.text,
    }),
    policies: shownPoliciesShape,
    root: nodeShape,
    conformance: shape.record({
      verdict: shape.text,
      unmetIds: shape.list(shape.text),
      openIds: shape.list(shape.text),
    }),
    caveats: shape.list(shape.record({ code: shape.text, details: shape.record({}) })),
    criteria: shape.list(
      shape.record(
        {
          id: shape.text,
          text: shape.text,
          obligation: shape.text,
          status: shape.text,
          value: shape.orNull(shape.number),
        },
        {
          optionLabel: shape.text,
          extent: shape.record({ counted: shape.number, among: shape.number }, { unknown: shape.number }),
        },
      ),
    ),
    gains: shape.list(
      shape.record({
        criterionId: shape.text,
        toLabel: shape.text,
        deltaScore: shape.orNull(shape.number),
        levelAfter: shape.orNull(shape.text),
      }),
    ),
  },
  {
    depth: shape.record({
      title: shape.text,
      cannotTell: shape.list(shape.text),
      asked: shape.number,
      of: shape.number,
      notAskedIds: shape.list(shape.text),
      notAskedParts: shape.list(
        shape.record({ id: shape.text, title: shape.text, competencyId: shape.orNull(shape.text) }),
      ),
    }),
  },
);

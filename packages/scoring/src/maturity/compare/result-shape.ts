import { type Shape, shape } from '@osee/core';

const input = /* #__PURE__ */ shape.record({ kind: shape.text, id: shape.text, weight: shape.number });

const node: Shape = /* #__PURE__ */ shape.later(() => nodeShape);

const nodeShape = /* #__PURE__ */ shape.record({
  id: shape.text,
  title: shape.text,
  score: shape.orNull(shape.number),
  interval: shape.orNull(shape.record({ worst: shape.number, best: shape.number })),
  level: shape.record({ reached: shape.orNull(shape.text) }),
  trace: shape.record({ method: shape.text, inputs: shape.list(input), dropped: shape.list(input) }),
  children: shape.list(node),
});

const criterion = /* #__PURE__ */ shape.record({
  id: shape.text,
  obligation: shape.text,
  status: shape.text,
  optionId: shape.orNull(shape.text),
  value: shape.orNull(shape.number),
});

/** What of a result is compared, for results that come from a file. */
export const resultShape = /* #__PURE__ */ shape.record(
  {
    model: shape.record({ id: shape.text, version: shape.text }),
    policies: shape.entries(
      shape.orNull(
        shape.either(
          shape.text,
          shape.number,
          shape.list(shape.options({ nodeKind: shape.text, minimum: shape.number })),
        ),
      ),
    ),
    root: node,
    criteria: shape.list(criterion),
  },
  {},
  'a result of scoreMaturity',
);

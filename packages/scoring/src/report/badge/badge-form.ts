import { type Shape, shape } from '@osee/core';

const { list, number, orNull, record, text } = shape;

const nodeForm: Shape = /* #__PURE__ */ record({
  title: text,
  score: /* #__PURE__ */ orNull(number),
  coverage: /* #__PURE__ */ orNull(number),
  level: /* #__PURE__ */ record({
    reached: /* #__PURE__ */ orNull(text),
    next: /* #__PURE__ */ orNull(text),
    range: /* #__PURE__ */ record({
      worst: /* #__PURE__ */ orNull(text),
      best: /* #__PURE__ */ orNull(text),
    }),
  }),
  children: /* #__PURE__ */ list(/* #__PURE__ */ shape.later(() => nodeForm)),
});

/** What a badge reads of a result: results come from files, too. */
export const badgeForm = /* #__PURE__ */ record(
  {
    subject: text,
    asOf: shape.day,
    model: /* #__PURE__ */ record({
      id: text,
      version: text,
      title: text,
      status: /* #__PURE__ */ shape.words(['draft', 'published', 'retired']),
      levels: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text, title: text })),
    }),
    root: nodeForm,
  },
  {},
  'a maturity result',
);

import { shape } from '@osee/core';

const cell = /* #__PURE__ */ shape.orNull(/* #__PURE__ */ shape.either(shape.text, shape.number));

const table = /* #__PURE__ */ shape.record(
  {
    caption: shape.text,
    header: /* #__PURE__ */ shape.list(shape.text),
    rows: /* #__PURE__ */ shape.list(/* #__PURE__ */ shape.list(cell)),
  },
  { decimals: /* #__PURE__ */ shape.wholeFrom(0, 12), full: /* #__PURE__ */ shape.numberFrom(0, 1e12) },
);

const item = /* #__PURE__ */ shape.record({ text: shape.text }, { href: shape.text });

const block = /* #__PURE__ */ shape.byWord('kind', {
  heading: /* #__PURE__ */ shape.record({
    level: /* #__PURE__ */ shape.wholeFrom(2, 3),
    text: shape.text,
  }),
  paragraph: /* #__PURE__ */ shape.record({ text: shape.text }),
  list: /* #__PURE__ */ shape.record({ items: /* #__PURE__ */ shape.list(item) }),
  table: /* #__PURE__ */ shape.record({ table }),
  figure: /* #__PURE__ */ shape.record({ svg: shape.text, table }, { drawing: shape.anything }),
});

/** What both writers need of a report. */
export const reportForm = /* #__PURE__ */ shape.record(
  {
    title: shape.text,
    locale: shape.text,
    direction: /* #__PURE__ */ shape.words(['ltr', 'rtl']),
    blocks: /* #__PURE__ */ shape.list(block),
  },
  {},
  'a report',
);

import { type Shape, shape } from '@osee/core';

const { flag, list, number, orNull, record, text, words } = shape;

const ref = /* #__PURE__ */ record({ kind: text, id: shape.filledText });
const priority = /* #__PURE__ */ orNull(/* #__PURE__ */ words(['high', 'medium', 'low']));
const parameters = /* #__PURE__ */ shape.entries(shape.either(text, number, list(text)));
const reason = /* #__PURE__ */ record({
  id: words(['must-below', 'gap', 'use-case', 'risk']),
  ref: record({ kind: text, id: text }),
  figure: orNull(number),
  parameters,
});
const change = /* #__PURE__ */ record({
  target: ref,
  change: record({ kind: text }),
  by: text,
  reason: text,
});

/** What is read of a proposal. */
export const proposalShape: Shape = /* #__PURE__ */ record(
  {
    profile: orNull(record({ id: shape.filledText })),
    subject: text,
    asOf: shape.day,
    settings: record({
      mustValue: number,
      aim: number,
      gapLine: number,
      riskBand: orNull(text),
      cuts: record({ medium: number, high: number }),
    }),
    units: list(
      record({
        target: ref,
        name: text,
        reasons: list(reason),
        proposed: record({ selected: flag, priority, figure: orNull(number) }),
        decided: record({ selected: flag, priority }),
        changes: list(change),
        openQuestionIds: list(text),
      }),
    ),
    targets: list(
      record({
        target: ref,
        name: text,
        current: orNull(number),
        stratum: orNull(text),
        proposed: orNull(number),
        stepLabel: orNull(text),
        decided: orNull(number),
        changes: list(change),
      }),
    ),
    tasks: list(
      record({
        id: shape.filledText,
        reason: words([
          'unknown',
          'too-few-answers',
          'not-asked',
          'risk-unclear',
          'use-case-without-needs',
          'part-not-assessed',
        ]),
        target: orNull(ref),
        parameters,
        itemIds: list(text),
      }),
    ),
    outside: list(reason),
    caveats: list(record({ code: text, part: text, details: record({}) })),
  },
  {},
  'the proposal of a profile',
);

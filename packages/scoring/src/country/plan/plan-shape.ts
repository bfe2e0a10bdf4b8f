import { type Shape, shape } from '@osee/core';
import { proposedLengths } from './matrix-plan-result.ts';

const { list, number, record, text, words } = shape;

/** What is read of a plan. */
export const planShape: Shape = /* #__PURE__ */ record(
  {
    title: text,
    entries: list(record({ id: text, name: text, first: shape.day, last: shape.day })),
    steps: list(
      record({
        entryId: text,
        waits: list(
          record({
            because: words([
              'after-assessment',
              'office-and-money-first',
              'higher-priority-first',
              'previous-phase',
              'after-implementation',
            ]),
          }),
        ),
      }),
    ),
    lengths: list(
      record({
        id: words(Object.keys(proposedLengths)),
        length: shape.options({ months: number, days: number }),
        basis: words(['proposal', 'programme-2024', 'stated']),
      }),
    ),
  },
  {},
  'a plan of matrixPlan',
);

import { list, orNull, record } from '../../input/shape-holders.ts';
import { flag, text, words } from '../../input/shape-values.ts';
import { monthShape } from '../plan/months.ts';
import { workPlanTemplate } from '../work/work-plan-template.ts';

const cover = list(record({ id: text, uncovered: list(record({ from: monthShape, to: monthShape })) }));

/** What is read of a planned office. */
export const plannedShape = record(
  {
    id: text,
    title: text,
    start: monthShape,
    termEnd: monthShape,
    end: monthShape,
    roles: cover,
    firstPossibleGap: orNull(monthShape),
    steps: list(
      record({
        id: words([
          'know-the-need',
          'secure-conditional',
          'ask-for-budget-line',
          'find-source',
          'give-notice',
        ]),
        by: monthShape,
        because: monthShape,
      }),
    ),
    checklist: list(record({ id: text, state: words(['done', 'open', 'not-known']) })),
    workPlan: list(
      record({
        id: words(Object.keys(workPlanTemplate)),
        phase: words(['set-up', 'foundations', 'services', 'lasting']),
        from: monthShape,
        to: monthShape,
        roleId: text,
        isMilestone: flag,
        dependsOn: list(text),
        staffIds: list(text),
        state: words(['done', 'planned', 'nobody']),
      }),
    ),
  },
  {},
  'a planned office',
);

import type { CategoryScale, GoalpostScale } from '../../selection/model/scale.ts';

/** Whether something is shown: not at all, in part, in full. */
export const shown: CategoryScale = {
  kind: 'categories',
  levels: [
    { id: 'none', value: 0, anchor: 'Nothing shows it.' },
    { id: 'part', value: 0.5, anchor: 'A part of it is shown.' },
    { id: 'full', value: 1, anchor: 'All that is asked is shown.' },
  ],
};

/** How many of a list of things are there. */
export const countOf = (all: number): GoalpostScale => ({
  kind: 'goalposts',
  lower: 0,
  upper: all,
  direction: 'maximise',
  outside: 'refuse',
});

/** A count that may be large: each doubling adds the same, and what lies beyond `enough` adds nothing. */
export const many = (enough: number): GoalpostScale => ({
  ...countOf(enough),
  outside: 'truncate',
  transform: 'log1p',
  domain: [0, Number.MAX_SAFE_INTEGER],
});

/** A count of which less is better; from `most` on it is as bad as it gets. */
export const few = (least: number, most: number): GoalpostScale => ({
  kind: 'goalposts',
  lower: least,
  upper: most,
  direction: 'minimise',
  outside: 'truncate',
  domain: [0, Number.MAX_SAFE_INTEGER],
});

/** Money in per cent of the own budget, on fixed points: nobody's offer changes what another one is worth. */
export const shareOfBudget: GoalpostScale = {
  kind: 'goalposts',
  lower: 0,
  upper: 100,
  direction: 'minimise',
  outside: 'truncate',
  domain: [0, Number.MAX_SAFE_INTEGER],
  unit: '% of the budget',
};

import { type Shape, shape } from '@osee/core';
import { word } from './kit.ts';

const { entries, flag, list, number, orNull, record, text } = shape;

const interval = record({ worst: number, best: number });
const flip = orNull(record({ weight: number, ids: list(text) }));

const alternative = record({
  id: text,
  leader: orNull(text),
  chosen: orNull(list(text)),
  same: flag,
});

/** The form of what `assessRobustness` gives. */
export const robustnessForm: Shape = record({
  seed: number,
  draws: number,
  band: orNull(number),
  clearShare: number,
  applicants: list(
    record({ id: text, acceptability: list(number), medianRank: number, rankInterval: interval }),
  ),
  winning: entries(entries(number)),
  sets: list(record({ ids: list(text), share: number })),
  chosenShare: orNull(number),
  stability: orNull(list(record({ criterion: text, weight: number, interval, below: flip, above: flip }))),
  leaveOneOut: list(alternative),
  methods: list(
    record({
      id: word('arithmetic', 'geometric', 'rank-sum'),
      leader: orNull(text),
      chosen: orNull(list(text)),
      same: flag,
    }),
  ),
  tooCloseToCall: record({ leader: flag, choice: flag }),
});

const share = record({ first: orNull(number), total: orNull(number) });

/** The form of what `assessAssumptions` gives. */
export const assumptionsForm: Shape = record({
  seed: number,
  samples: number,
  band: number,
  applicants: list(record({ id: text })),
  assumptions: list(
    record({ id: word('weights', 'aggregation', 'missing', 'normalisation'), shift: share, choice: share }),
  ),
  meanShift: number,
  choiceStays: number,
  leaveOneOut: list(record({ criterion: text, meanShift: number })),
});

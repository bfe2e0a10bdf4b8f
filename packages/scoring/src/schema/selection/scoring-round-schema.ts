import {
  anyNumber,
  anyText,
  calendarDay,
  eitherSchema,
  filledText,
  identifier,
  listSchema,
  namesSchema,
  objectSchema,
  orNull,
  positive,
} from '@osee/core/schema';
import type { ScoringRound } from '../../call/round/scoring-round.ts';
import type { SheetScore } from '../../call/score-sheet/sheet-score.ts';
import { evidenceSchema } from './application-schema.ts';

const sheetScoreSchema = /* #__PURE__ */ objectSchema<SheetScore>(
  'osee:call.SheetScore',
  {
    application: filledText,
    round: positive,
    assessor: filledText,
    criterion: identifier,
    value: orNull(eitherSchema(anyNumber, filledText)),
  },
  {
    evidence: listSchema(evidenceSchema),
    conflictOfInterest: filledText,
    note: anyText,
    date: calendarDay,
  },
);

/**
 * Schema of a round of scoring, without an envelope. Whether its scores fit applications is checked by `joinRounds` of
 * `@osee/scoring/selection`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { scoringRoundSchema } from '@osee/scoring/schema';
 *
 * const round = { round: 1, kind: 'individual', date: '2027-05-10', scores: [] };
 * scoringRoundSchema.safeParse(round).success; // => true
 * ```
 */
export const scoringRoundSchema = /* #__PURE__ */ objectSchema<ScoringRound>(
  'osee:call.ScoringRound',
  {
    round: positive,
    kind: namesSchema<ScoringRound['kind']>({ individual: true, consensus: true, panel: true }),
    date: calendarDay,
    scores: listSchema(sheetScoreSchema),
  },
  {},
);

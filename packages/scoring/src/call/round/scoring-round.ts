import type { Issue } from '@osee/core';
import type { Candidate } from '../../selection/application/application.ts';
import type { SheetScore } from '../score-sheet/sheet-score.ts';

/**
 * A round of scoring. Each keeps what was given in it; a later one replaces nothing on record.
 *
 * @category calls
 * @example
 * ```ts
 * import type { ScoringRound } from '@osee/scoring/selection';
 *
 * const round: ScoringRound = { round: 1, kind: 'individual', date: '2027-05-10', scores: [] };
 * ```
 */
export interface ScoringRound {
  /** From 1, each once. */
  readonly round: number;
  /** Each assessor alone, assessors who agree, or the panel. */
  readonly kind: 'individual' | 'consensus' | 'panel';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly scores: readonly SheetScore[];
}

/**
 * A score that a later round changed. Both stay on record.
 *
 * @category calls
 * @example
 * ```ts
 * import type { ScoreRevision } from '@osee/scoring/selection';
 *
 * const revision: ScoreRevision = {
 *   application: 'ken-1', criterion: 'local-ecosystem', assessor: 'assessor-1',
 *   from: { round: 1, value: 'partial' }, to: { round: 2, value: 'strong' }, reason: 'The list came.',
 * };
 * ```
 */
export interface ScoreRevision {
  readonly application: string;
  readonly criterion: string;
  readonly assessor: string;
  readonly from: { readonly round: number; readonly value: number | string | null };
  /** `conflict` where a conflict of interest was declared, and the score no longer counts. */
  readonly to: {
    readonly round: number;
    readonly value: number | string | null;
    readonly conflict?: string;
  };
  readonly reason: string | null;
}

/**
 * What several rounds give: the applications with the scores that count, and what was changed on the way.
 *
 * @category calls
 * @example
 * ```ts
 * import { joinRounds, type JoinedRounds } from '@osee/scoring/selection';
 *
 * const joined: JoinedRounds = joinRounds([{ id: 'ken-1', country: 'KEN' }], []);
 * joined.revisions; // => []
 * ```
 */
export interface JoinedRounds {
  /** With the last score of each assessor, for `evaluateApplications`. */
  readonly applications: readonly Candidate[];
  readonly revisions: readonly ScoreRevision[];
  /** `revision-without-reason`: a score was changed, and nobody said why. */
  readonly issues: readonly Issue<'revision-without-reason'>[];
}

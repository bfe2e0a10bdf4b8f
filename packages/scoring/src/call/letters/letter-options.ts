import type { MessagesOn } from '@osee/core';
import type { ReportMessageId } from '../../report/messages/report-message-id.ts';
import type { DecisionRecord } from '../../selection/decision/decision-record.ts';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import type { SelectionRecipe } from '../../selection/recipe/selection-recipe.ts';
import type { RobustnessResult } from '../../selection/robustness/robustness-result.ts';
import type { ModelWords } from '../../text/model-words.ts';
import type { CallMessageId } from '../messages/call-message-id.ts';
import type { ObjectionRule } from '../planned/objection-rule.ts';
import type { PlannedCall } from '../planned/planned-call.ts';
import type { ScoreRevision } from '../round/scoring-round.ts';
import type { LetterAudience } from './letter.ts';

/**
 * The texts that letters need.
 *
 * @category calls
 */
export type LetterLocale = MessagesOn<'call', CallMessageId> &
  MessagesOn<'report', ReportMessageId> &
  MessagesOn<'selection', SelectionMessageId> &
  ModelWords;

/**
 * To whom letters are written, in which language, and what they may tell.
 *
 * @category calls
 * @example
 * ```ts
 * import type { LetterOptions } from '@osee/scoring/selection';
 * import { pt } from '@osee/scoring/locales/pt';
 *
 * const options: LetterOptions = { locale: pt, audience: 'applicants', date: '2027-06-10' };
 * ```
 */
export interface LetterOptions {
  /** The texts of the language, such as `fr` of `@osee/scoring/locales/fr`. */
  readonly locale: LetterLocale;
  /** `applicants` unless stated: a letter to each. The others get one report. */
  readonly audience?: LetterAudience;
  /** The call: its model, its title, whom to ask, how to object. */
  readonly call?: PlannedCall;
  /** The model of the result, where no call is given; `oseeCall2024` knows its own results. */
  readonly model?: SelectionModel;
  /** What was decided, from `recordDecision`; without it letters are drafts after the proposal. */
  readonly decision?: DecisionRecord;
  /** The day of the letters, from which the time for objections runs; that of the decision unless stated. */
  readonly date?: string;
  /** Names of applicants by id, in the language of the letters. */
  readonly names?: Readonly<Record<string, string>>;
  /** Whether assessors are named; `hidden` unless stated. */
  readonly assessors?: 'hidden' | 'named';
  /** What letters tell of the chosen; `names-and-scores` unless stated. */
  readonly chosen?: 'names-and-scores' | 'names' | 'withheld';
  /** Until when an incomplete application can be completed. */
  readonly cureUntil?: string;
  /** Another rule of objection than that of the call. */
  readonly objection?: ObjectionRule;
  /** Whom to ask, where the call does not say. */
  readonly contact?: string;
  /** Who signs the letters to applicants, as it is to stand below them; nobody unless stated. */
  readonly signedBy?: string;
  /** For the panel and the auditor. */
  readonly robustness?: RobustnessResult;
  /** For the auditor. */
  readonly recipe?: SelectionRecipe;
  /** Scores that later rounds changed, from `joinRounds`, for the panel and the auditor. */
  readonly revisions?: readonly ScoreRevision[];
}

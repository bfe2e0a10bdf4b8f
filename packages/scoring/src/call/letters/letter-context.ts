import { formatMessage, type MessageParameters, messagesOf, OseeError } from '@osee/core';
import { figureText } from '../../report/chart/shown-figure.ts';
import { nameOf } from '../../report/selection/report-names.ts';
import type { DecisionRecord } from '../../selection/decision/decision-record.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import { explainSelection } from '../../selection/explain/explain-selection.ts';
import type { SelectionExplanation } from '../../selection/explain/selection-explanation.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { CallMessageId } from '../messages/call-message-id.ts';
import type { ObjectionRule } from '../planned/objection-rule.ts';
import type { ScoreRevision } from '../round/scoring-round.ts';
import { type Hider, hideAssessors, showAssessors } from './hide-assessors.ts';
import type { LetterOptions } from './letter-options.ts';

/** Everything that the parts of letters are written from. */
export interface LetterContext {
  readonly result: SelectionResult;
  readonly model: SelectionModel;
  readonly explanation: SelectionExplanation;
  readonly options: LetterOptions;
  readonly title: string;
  readonly date: string | null;
  readonly decision: DecisionRecord | null;
  /** Who was decided on, or proposed where nobody has decided. */
  readonly chosen: readonly string[];
  readonly objection: ObjectionRule | null;
  readonly contact: string | null;
  readonly revisions: readonly ScoreRevision[];
  readonly hider: Hider;
  readonly say: (id: CallMessageId, parameters?: MessageParameters) => string;
  /** The name of an applicant, a criterion, a gate or a rule. */
  readonly name: (id: string) => string;
  /** A share, per hundred, as people of the language write it. */
  readonly points: (share: number) => string;
}

/** Reads result and options; names of assessors are gone from what comes out, unless they may be told. */
export const letterContext = (given: SelectionResult, options: LetterOptions): LetterContext => {
  const messages = messagesOf<'call', CallMessageId>(options.locale, 'call');
  const say: LetterContext['say'] = (id, parameters = {}) => formatMessage(messages, id, parameters);
  const revised = options.revisions ?? [];
  const hider =
    options.assessors === 'named'
      ? showAssessors
      : hideAssessors(given, revised, {
          code: (number) => say('letter-assessor', { number }),
          somebody: say('letter-somebody'),
        });
  const result = hider.result(given);
  const model = modelOf(given, options);
  const { robustness } = options;
  const explanation = explainSelection(result, {
    model,
    ...(robustness === undefined ? {} : { robustness }),
  });
  const decision = options.decision === undefined ? null : notesHidden(options.decision, hider);
  const named = { explanation, names: options.names ?? {}, locale: options.locale };
  const { call } = options;
  return {
    result,
    model,
    explanation,
    options,
    title: call?.title ?? nameOf({ ...named, explanation: { names: { title: model.title } } }, 'title'),
    date: options.date ?? decision?.date ?? null,
    decision,
    chosen: decision?.chosen ?? proposed(result),
    objection: options.objection ?? call?.objection ?? null,
    contact: options.contact ?? call?.contact ?? null,
    revisions: hider.revisions(revised),
    hider,
    say,
    name: (id) => nameOf(named, id),
    points: (share) => figureText(share * 100, 100, messages.locale, 1),
  };
};

/** What people wrote beside the decision, without the names of assessors. */
const notesHidden = (decision: DecisionRecord, { note }: Hider): DecisionRecord => ({
  ...decision,
  reasons: decision.reasons.map(note),
  reasonsFor: Object.fromEntries(Object.entries(decision.reasonsFor).map(([id, text]) => [id, note(text)])),
});

/** The choice of the portfolio, or who leads. */
const proposed = ({ portfolio, applicants }: SelectionResult): readonly string[] =>
  portfolio === null
    ? applicants.filter(({ rank }) => rank === 1).map(({ id }) => id)
    : (portfolio.selected?.ids ?? []);

const modelOf = ({ model: { id, version } }: SelectionResult, options: LetterOptions): SelectionModel => {
  const candidates = [options.call?.model, options.model, oseeCall2024].flatMap((model) =>
    model === undefined ? [] : [expectModel(model)],
  );
  const found = candidates.find((model) => model.id === id && model.version === version);
  if (found !== undefined) return found;
  throw new OseeError('other-model', `Expected the model ${id} ${version} in "call" or "model", got none.`, {
    path: ['options', 'model'],
    details: { id, version },
  });
};

import type { Path } from '@osee/core';
import { isAtLeast } from '../../number/compare.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/evidence.ts';
import type { Problems } from '../compile/problems.ts';
import type { CompiledCriterion } from '../engine/compiled-model.ts';
import type { Reading } from '../engine/evaluation.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { CriterionStatus, ReadingReason } from '../result/trace.ts';
import { countNotApplicable, countStep, leavesUnlessMet } from './count-step.ts';
import { judgeEvidence } from './judge-evidence.ts';

/** What is known about one criterion, and what it counts with. */
export interface AnswerReading extends Reading {
  readonly compiled: CompiledCriterion;
  readonly answer: Answer | null;
  readonly status: CriterionStatus;
  readonly met: boolean | null;
  readonly reason: ReadingReason | null;
  /** The policy that decided about the value; `null` when the answer did. */
  readonly policy: string | null;
}

/** A criterion without an answer that stands. */
const readOpen = (
  answer: Answer | null,
  compiled: CompiledCriterion,
  policies: MaturityPolicies,
  status: 'unknown' | 'unanswered',
  reason: ReadingReason | null,
): AnswerReading => {
  const shared = { compiled, answer, status, met: null, reason, known: 0 as const };
  if (leavesUnlessMet(compiled, policies)) {
    return { ...shared, value: null, drop: 'excused', policy: 'unmetMay: excused' };
  }
  const value = policies.unanswered === 'zero' ? 0 : null;
  const drop = value === 0 ? null : policies.unanswered === 'block' ? 'blocked' : status;
  return { ...shared, value, drop, policy: `unanswered: ${policies.unanswered}` };
};

const noEvidence: readonly Evidence[] = [];

/** Reads the answer to one criterion; `null` is no answer. */
export const readAnswer = (
  answer: Answer | null,
  compiled: CompiledCriterion,
  policies: MaturityPolicies,
  asOf: string,
  path: Path,
  problems: Problems,
): AnswerReading => {
  if (answer === null) return readOpen(answer, compiled, policies, 'unanswered', null);
  if (answer.status === 'unknown') return readOpen(answer, compiled, policies, 'unknown', null);
  const { criterion, metAt } = compiled;
  const { evidence = noEvidence } = answer;
  const chosen = answer.status === 'answered' ? (compiled.options.get(answer.optionId)?.value ?? 0) : null;
  const justified = isJustified(answer);
  const met = chosen !== null && isAtLeast(chosen, metAt, 1);
  const supporting = evidence.filter(({ polarity }) => polarity === 'supports');

  const lacking = lackingSupport(criterion, chosen, met, justified, supporting);
  if (lacking && policies.unsupported === 'reject') {
    const field = lacking === 'missingEvidence' ? 'evidence' : 'justification';
    problems.add(`missing-${field}`, [...path, field], `${field} for the answer to "${criterion.id}"`);
  }
  const doubt =
    lacking ??
    (evidence.length > 0 ? judgeEvidence(evidence, policies, asOf, criterion.evidenceMonths) : null);
  if (doubt) return readOpen(answer, compiled, policies, 'unknown', doubt);
  if (chosen === null) {
    return {
      ...countNotApplicable(compiled, policies),
      compiled,
      answer,
      status: 'notApplicable',
      met: null,
      reason: null,
      policy: `notApplicable: ${policies.notApplicable}`,
    };
  }
  const { value, drop, known = 1 } = countStep(compiled, policies, chosen, justified);
  const isDecided = value !== chosen;
  const policy =
    criterion.obligation === 'may'
      ? `unmetMay: ${policies.unmetMay}`
      : `unmetShould: ${policies.unmetShould}`;
  return {
    value,
    drop,
    known,
    compiled,
    answer,
    status: 'answered',
    met,
    reason: isDecided && !met ? 'excused' : null,
    policy: isDecided ? policy : null,
  };
};

/** Whether an answer gives its reason: in words, or one of those that its criterion lists. */
export const isJustified = (answer: Answer): boolean =>
  (answer.justification ?? '').trim() !== '' ||
  (answer.status === 'notApplicable' && answer.reasonId !== undefined);

/** What an answer lacks of the justification and evidence that its criterion asks for. */
export const lackingSupport = (
  { justification, evidence }: CompiledCriterion['criterion'],
  chosen: number | null,
  met: boolean,
  justified: boolean,
  supporting: readonly { readonly uri?: string }[],
): 'missingJustification' | 'missingEvidence' | null => {
  const asked =
    justification === 'always' ||
    (justification === 'notApplicable' && chosen === null) ||
    (justification === 'met' && met);
  if (asked && !justified) return 'missingJustification';
  const shown = evidence === 'link' ? supporting.some(({ uri }) => uri) : supporting.length > 0;
  return met && evidence !== 'none' && !shown ? 'missingEvidence' : null;
};

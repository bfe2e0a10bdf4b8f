import type { Path } from '@osee/core';
import { isAtLeast } from '../../number/compare.ts';
import type { Answer } from '../assessment/answer.ts';
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

/** Reads the answer to one criterion; `null` is no answer. */
export const readAnswer = (
  answer: Answer | null,
  compiled: CompiledCriterion,
  policies: MaturityPolicies,
  asOf: string,
  path: Path,
  problems: Problems,
): AnswerReading => {
  const { criterion, metAt } = compiled;
  const about = { compiled, answer };
  const open = (status: 'unknown' | 'unanswered', reason: ReadingReason | null = null): AnswerReading => {
    const shared = { ...about, status, met: null, reason, known: 0 as const };
    if (leavesUnlessMet(compiled, policies)) {
      return { ...shared, value: null, drop: 'excused', policy: 'unmetMay: excused' };
    }
    const value = policies.unanswered === 'zero' ? 0 : null;
    const drop = value === 0 ? null : policies.unanswered === 'block' ? 'blocked' : status;
    return { ...shared, value, drop, policy: `unanswered: ${policies.unanswered}` };
  };
  if (answer === null) return open('unanswered');
  if (answer.status === 'unknown') return open('unknown');
  const chosen = answer.status === 'answered' ? (compiled.options.get(answer.optionId)?.value ?? 0) : null;
  const justified = isJustified(answer);
  const met = chosen !== null && isAtLeast(chosen, metAt, 1);
  const supporting = (answer.evidence ?? []).filter(({ polarity }) => polarity === 'supports');

  const lacking = lackingSupport(criterion, chosen, met, justified, supporting);
  if (lacking && policies.unsupported === 'reject') {
    const field = lacking === 'missingEvidence' ? 'evidence' : 'justification';
    problems.add(`missing-${field}`, [...path, field], `${field} for the answer to "${criterion.id}"`);
  }
  if (lacking) return open('unknown', lacking);
  const doubt = judgeEvidence(answer.evidence ?? [], policies, asOf, criterion.evidenceMonths);
  if (doubt) return open('unknown', doubt);
  if (chosen === null) {
    return {
      ...about,
      ...countNotApplicable(compiled, policies),
      status: 'notApplicable',
      met: null,
      reason: null,
      policy: `notApplicable: ${policies.notApplicable}`,
    };
  }
  const counted = countStep(compiled, policies, chosen, justified);
  const decided = counted.value !== chosen;
  const policy =
    criterion.obligation === 'may'
      ? `unmetMay: ${policies.unmetMay}`
      : `unmetShould: ${policies.unmetShould}`;
  return {
    ...about,
    ...counted,
    status: 'answered',
    met,
    reason: decided && !met ? 'excused' : null,
    policy: decided ? policy : null,
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

import type { Path } from '@osee/core';
import type { Answer } from '../assessment/answer.ts';
import { checkNumber, fail } from '../compile/fail.ts';
import type { CompiledCriterion } from '../engine/compiled-model.ts';
import type { Reading } from '../engine/evaluate.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { CriterionStatus, ReadingReason } from '../result/trace.ts';
import { checkDate } from './check-date.ts';
import { countStep, leavesUnlessMet } from './count-step.ts';
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

/** Refuses an answer that the criterion does not allow. */
export const checkAnswer = (
  answer: Answer,
  { criterion, options }: CompiledCriterion,
  policies: MaturityPolicies,
  path: Path,
): void => {
  const { confidence, at, evidence = [] } = answer;
  if (!['answered', 'notApplicable', 'unknown'].includes(answer.status)) {
    fail('unknown-status', [...path, 'status'], 'answered, notApplicable or unknown', answer.status);
  }
  if (answer.status === 'answered' && !options.has(answer.optionId)) {
    fail(
      'unknown-option',
      [...path, 'optionId'],
      `one of ${[...options.keys()].join(', ')}`,
      answer.optionId,
    );
  }
  if (answer.status === 'notApplicable' && !criterion.notApplicableAllowed) {
    fail(
      'not-applicable-not-allowed',
      [...path, 'status'],
      'an answer, as this criterion always applies',
      answer.status,
    );
  }
  if (confidence !== undefined)
    checkNumber([...path, 'confidence'], confidence, 0, policies.confidenceMaximum);
  if (at !== undefined) checkDate([...path, 'at'], at);
  for (const [number, { collected, expires }] of evidence.entries()) {
    checkDate([...path, 'evidence', number, 'collected'], collected);
    if (expires !== undefined) checkDate([...path, 'evidence', number, 'expires'], expires);
  }
};

/** Reads the answer to one criterion; `null` is no answer. */
export const readAnswer = (
  answer: Answer | null,
  compiled: CompiledCriterion,
  policies: MaturityPolicies,
  asOf: string,
  path: Path,
): AnswerReading => {
  const { criterion, metAt } = compiled;
  const about = { compiled, answer };
  const open = (status: 'unknown' | 'unanswered', reason: ReadingReason | null = null): AnswerReading => {
    const shared = { ...about, status, met: null, reason };
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
  const justified = (answer.justification ?? '').trim() !== '';
  const met = chosen !== null && chosen >= metAt;
  const supporting = (answer.evidence ?? []).filter(({ polarity }) => polarity === 'supports');

  const lacking = lackingSupport(criterion, chosen, met, justified, supporting);
  if (lacking && policies.unsupported === 'reject') {
    const field = lacking === 'missingEvidence' ? 'evidence' : 'justification';
    fail(`missing-${field}`, [...path, field], `${field} for the answer to "${criterion.id}"`);
  }
  if (lacking) return open('unknown', lacking);
  const doubt = judgeEvidence(answer.evidence ?? [], policies, asOf);
  if (doubt) return open('unknown', doubt);
  if (chosen === null) {
    const policy = policies.notApplicable;
    const target = Math.min(criterion.target ?? 0, compiled.highest);
    const value = { exclude: null, countAsMet: compiled.highest, zero: 0, anchorToTarget: target }[policy];
    const drop = value === null ? 'notApplicable' : null;
    return {
      ...about,
      status: 'notApplicable',
      met: null,
      value,
      drop,
      reason: null,
      policy: `notApplicable: ${policy}`,
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

import type { Answer } from '../assessment/answer.ts';
import { mergeAnswers, stateOf } from '../assessment/merge-answers.ts';
import type { CompiledCriterion } from '../engine/compiled-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { judgeEvidence } from '../score/judge-evidence.ts';
import type { CriterionComparison } from './combined-assessment.ts';
import { spreadOf } from './spread-of.ts';

interface Question {
  readonly criterionId: string;
  readonly compiled: CompiledCriterion;
  readonly policies: MaturityPolicies;
  readonly asOf: string;
  /** How many must say the same. */
  readonly needed: number;
}

/** What the assessors said, and the common answer that comes of it. */
export interface ComparedAnswers {
  readonly comparison: Omit<CriterionComparison, 'counts' | 'reason'>;
  readonly answer: Answer | null;
}

const isNotEmpty = (answers: readonly Answer[]): answers is readonly [Answer, ...Answer[]] =>
  answers.length > 0;

/** Compares what the assessors said to one criterion; nothing depends on who is first. */
export const compareAnswers = (
  question: Question,
  given: readonly (Answer | null)[],
  settled: Answer | null,
): ComparedAnswers => {
  const { criterionId, compiled } = question;
  const values = given.map((answer) =>
    answer?.status === 'answered' ? (compiled.options.get(answer.optionId)?.value ?? null) : null,
  );
  const { outcome, answer } = settled
    ? { outcome: 'consensus' as const, answer: settled }
    : commonAnswer(question, given);
  return { comparison: { criterionId, outcome, ...spreadOf(values), values, answers: given }, answer };
};

const commonAnswer = (
  { criterionId, compiled, needed, policies, asOf }: Question,
  given: readonly (Answer | null)[],
): { readonly outcome: CriterionComparison['outcome']; readonly answer: Answer | null } => {
  const said = given.filter((answer) => answer !== null);
  const judged = said.filter(({ status }) => status !== 'unknown');
  const others = said.filter(({ status }) => status === 'unknown');
  if (!isNotEmpty(judged)) {
    return { outcome: 'open', answer: isNotEmpty(others) ? mergeAnswers(criterionId, others) : null };
  }
  if (new Set(judged.map(stateOf)).size > 1) return { outcome: 'differs', answer: null };
  const few = judged.length === 1 && given.length > 1 ? 'single' : 'tooFew';
  if (judged.length < needed) return { outcome: few, answer: null };
  // Whoever does not know may still hold what speaks against the others.
  const against = others.flatMap(({ evidence = [] }) =>
    evidence.filter(({ polarity }) => polarity === 'contradicts'),
  );
  const answer = mergeAnswers(criterionId, judged, against);
  const doubt = judgeEvidence(
    answer.evidence ?? [],
    { ...policies, contradictingEvidence: 'unknown' },
    asOf,
    compiled.criterion.evidenceMonths,
  );
  if (doubt === 'contradictingEvidence') return { outcome: 'contradicted', answer };
  return { outcome: few === 'single' ? 'single' : 'agreed', answer };
};

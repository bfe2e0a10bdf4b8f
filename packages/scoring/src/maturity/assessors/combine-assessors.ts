import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import { indexModel } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import { scoreMaturity } from '../score/score-maturity.ts';

/**
 * How the assessors judged one criterion. `consensus` is a recorded answer, `agreed` means that all who know say the
 * same, `single` that only one of several knows, `differs` that they disagree, `open` that nobody knows.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { CriterionComparison } from '@osee/scoring/maturity';
 *
 * const comparison: CriterionComparison = {
 *   criterionId: 'licence-choice',
 *   outcome: 'differs',
 *   median: 0.5,
 *   lowest: 0.25,
 *   highest: 0.75,
 *   values: [0.25, 0.75],
 * };
 * ```
 */
export interface CriterionComparison {
  readonly criterionId: string;
  readonly outcome: 'consensus' | 'agreed' | 'single' | 'differs' | 'open';
  /** Of the values of those who chose a step; `null` when nobody did. */
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** One for each assessment, in their order; `null` for any other status. */
  readonly values: readonly (number | null)[];
}

/**
 * What several assessors found.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { CombinedAssessment } from '@osee/scoring/maturity';
 *
 * const median = (combined: CombinedAssessment): number | null => combined.scores.median;
 * ```
 */
export interface CombinedAssessment {
  /** One for each assessment, in their order. */
  readonly results: readonly MaturityResult[];
  /** Of the scores of the whole model; `null` where nobody has a score. */
  readonly scores: {
    readonly median: number | null;
    readonly lowest: number | null;
    readonly highest: number | null;
  };
  readonly criteria: readonly CriterionComparison[];
  /** Criteria on which the assessors differ and no consensus is recorded. */
  readonly unresolvedIds: readonly string[];
  /** What is agreed or recorded as consensus; what is unresolved stays unanswered in it. */
  readonly agreed: Assessment;
  /** The score of `agreed`; its interval shows what the unresolved answers can make of it. */
  readonly result: MaturityResult;
}

/**
 * Puts the assessments of several people side by side. Nothing is averaged: every assessment is scored by itself,
 * medians and ranges are reported, and only what all agree on, or what they recorded as consensus, enters the
 * common result. Nobody counts more than another.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param assessments - at least one, all about the same subject and day
 * @param consensus - answers that the assessors settled on together, at most one for a criterion
 * @returns the single results, the comparison by criterion, and the agreed assessment with its result
 * @throws `OseeError` with code `no-assessment`, `different-subject` or `different-day` and a path, and with the
 * codes of `scoreMaturity`
 * @category maturity
 * @example
 * ```ts
 * import { combineAssessors, type Assessment } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const by = (optionId: string): Assessment => ({
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'licence-choice', status: 'answered', optionId }],
 * });
 * const combined = combineAssessors(oseeEcosystemModel, [by('first-steps'), by('managed')]);
 * combined.unresolvedIds; // => ['licence-choice']
 * combined.criteria.find((each) => each.criterionId === 'licence-choice')?.median; // => 0.5
 * ```
 */
export const combineAssessors = (
  model: MaturityModel | CompiledModel,
  assessments: readonly Assessment[],
  consensus: readonly Answer[] = [],
): CombinedAssessment => {
  const compiled = 'maxima' in model ? model : indexModel(model);
  const [first] = assessments;
  if (!first) return fail('no-assessment', [], 'at least one assessment');
  for (const [position, { subject, asOf }] of assessments.entries()) {
    if (subject !== first.subject)
      fail('different-subject', [position, 'subject'], `"${first.subject}"`, subject);
    if (asOf !== first.asOf) fail('different-day', [position, 'asOf'], first.asOf, asOf);
  }
  const results = assessments.map((assessment) => scoreMaturity(compiled, assessment, { gains: false }));
  // Scored alone so that a wrong consensus is refused with the path of its own list.
  scoreMaturity(compiled, { ...first, answers: consensus }, { gains: false });
  const settled = new Map(consensus.map((answer) => [answer.criterionId, answer]));
  const compared = [...compiled.criteria]
    .filter(([, { inForce }]) => inForce)
    .map(([criterionId, { options }]) => {
      const given = assessments.map(({ answers }) =>
        answers.find((answer) => answer.criterionId === criterionId),
      );
      const known = given.filter((answer) => answer !== undefined && answer.status !== 'unknown');
      const values = given.map((answer) =>
        answer?.status === 'answered' ? (options.get(answer.optionId)?.value ?? null) : null,
      );
      const answer = settled.get(criterionId) ?? (sameAnswer(known) ? known[0] : undefined);
      const comparison: CriterionComparison = {
        criterionId,
        outcome: settled.has(criterionId) ? 'consensus' : outcomeOf(known, assessments.length),
        ...spreadOf(values),
        values,
      };
      return { comparison, answer };
    });
  const agreed: Assessment = {
    subject: first.subject,
    model: first.model,
    asOf: first.asOf,
    assessors: [...new Set(assessments.flatMap(({ assessors = [] }) => assessors))],
    answers: compared.flatMap(({ answer }) => (answer ? [answer] : [])),
  };
  const criteria = compared.map(({ comparison }) => comparison);
  return {
    results,
    scores: spreadOf(results.map(({ root }) => root.score)),
    criteria,
    unresolvedIds: criteria
      .filter(({ outcome }) => outcome === 'differs')
      .map(({ criterionId }) => criterionId),
    agreed,
    result: scoreMaturity(compiled, agreed),
  };
};

const keyOf = (answer: Answer): string =>
  answer.status === 'answered' ? `step ${answer.optionId}` : answer.status;

const sameAnswer = (known: readonly Answer[]): boolean => new Set(known.map(keyOf)).size === 1;

const outcomeOf = (known: readonly Answer[], assessors: number): CriterionComparison['outcome'] => {
  if (known.length === 0) return 'open';
  if (!sameAnswer(known)) return 'differs';
  return known.length === 1 && assessors > 1 ? 'single' : 'agreed';
};

const spreadOf = (values: readonly (number | null)[]) => {
  const sorted = values.filter((value) => value !== null).sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return {
    median: below === undefined || above === undefined ? null : (below + above) / 2,
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
  };
};

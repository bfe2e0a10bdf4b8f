import { expectShape, shape } from '@osee/core';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { answerShape, assessmentShape } from '../assessment/assessment-shape.ts';
import { fail } from '../compile/fail.ts';
import { compiledOf } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import type { CombinedAssessment, CombineOptions } from './combined-assessment.ts';
import { compareAnswers } from './compare-answers.ts';
import { neededFor } from './quorum.ts';
import { spreadOf } from './spread-of.ts';

/**
 * Puts the assessments of several people side by side. Nothing is averaged: every assessment is scored by itself,
 * medians and ranges are reported, and only what a quorum judged and all who judged it agree on, or what they recorded
 * as consensus, enters the common result. Nobody counts more than another, and nobody has to be first: what two of them
 * say is kept of both, evidence that speaks against a common answer too.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param assessments - at least one and at most 1000, all about the same subject and day
 * @param consensus - answers that the assessors settled on together, at most one for a criterion
 * @param options - how many must have judged a criterion; more than half unless told
 * @returns the single results, the comparison by criterion, and the agreed assessment with its result
 * @throws `OseeError` with code `no-assessment`, `too-many`, `different-subject`, `different-day`, `different-digest`
 * or `unknown-policy` and a path, and with the codes of `scoreMaturity`
 * @category assessments
 * @example
 * ```ts
 * import { combineAssessors, type Assessment } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const by = (optionId: string): Assessment => ({
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'licensing-selection-based-on-requirements', status: 'answered', optionId }],
 * });
 * const combined = combineAssessors(oseeEcosystemModel, [by('first-steps'), by('managed')]);
 * combined.unresolvedIds; // => ['licensing-selection-based-on-requirements']
 * combined.criteria.find((each) => each.criterionId === 'licensing-selection-based-on-requirements')?.median; // => 0.5
 * ```
 */
export const combineAssessors = (
  model: MaturityModel | CompiledModel,
  assessments: readonly Assessment[],
  consensus: readonly Answer[] = [],
  options: CombineOptions = {},
): CombinedAssessment => {
  expectShape(model, shape.record({}), ['model']);
  expectShape(assessments, shape.list(assessmentShape), ['assessments']);
  expectShape(consensus, shape.list(answerShape), ['consensus']);
  expectShape(options, shape.options({ quorum: shape.anything }), ['options']);
  const compiled = compiledOf(model);
  const { quorum = 'majority' } = options;
  const first = sameMatter(assessments);
  const needed = neededFor(quorum, assessments.length);
  const results = assessments.map((assessment) => scoreMaturity(compiled, assessment, { gains: false }));
  // Scored alone so that a wrong consensus is refused with the path of its own list.
  scoreMaturity(compiled, { ...first, answers: consensus }, { gains: false });
  const settled = byCriterion(consensus);
  const given = assessments.map(({ answers }) => byCriterion(answers));
  const compared = [...compiled.criteria]
    .filter(([id, { inForce }]) => inForce || settled.has(id) || given.some((answers) => answers.has(id)))
    .map(([criterionId, criterion]) =>
      compareAnswers(
        { criterionId, compiled: criterion, policies: compiled.policies, asOf: first.asOf, needed },
        given.map((answers) => answers.get(criterionId) ?? null),
        settled.get(criterionId) ?? null,
      ),
    );
  const agreed: Assessment = {
    subject: first.subject,
    model: { id: first.model.id, version: first.model.version, ...digestOf(assessments) },
    asOf: first.asOf,
    assessors: [...new Set(assessments.flatMap(({ assessors = [] }) => assessors))].sort(),
    answers: compared.flatMap(({ answer }) => answer ?? []),
  };
  const result = scoreMaturity(compiled, agreed);
  const readings = new Map(result.criteria.map((reading) => [reading.id, reading]));
  const criteria = compared.map(({ comparison, answer }) => {
    const { status, reason = null } = readings.get(comparison.criterionId) ?? {};
    const counts = answer !== null && (status === 'answered' || status === 'notApplicable');
    return { ...comparison, counts, reason: answer === null ? null : reason };
  });
  return {
    results,
    scores: spreadOf(results.map(({ root }) => root.score)),
    quorum: { policy: quorum, needed, assessments: assessments.length },
    criteria,
    unresolvedIds: criteria
      .filter(({ outcome, counts }) => !counts && outcome !== 'open' && outcome !== 'consensus')
      .filter(({ criterionId }) => compiled.criteria.get(criterionId)?.inForce)
      .map(({ criterionId }) => criterionId),
    agreed,
    result,
  };
};

const byCriterion = (answers: readonly Answer[]): ReadonlyMap<string, Answer> =>
  new Map(answers.map((answer) => [answer.criterionId, answer]));

const digestOf = (assessments: readonly Assessment[]): { readonly digest?: string } => {
  const digest = assessments.find(({ model }) => model.digest !== undefined)?.model.digest;
  return digest === undefined ? {} : { digest };
};

/** As many as the agreed assessment can name. */
const mostAssessments = 1000;

/** Refuses assessments that are not about one subject, day and model. */
const sameMatter = (assessments: readonly Assessment[]): Assessment => {
  const [first] = assessments;
  if (!first) return fail('no-assessment', [], 'at least one assessment');
  if (assessments.length > mostAssessments) {
    fail('too-many', [], `at most ${mostAssessments} assessments`, assessments.length);
  }
  const { digest } = digestOf(assessments);
  for (const [position, { subject, asOf, model }] of assessments.entries()) {
    if (subject !== first.subject)
      fail('different-subject', [position, 'subject'], `"${first.subject}"`, subject);
    if (asOf !== first.asOf) fail('different-day', [position, 'asOf'], first.asOf, asOf);
    if (model.digest !== undefined && model.digest !== digest)
      fail('different-digest', [position, 'model', 'digest'], `answers to the model ${digest}`, model.digest);
  }
  return first;
};

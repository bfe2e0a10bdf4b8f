import type { Assessment } from '../assessment/assessment.ts';
import { indexModel } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Reading } from '../engine/evaluate.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { CriterionResult } from '../result/trace.ts';
import { buildNode, type Pass } from './build-node.ts';
import { findCaveats } from './find-caveats.ts';
import { findConformance } from './find-conformance.ts';
import { findGains } from './find-gains.ts';
import { atEnd, isOpen } from './open-end.ts';
import type { AnswerReading } from './read-answer.ts';
import { readAssessment } from './read-assessment.ts';
import { weightedShare } from './weighted-share.ts';

/**
 * What {@link scoreMaturity} can be told.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ScoreOptions } from '@osee/scoring/maturity';
 *
 * const options: ScoreOptions = { asOf: '2025-01-31', gains: false };
 * ```
 */
export interface ScoreOptions {
  /** The day on which evidence is judged, `YYYY-MM-DD`; the day of the assessment unless told. */
  readonly asOf?: string;
  /** Whether to work out what every better answer would bring; true unless told. */
  readonly gains?: boolean;
}

/**
 * Scores an assessment: a score, interval, coverage, confidence and level for every part of the model, whether it
 * conforms, what to be careful about, and a trace from which the scores can be computed again.
 *
 * Open criteria count as the policies say; the interval always shows what they could turn out to be.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param assessment - the answers; at most one for a criterion
 * @param options - day of judgement, and whether to look for gains
 * @returns plain data; the same input gives the same bytes
 * @throws `OseeError` with the codes of `compileModel` for a broken model, and with a path and code
 * `not-an-assessment`, `wrong-model`, `wrong-model-version`, `invalid-date`, `unknown-criterion`, `duplicate-answer`,
 * `unknown-status`, `unknown-option`, `not-applicable-not-allowed`, `missing-justification`, `missing-evidence` or
 * `bad-number` for an assessment that does not fit the model
 * @category maturity
 * @see `policyNames` for the choices that a model names
 * @example
 * ```ts
 * import { scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const result = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: oseeEcosystemModel.criteria.map((criterion) => ({
 *     criterionId: criterion.id,
 *     status: 'answered',
 *     optionId: 'established',
 *   })),
 * });
 * result.root.score; // => 0.5
 * result.root.level.reached; // => 'repeatable'
 * ```
 */
export const scoreMaturity = (
  model: MaturityModel | CompiledModel,
  assessment: Assessment,
  options: ScoreOptions = {},
): MaturityResult => {
  const compiled = 'maxima' in model ? model : indexModel(model);
  const { policies, root } = compiled;
  const asOf = options.asOf ?? assessment?.asOf;
  const reading = readAssessment(compiled, assessment, asOf);
  const { readings } = reading;
  const pass = (change: (reading: AnswerReading) => Reading): Pass => {
    const changed = new Map(
      [...readings].map(([id, each]) => [id, each.compiled.inForce ? change(each) : each]),
    );
    return { readings: changed, evaluation: evaluate(compiled, changed) };
  };
  const point = pass((each) => each);
  const share = (of: (each: AnswerReading) => number | null) =>
    weightedShare(compiled, point.evaluation, readings, of);

  const node = buildNode(
    {
      compiled,
      readings,
      point,
      worst: pass((each) => (isOpen(each) ? atEnd(compiled, each, 'lowest') : each)),
      best: pass((each) => (isOpen(each) ? atEnd(compiled, each, 'highest') : each)),
      attainable: pass((each) => (each.status === 'notApplicable' ? each : atEnd(compiled, each, 'highest'))),
      coverage: share((each) => (each.status === 'notApplicable' ? null : isOpen(each) ? 0 : 1)),
      confidence: confidenceOf(readings, policies.confidenceMaximum, share),
    },
    root,
  );
  const conformance = findConformance(readings);
  const notApplicable = share(({ status }) => (status === 'notApplicable' ? 1 : 0));
  const { id, version, title, status, levels } = compiled.model;
  return {
    subject: assessment.subject,
    model: {
      id,
      version,
      title,
      status,
      levels: levels.map((level) => ({ id: level.id, title: level.title })),
    },
    asOf,
    policies,
    root: node,
    conformance,
    caveats: findCaveats(compiled, reading, node, notApplicable, conformance),
    criteria: [...readings.values()].filter((each) => each.compiled.inForce).map(criterionResult),
    gains: options.gains === false ? [] : findGains(compiled, readings, point.evaluation),
  };
};

const confidenceOf = (
  readings: ReadonlyMap<string, AnswerReading>,
  maximum: number,
  share: (of: (each: AnswerReading) => number | null) => ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number | null> => {
  const stated = [...readings.values()].some(({ answer }) => answer?.confidence !== undefined);
  if (!stated) return new Map();
  return share(({ status, answer }) => {
    if (status === 'notApplicable') return null;
    if (status !== 'answered') return 0;
    return answer?.confidence === undefined ? null : answer.confidence / maximum;
  });
};

const criterionResult = ({
  compiled,
  answer,
  status,
  value,
  met,
  reason,
}: AnswerReading): CriterionResult => ({
  id: compiled.criterion.id,
  text: compiled.criterion.text,
  obligation: compiled.criterion.obligation,
  status,
  statedStatus: answer?.status ?? 'unanswered',
  optionId: answer?.status === 'answered' ? answer.optionId : null,
  value,
  met,
  reason,
});

import type { Assessment } from '../assessment/assessment.ts';
import { compiledOf } from '../compile/index-model.ts';
import { placeOf, rulesFor } from '../compile/member-rules.ts';
import { createProblems } from '../compile/problems.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, evaluateAgain } from '../engine/evaluate.ts';
import type { Evaluation, Reading } from '../engine/evaluation.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { findRanges } from '../range/find-ranges.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { CriterionResult } from '../result/trace.ts';
import { buildNode } from './build-node.ts';
import { countStep } from './count-step.ts';
import { findCaveats } from './find-caveats.ts';
import { findConformance } from './find-conformance.ts';
import { findGains } from './find-gains.ts';
import { isOpen, openWays } from './open-ways.ts';
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
 * Open criteria count as the policies say; the interval always shows what they could turn out to be. Where nothing at
 * all is answered, there is no score, level or band, under any policy.
 *
 * The gains take a time that grows with the square of the questions of one part, since each better answer is scored
 * anew: seconds for the 5000 questions that a model may have. Without gains the time grows with the model.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param assessment - the answers; at most one for a criterion
 * @param options - day of judgement, and whether to look for gains
 * @returns plain data; the same input gives the same bytes
 * @throws `OseeError` with the codes of `compileModel` for a broken model, and for an assessment that does not fit it
 * with the path and code of the first mistake and, where there are more, all of them in `details.issues`:
 * `not-an-assessment`, `wrong-model`, `wrong-model-version`, `invalid-date`, `unknown-criterion`, `duplicate-answer`,
 * `unknown-status`, `unknown-option`, `unknown-word`, `unknown-member`, `too-many`, `not-applicable-not-allowed`,
 * `missing-justification`, `missing-evidence`, `bad-extent`, `extent-not-asked`, `extent-contradicts`, `unknown-reason`
 * or `bad-number`; `unknown-option` or `wrong-type` for the options
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
  options: ScoreOptions = noOptions,
): MaturityResult => {
  if (options !== noOptions) checkOptions(options);
  const compiled = compiledOf(model);
  const { policies, root } = compiled;
  const asOf = options.asOf ?? assessment?.asOf;
  const reading = readAssessment(compiled, assessment, asOf);
  const { readings } = reading;
  const evaluation = evaluate(compiled, readings);
  const share = (of: (each: AnswerReading) => number | null) =>
    weightedShare(compiled, evaluation, readings, of);
  const node = buildNode(
    {
      compiled,
      readings,
      evaluation,
      ranges: findRanges({ compiled, readings, evaluation, ways: openWays(compiled, readings) }),
      attainable: attainableIn(compiled, readings, evaluation),
      confidence: confidenceOf(readings, policies.confidenceMaximum, share),
    },
    root,
  );
  const conformance = findConformance(readings);
  const isAny = [...readings.values()].some(({ status }) => status === 'notApplicable');
  const notApplicable = isAny ? share(({ status }) => (status === 'notApplicable' ? 1 : 0)) : new Map();
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
    ...(compiled.model.depth && { depth: compiled.model.depth }),
    asOf,
    policies,
    root: node,
    conformance,
    caveats: findCaveats(compiled, reading, node, notApplicable, conformance),
    criteria: [...readings.values()].filter((each) => each.compiled.inForce).map(criterionResult),
    gains: options.gains === false ? [] : findGains(compiled, readings, evaluation),
  };
};

const noOptions: ScoreOptions = {};

const { text, flag, record } = /* #__PURE__ */ rulesFor('wrong-type');
const scoreOptions = /* #__PURE__ */ record(
  { required: {}, optional: { asOf: text, gains: flag } },
  'unknown-option',
);

const checkOptions = (options: unknown): void => {
  const problems = createProblems();
  scoreOptions(options, placeOf(['options']), problems);
  problems.throwAny();
};

/** What every node would score with all that applies at its best; known from the model where everything applies. */
const attainableIn = (
  compiled: CompiledModel,
  readings: ReadonlyMap<string, AnswerReading>,
  known: Evaluation,
): ((id: string) => number | null) => {
  const isWhole = [...readings.values()].every(({ status }) => status !== 'notApplicable');
  if (isWhole) return (id) => compiled.bests.get(id) ?? null;
  const atBest = (each: AnswerReading | undefined): Reading | undefined =>
    each === undefined || each.status === 'notApplicable' || !each.compiled.inForce
      ? each
      : countStep(each.compiled, compiled.policies, each.compiled.highest, false);
  const best = { get: (id: string) => atBest(readings.get(id)) };
  const evaluation = evaluateAgain(compiled, best, known, compiled.order);
  return (id) => evaluation.get(id)?.score ?? null;
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

const criterionResult = (reading: AnswerReading): CriterionResult => {
  const { compiled, answer, status, value, met, reason } = reading;
  return {
    id: compiled.criterion.id,
    text: compiled.criterion.text,
    obligation: compiled.criterion.obligation,
    status,
    statedStatus: answer?.status ?? 'unanswered',
    optionId: answer?.status === 'answered' ? answer.optionId : null,
    ...(answer?.status === 'answered' && {
      optionLabel: compiled.options.get(answer.optionId)?.label ?? answer.optionId,
      ...(answer.extent && { extent: answer.extent }),
    }),
    ...(answer?.status === 'notApplicable' && reasonOf(compiled, answer)),
    value: isOpen(reading) ? null : value,
    highest: compiled.highest,
    met,
    reason,
  };
};

/** Why a criterion does not apply, as one of the reasons that it lists. */
const reasonOf = (
  { criterion: { guide } }: AnswerReading['compiled'],
  { reasonId }: { readonly reasonId?: string },
): Pick<CriterionResult, 'reasonId' | 'reasonText'> => {
  if (reasonId === undefined) return {};
  const text = guide?.notApplicableReasons?.find(({ id }) => id === reasonId)?.text;
  return { reasonId, ...(text !== undefined && { reasonText: text }) };
};

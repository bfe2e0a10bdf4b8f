import { OseeError, shape } from '@osee/core';
import type { AssumptionAssessment } from '../assumptions/assumption-assessment.ts';
import { expectResult } from '../check/expect-result.ts';
import { throwFirst } from '../check/problem.ts';
import { expectModel } from '../define/expect-model.ts';
import { assumptionsForm, robustnessForm } from '../forms/assessment-form.ts';
import { formIssues } from '../forms/kit.ts';
import { modelForm } from '../forms/model-form.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { nodesOf } from '../model/walk.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Interval } from '../result/criterion-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { RobustnessResult } from '../robustness/robustness-result.ts';
import { assumptionLimits, assumptionMessages } from './assumption-messages.ts';
import { changeMessages } from './change-messages.ts';
import { barOf } from './contribution-bar.ts';
import { factLimits } from './fact-messages.ts';
import { gateRowsOf } from './gate-rows.ts';
import { perHundred, say } from './say.ts';
import { scoreChanges } from './score-changes.ts';
import type { ExplanationMessage, SelectionExplanation } from './selection-explanation.ts';
import { summaryOf } from './summary.ts';
import { reasonsOf } from './why-not.ts';

/**
 * What an explanation is made from beside the result.
 *
 * @category selection explained
 * @example
 * ```ts
 * import { type ExplanationOptions, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const options: ExplanationOptions = { model: oseeCall2024 };
 * ```
 */
export interface ExplanationOptions {
  /** The model of the result. */
  readonly model: SelectionModel;
  /** From `assessRobustness`; without it nothing is said of other weights and methods. */
  readonly robustness?: RobustnessResult;
  /** From `assessAssumptions`; without it nothing is said of which setting matters most. */
  readonly assumptions?: AssumptionAssessment;
  /** Whom to compare the others with; unless told, the last of the chosen by rank. */
  readonly against?: string;
}

/**
 * Explains a selection: who is proposed and how sure that is, every condition with its evidence, every score in parts
 * that add up, why each of the others was not chosen, the smallest single change that would give another choice, what
 * the rules cost, and the limits.
 *
 * @param result - what `evaluateApplications` gave
 * @param options - the model, and the robustness where it was assessed
 * @returns statements by message id, to be written out by `renderExplanation` in any language
 * @throws `OseeError` with code `other-model` when the result comes from another model, or
 * `unknown-applicant` when there is nobody to compare with by that id, or with the code of a mistake in the form of the
 * result or an option
 * @category selection explained
 * @example
 * ```ts
 * import { evaluateApplications, explainSelection, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const { reasons } = explainSelection(result, { model: oseeCall2024 });
 * reasons[0]?.messages[0]?.id; // => 'why-undecided'
 * ```
 */
export const explainSelection = (
  result: SelectionResult,
  options: ExplanationOptions,
): SelectionExplanation => {
  expectResult(result);
  throwFirst(formIssues(options, optionsForm, ['options']));
  const { robustness, assumptions } = options;
  const model = expectModel(options.model);
  if (model.id !== result.model.id || model.version !== result.model.version) {
    throw new OseeError('other-model', `Expected the model ${result.model.id}, got ${model.id}.`, {
      path: ['model'],
    });
  }
  if (options.against !== undefined && !result.applicants.some(({ id }) => id === options.against)) {
    throw new OseeError('unknown-applicant', `Expected the id of an applicant, got "${options.against}".`, {
      path: ['against'],
      details: { got: options.against },
    });
  }
  const changes = scoreChanges(model, result);
  const drawn = new Map(robustness?.applicants.map(({ id, rankInterval }) => [id, rankInterval]));
  return {
    summary: summaryOf(result, model, robustness),
    gates: result.applicants.flatMap(gateRowsOf),
    bars: result.applicants.map((applicant) => barOf(applicant, result.weights)),
    reasons: reasonsOf(result, model, changes, options.against),
    changes: [...changeMessages(changes, robustness), ...assumptionMessages(assumptions)],
    rules: ruleMessages(result, model),
    ranks: result.applicants.flatMap((applicant) => rankMessages(applicant, drawn.get(applicant.id))),
    limits: [...limitMessages(result, model, robustness), ...assumptionLimits(assumptions)],
    names: namesOf(model),
  };
};

const optionsForm = shape.options({
  model: modelForm,
  robustness: robustnessForm,
  assumptions: assumptionsForm,
  against: shape.text,
});

const ruleMessages = (
  { portfolio }: SelectionResult,
  model: SelectionModel,
): readonly ExplanationMessage[] => {
  if (portfolio?.status === 'infeasible' || portfolio?.status === 'refused') {
    const rules = portfolio.blocking.filter((rule) => rule !== model.portfolio?.id);
    return rules.length === 0 ? [say('rules-not-priced')] : rules.map((rule) => say('rule-blocks', { rule }));
  }
  if (portfolio === null || portfolio.prices.length === 0) return [say('no-rules')];
  return portfolio.prices.map(({ rule, price, without }) =>
    price === 0
      ? say('rule-free', { rule })
      : say('rule-costs', { rule, points: perHundred(price), without: without.ids }),
  );
};

const rankMessages = (
  { id, rank, rankInterval }: ApplicantResult,
  drawn: Interval | undefined,
): readonly ExplanationMessage[] => {
  const range = rankInterval !== null && rankInterval.best < rankInterval.worst ? rankInterval : null;
  const place =
    rank === null
      ? range === null
        ? say('rank-none', { applicant: id })
        : say('rank-none-range', { applicant: id, ...range })
      : range === null
        ? say('rank', { applicant: id, rank })
        : say('rank-range', { applicant: id, rank, ...range });
  return [place, ...(drawn === undefined ? [] : [drawnMessage(id, drawn)])];
};

const drawnMessage = (applicant: string, { best, worst }: Interval): ExplanationMessage =>
  best === worst
    ? say('rank-draws-one', { applicant, rank: best })
    : say('rank-draws', { applicant, best, worst });

const limitMessages = (
  { applicants, regionScheme, conflicts, portfolio }: SelectionResult,
  model: SelectionModel,
  robustness: RobustnessResult | undefined,
): readonly ExplanationMessage[] => [
  say('limit-support'),
  ...(model.status === 'illustrative' ? [say('limit-illustrative')] : []),
  ...(portfolio !== null && regionScheme !== null ? [say('limit-regions', { scheme: regionScheme })] : []),
  ...factLimits(applicants),
  ...applicants
    .filter(({ rank, interval }) => rank !== null && interval.worst < interval.best)
    .map(({ id, coverage }) => say('limit-coverage', { applicant: id, coverage: perHundred(coverage) })),
  ...(robustness === undefined
    ? []
    : [say('limit-weightings', { draws: robustness.draws, seed: String(robustness.seed) })]),
  ...Object.entries(conflicts).flatMap(([conflict, position]) =>
    position !== null && decidesGate(model, conflict) ? [say('limit-position', { conflict, position })] : [],
  ),
];

/** Whether a gate reads the position of a conflict; the other conflicts change no figure. */
const decidesGate = ({ gates }: SelectionModel, conflict: string): boolean =>
  gates.some(
    ({ onlyWhen, rule }) =>
      onlyWhen?.conflict === conflict ||
      (rule?.kind === 'submitted-within' &&
        typeof rule.closes !== 'string' &&
        rule.closes.conflict === conflict),
  );

const namesOf = (model: SelectionModel): SelectionExplanation['names'] =>
  Object.fromEntries([
    ...nodesOf(model.criteria).map(({ id, title }) => [id, title]),
    ...model.gates.map(({ id, statement }) => [id, statement]),
    ...(model.portfolio === undefined ? [] : [model.portfolio, ...model.portfolio.distinct]).map(
      ({ id, statement }) => [id, statement],
    ),
    ...(model.presets ?? []).map(({ id, title }) => [id, title]),
    ...model.conflicts.flatMap(({ id, topic, positions }) => [
      [id, topic],
      ...positions.map(({ value }) => [`${id}: ${value}`, value]),
    ]),
  ]);

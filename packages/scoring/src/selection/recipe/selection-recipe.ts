import { digest, expectRecord } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { throwFirst } from '../check/problem.ts';
import type { CountryFacts } from '../country/country-facts.ts';
import type { Decision, DecisionRecord } from '../decision/decision-record.ts';
import { recordDecision } from '../decision/record-decision.ts';
import { completeModel } from '../define/complete-model.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { formIssues } from '../forms/kit.ts';
import { recipeOptionsForm } from '../forms/recipe-form.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { assessRobustness } from '../robustness/assess-robustness.ts';
import type { RobustnessOptions } from '../robustness/robustness-options.ts';
import type { RobustnessResult } from '../robustness/robustness-result.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';

/**
 * Raised whenever a change of this engine can alter a figure, so that an old recipe can tell why it differs.
 *
 * @category selection records
 * @example
 * ```ts
 * import { selectionEngineVersion } from '@osee/scoring/selection';
 *
 * selectionEngineVersion; // => '3'
 * ```
 */
export const selectionEngineVersion = '3';

/**
 * What a selection is made from.
 *
 * @category selection records
 * @example
 * ```ts
 * import { oseeCall2024, type SelectionInputs } from '@osee/scoring/selection';
 *
 * const inputs: SelectionInputs = { model: oseeCall2024, applications: [], facts: {} };
 * ```
 */
export interface SelectionInputs {
  readonly model: SelectionModel;
  readonly applications: readonly Candidate[];
  /** As in the options of `evaluateApplications`. */
  readonly facts?: Readonly<Record<string, CountryFacts>>;
}

/**
 * Everything that is needed to get the same figures again, apart from the inputs themselves: those are told by their
 * digests.
 *
 * @category selection records
 * @example
 * ```ts
 * import { createSelectionRecipe, oseeCall2024, type SelectionRecipe } from '@osee/scoring/selection';
 *
 * const recipe: SelectionRecipe = createSelectionRecipe({ model: oseeCall2024, applications: [] });
 * recipe.model.id; // => 'osee-call-2024'
 * ```
 */
export interface SelectionRecipe {
  readonly kind: 'osee-selection-recipe';
  /** Of the form of the recipe. */
  readonly schemaVersion: '1.0.0';
  readonly engineVersion: string;
  readonly model: { readonly id: string; readonly version: string; readonly digest: string };
  readonly applications: { readonly count: number; readonly digest: string };
  readonly facts: { readonly digest: string };
  /** The options of the run, apart from the facts. */
  readonly options: Omit<SelectionOptions, 'facts'>;
  /** As used, with the options worked in. */
  readonly policies: SelectionPolicies;
  readonly weights: SelectionResult['weights'];
  /** Seed and number of draws; `null` when robustness was not asked for. */
  readonly robustness: RobustnessOptions | null;
  readonly result: { readonly digest: string };
  /** What was decided on the result, where it was. */
  readonly decision?: DecisionRecord;
}

/**
 * A result, with its robustness where that was asked for.
 *
 * @category selection records
 */
export interface SelectionRun {
  readonly result: SelectionResult;
  readonly robustness: RobustnessResult | null;
}

/** Evaluates the inputs in the one way that a recipe stands for. */
export const runSelection = (
  inputs: SelectionInputs,
  options: Omit<SelectionOptions, 'facts'>,
  robustness: RobustnessOptions | null,
): SelectionRun => {
  expectRecord(inputs, ['inputs']);
  const { model, applications, facts } = inputs;
  const result = evaluateApplications(
    model,
    applications,
    facts === undefined ? options : { ...options, facts },
  );
  return { result, robustness: robustness === null ? null : assessRobustness(model, result, robustness) };
};

/** The digests by which a recipe knows its inputs; the order of the applications does not matter. */
const digestsOf = ({ applications, facts = {} }: SelectionInputs, model: SelectionModel) => ({
  model: digest(model),
  applications: digest([...applications].sort((left, right) => (left.id < right.id ? -1 : 1))),
  facts: digest(facts),
});

/**
 * Evaluates the inputs and writes down how.
 *
 * @param inputs - model, applications and facts
 * @param options - as for `evaluateApplications`, without the facts
 * @param robustness - seed and draws, to have the robustness in the recipe too
 * @param decision - what was decided on the result: the recipe then holds the record of it, and `replay` compares it
 * @returns plain data that can be kept as JSON beside the inputs
 * @throws `OseeError` with a code of `evaluateApplications`, `assessRobustness` or `recordDecision`, or `not-json` when an input
 * is not plain data
 * @category selection records
 * @see RFC 8785 and FIPS 180-4, for the digests
 * @example
 * ```ts
 * import { createSelectionRecipe, oseeCall2024, replay } from '@osee/scoring/selection';
 *
 * const inputs = { model: oseeCall2024, applications: [{ id: 'ken-1', country: 'KEN' }] };
 * const recipe = createSelectionRecipe(inputs, { weights: { host: 2 } });
 * replay(recipe, inputs).same; // => true
 * ```
 */
export const createSelectionRecipe = (
  inputs: SelectionInputs,
  options: Omit<SelectionOptions, 'facts'> = {},
  robustness: RobustnessOptions | null = null,
  decision: Decision | null = null,
): SelectionRecipe => {
  throwFirst(formIssues({ options, robustness }, recipeOptionsForm));
  const run = runSelection(inputs, options, robustness);
  const recipe = recipeOf(inputs, options, robustness, run);
  return decision === null ? recipe : { ...recipe, decision: recordDecision(run.result, decision) };
};

/** The recipe of a run that has been made. */
export const recipeOf = (
  inputs: SelectionInputs,
  options: SelectionRecipe['options'],
  robustness: SelectionRecipe['robustness'],
  run: SelectionRun,
): SelectionRecipe => {
  const model = completeModel(inputs.model);
  const digests = digestsOf(inputs, model);
  return {
    kind: 'osee-selection-recipe',
    schemaVersion: '1.0.0',
    engineVersion: selectionEngineVersion,
    model: { id: model.id, version: model.version, digest: digests.model },
    applications: { count: inputs.applications.length, digest: digests.applications },
    facts: { digest: digests.facts },
    options,
    policies: run.result.policies,
    weights: run.result.weights,
    robustness,
    result: { digest: digest(run) },
  };
};

import { canonicalJson, type Issue, OseeError, type Path } from '@osee/core';
import { throwFirst } from '../check/problem.ts';
import type { DecisionRecord } from '../decision/decision-record.ts';
import { recordDecision } from '../decision/record-decision.ts';
import { formIssues } from '../forms/kit.ts';
import { recipeForm } from '../forms/recipe-form.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import {
  recipeOf,
  runSelection,
  type SelectionInputs,
  type SelectionRecipe,
  type SelectionRun,
} from './selection-recipe.ts';

/**
 * What became of a replay.
 *
 * @category selection records
 * @example
 * ```ts
 * import { createSelectionRecipe, oseeCall2024, replay, type ReplayResult } from '@osee/scoring/selection';
 *
 * const inputs = { model: oseeCall2024, applications: [] };
 * const recipe = createSelectionRecipe(inputs);
 * const facts = { KEN: { regions: { itu: 'Africa' } } };
 * const replayed: ReplayResult = replay(recipe, { ...inputs, facts });
 * replayed.issues.map(({ code, path }) => [code, ...path]); // => [['changed-input', 'facts']]
 * ```
 */
export interface ReplayResult extends SelectionRun {
  /** Whether the figures are the same, byte for byte, and the recipe tells the truth about how they came about. */
  readonly same: boolean;
  /**
   * `changed-input`: another digest; `changed-record`: a weight, a policy, a count, the id or version of the model, or a
   * part of the decision, that the run does not have; `changed-engine`; `changed-result`. Each has the path of the field in the recipe.
   */
  readonly issues: readonly Issue<'changed-input' | 'changed-record' | 'changed-engine' | 'changed-result'>[];
}

/**
 * Makes a selection again from its recipe, and tells every field of it that is not true any more: inputs, model and
 * version, count, policies, weights, engine, result.
 *
 * @param recipe - as `createSelectionRecipe` wrote it
 * @param inputs - model, applications and facts, as they are now
 * @returns the figures of now, whether they are those of the recipe, and each input that has another digest
 * @throws `OseeError` with code `not-a-recipe`, with the code of a mistake in its form (`wrong-type`, `wrong-value`,
 * `unknown-option`, `out-of-range`; all of them stand in `details.issues`), or with a code of `evaluateApplications`
 * @category selection records
 * @example
 * ```ts
 * import { createSelectionRecipe, oseeCall2024, replay } from '@osee/scoring/selection';
 *
 * const inputs = { model: oseeCall2024, applications: [{ id: 'ken-1', country: 'KEN' }] };
 * const recipe = createSelectionRecipe(inputs);
 * const changed = { ...inputs, applications: [{ id: 'ken-1', country: 'PER' }] };
 * const { same, issues } = replay(recipe, changed);
 * same; // => false
 * issues.map(({ code }) => code); // => ['changed-input', 'changed-result']
 * ```
 */
export const replay = (recipe: SelectionRecipe, inputs: SelectionInputs): ReplayResult => {
  if (typeof recipe !== 'object' || recipe === null || recipe.kind !== 'osee-selection-recipe') {
    throw new OseeError('not-a-recipe', 'Expected a recipe of a selection, got something else.');
  }
  throwFirst(formIssues(recipe, recipeForm, ['recipe']));
  const run = runSelection(inputs, recipe.options, recipe.robustness);
  const now = recipeOf(inputs, recipe.options, recipe.robustness, run);
  const records = [...recordIssues(recipe, now), ...decisionDiffers(recipe.decision, run.result)];
  const issues = [
    ...(['model', 'applications', 'facts'] as const).flatMap((input) =>
      differ('changed-input', [input], recipe[input].digest, now[input].digest),
    ),
    ...records,
    ...differ('changed-engine', ['engineVersion'], recipe.engineVersion, now.engineVersion),
    ...differ('changed-result', ['result'], recipe.result.digest, now.result.digest),
  ];
  return { ...run, same: now.result.digest === recipe.result.digest && records.length === 0, issues };
};

/**
 * What the recipe says beside the digests and the run does not: none of it is needed to make the run again, and all of it
 * is read by whoever trusts the recipe.
 */
const recordIssues = (recipe: SelectionRecipe, now: SelectionRecipe): readonly Issue<'changed-record'>[] => [
  ...differ('changed-record', ['model', 'id'], recipe.model.id, now.model.id),
  ...differ('changed-record', ['model', 'version'], recipe.model.version, now.model.version),
  ...differ('changed-record', ['applications', 'count'], recipe.applications.count, now.applications.count),
  ...membersDiffer(['policies'], recipe.policies, now.policies),
  ...weightsDiffer(recipe.weights, now.weights),
];

const membersDiffer = (path: Path, recorded: object, now: object): readonly Issue<'changed-record'>[] => {
  const [before, after] = [new Map(Object.entries(recorded)), new Map(Object.entries(now))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    differ('changed-record', [...path, key], before.get(key), after.get(key)),
  );
};

/** The record of a decision tells the truth when the same decision gives it again, its digest too. */
const decisionDiffers = (
  recorded: DecisionRecord | undefined,
  result: SelectionResult,
): readonly Issue<'changed-record'>[] => {
  if (recorded === undefined) return [];
  const { chosen, by, date, reasons, reasonsFor, conditions, reserve } = recorded;
  try {
    const now = recordDecision(result, { chosen, by, date, reasons, reasonsFor, conditions, reserve });
    return membersDiffer(['decision'], recorded, now);
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    return differ('changed-record', ['decision'], 'a decision that can be made', error.message);
  }
};

const weightsDiffer = (
  recorded: SelectionRecipe['weights'],
  now: SelectionRecipe['weights'],
): readonly Issue<'changed-record'>[] => [
  ...differ('changed-record', ['weights', 'length'], recorded.length, now.length),
  ...now.flatMap((weight, index) => {
    const before = recorded[index];
    return before === undefined ? [] : membersDiffer(['weights', index], before, weight);
  }),
];

const differ = <Code extends string>(
  code: Code,
  path: Path,
  expected: unknown,
  got: unknown,
): readonly Issue<Code>[] => {
  if (expected === got || asText(expected) === asText(got)) return [];
  return [
    {
      code,
      severity: 'warning',
      path,
      message: `Expected ${asText(expected)}, got ${asText(got)}.`,
      details: { expected, got },
    },
  ];
};

/** Policies may be lists and objects; one that is absent has no text. */
const asText = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : canonicalJson(value);
};

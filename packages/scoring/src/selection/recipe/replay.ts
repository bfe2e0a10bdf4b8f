import { digest, type Issue, OseeError } from '@osee/core';
import {
  digestsOf,
  runSelection,
  type SelectionInputs,
  type SelectionRecipe,
  type SelectionRun,
  selectionEngineVersion,
} from './selection-recipe.ts';

/**
 * What became of a replay.
 *
 * @category recipe
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
  /** Whether the figures are the same, byte for byte. */
  readonly same: boolean;
  readonly issues: readonly Issue<'changed-input' | 'changed-engine' | 'changed-result'>[];
}

/**
 * Makes a selection again from its recipe, and tells what has changed since.
 *
 * @param recipe - as `createSelectionRecipe` wrote it
 * @param inputs - model, applications and facts, as they are now
 * @returns the figures of now, whether they are those of the recipe, and each input that has another digest
 * @throws `OseeError` with code `not-a-recipe`, or a code of `evaluateApplications`
 * @category recipe
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
  if (recipe?.kind !== 'osee-selection-recipe') {
    throw new OseeError('not-a-recipe', 'Expected a recipe of a selection, got something else.');
  }
  const digests = digestsOf(inputs);
  const run = runSelection(inputs, recipe.options, recipe.robustness);
  const found = digest(run);
  const issues = [
    ...(['model', 'applications', 'facts'] as const).flatMap((input) =>
      differ('changed-input', input, recipe[input].digest, digests[input]),
    ),
    ...differ('changed-engine', 'engineVersion', recipe.engineVersion, selectionEngineVersion),
    ...differ('changed-result', 'result', recipe.result.digest, found),
  ];
  return { ...run, same: found === recipe.result.digest, issues };
};

const differ = <Code extends string>(
  code: Code,
  path: string,
  expected: string,
  got: string,
): readonly Issue<Code>[] =>
  expected === got
    ? []
    : [
        {
          code,
          severity: 'warning',
          path: [path],
          message: `Expected ${expected}, got ${got}.`,
          details: { expected, got },
        },
      ];

import {
  anyNumber,
  anyText,
  calendarDay,
  filledText,
  listSchema,
  literalSchema,
  notNegative,
  objectSchema,
  orNull,
  recordSchema,
  share,
} from '@osee/core/schema';
import type { SelectionRecipe } from '../../selection/recipe/selection-recipe.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { RobustnessOptions } from '../../selection/robustness/robustness-options.ts';
import { decisionRecordSchema } from './decision-schema.ts';
import { selectionPoliciesSchema, somePoliciesSchema } from './policies-schema.ts';

const digested = { digest: filledText };

const optionsSchema = /* #__PURE__ */ objectSchema<SelectionRecipe['options']>(
  null,
  {},
  {
    weights: recordSchema(notNegative),
    preset: filledText,
    policies: somePoliciesSchema,
    conflicts: recordSchema(filledText),
    regionScheme: filledText,
    incomeFiscalYear: filledText,
    asOf: calendarDay,
  },
);

const weightSchema = /* #__PURE__ */ objectSchema<SelectionResult['weights'][number]>(
  'osee:selection.WeightInUse',
  { id: filledText, parent: orNull(anyText), share: notNegative, effective: notNegative },
  {},
);

const robustnessSchema = /* #__PURE__ */ objectSchema<RobustnessOptions>(
  'osee:selection.RobustnessOptions',
  { seed: anyNumber, draws: anyNumber },
  { band: share, clearShare: share },
);

/**
 * The recipe of a selection.
 *
 * @category schemas
 * @example
 * ```ts
 * import { selectionRecipeSchema } from '@osee/scoring/schema';
 * import { createSelectionRecipe, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const recipe = createSelectionRecipe({ model: oseeCall2024, applications: [] });
 * selectionRecipeSchema.safeParse(recipe).success; // => true
 * ```
 */
export const selectionRecipeSchema = /* #__PURE__ */ objectSchema<SelectionRecipe>(
  'osee:selection.SelectionRecipe',
  {
    kind: literalSchema('osee-selection-recipe'),
    schemaVersion: literalSchema('1.0.0'),
    engineVersion: filledText,
    model: objectSchema<SelectionRecipe['model']>(
      null,
      { id: filledText, version: filledText, ...digested },
      {},
    ),
    applications: objectSchema<SelectionRecipe['applications']>(
      null,
      { count: notNegative, ...digested },
      {},
    ),
    facts: objectSchema<SelectionRecipe['facts']>(null, digested, {}),
    options: optionsSchema,
    policies: selectionPoliciesSchema,
    weights: listSchema(weightSchema),
    robustness: orNull(robustnessSchema),
    result: objectSchema<SelectionRecipe['result']>(null, digested, {}),
  },
  { decision: decisionRecordSchema },
);

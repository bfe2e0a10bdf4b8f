import { expectModel } from '../define/expect-model.ts';
import type { Criterion } from '../model/criterion.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { leavesOf } from '../model/walk.ts';

/**
 * The criteria of a model, in its order.
 *
 * @param model - a selection model
 * @returns the leaves of the tree
 * @throws `OseeError` with the code of the first mistake in the form of the model, such as `wrong-type`
 * @category selection models
 * @example
 * ```ts
 * import { criteriaOf, oseeCall2024 } from '@osee/scoring/selection';
 *
 * criteriaOf(oseeCall2024).length; // => 10
 * ```
 */
export const criteriaOf = (model: SelectionModel): readonly Criterion[] => leavesOf(expectModel(model));

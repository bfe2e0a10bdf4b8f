import { throwFirst } from '../check/problem.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { checkSelectionModel } from './check-selection-model.ts';
import { completeModel, type ModelOrDefinition } from './complete-model.ts';

/** The whole model, unless it has mistakes: then the first of them is thrown. */
export const soundModel = (model: ModelOrDefinition): SelectionModel => {
  throwFirst(checkSelectionModel(model));
  return completeModel(model);
};

import { throwFirst } from '../check/problem.ts';
import { formIssues } from '../forms/kit.ts';
import { modelForm } from '../forms/model-form.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { completeModel, type ModelOrDefinition } from './complete-model.ts';

/** Refuses what has not the form of a selection model, and gives the whole of a sound one. */
export const expectModel = (model: ModelOrDefinition): SelectionModel => {
  throwFirst(formIssues(model, modelForm, ['model']));
  return completeModel(model);
};

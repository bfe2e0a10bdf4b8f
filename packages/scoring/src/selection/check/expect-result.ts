import { formIssues } from '../forms/kit.ts';
import { resultForm } from '../forms/result-form.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { throwFirst } from './problem.ts';

/** Refuses what has not the form of the result of a selection, and lets one pass. */
export const expectResult = (result: SelectionResult): SelectionResult => {
  throwFirst(formIssues(result, resultForm, ['result']));
  return result;
};

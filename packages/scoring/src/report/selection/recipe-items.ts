import { formatMessage } from '@osee/core';
import type { ReportItem } from '../document/report.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

/** What an auditor needs to compute the result again. */
export const recipeItems = (input: SelectionReportInput): ReportItem[] => {
  const { result, robustness, recipe } = input;
  const labels = labelsOf(input);
  const item = (what: 'model' | 'seed' | 'draws' | 'digest', value: string | number): ReportItem => ({
    text: formatMessage(labels, 'recipe-item', { what: formatMessage(labels, what), value }),
  });
  return [
    item('model', `${result.model.id} ${result.model.version}`),
    ...(robustness ? [item('seed', String(robustness.seed)), item('draws', robustness.draws)] : []),
    ...(recipe ? [item('digest', recipe.result.digest)] : []),
  ];
};

import { defineSelectionModel } from '../define/define-selection-model.ts';
import type { CriterionDefinition, ScaleDefinition } from '../define/selection-definition.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';

/** A plain list of criteria with their scales and weights. */
export const listModel = (
  scales: Readonly<Record<string, ScaleDefinition>>,
  weights: Readonly<Record<string, number>> = {},
): SelectionModel =>
  defineSelectionModel({
    id: 'list',
    title: 'List',
    subject: 'software',
    criteria: Object.entries(scales).map(
      ([id, scale]): CriterionDefinition => ({ id, title: id, scale, weight: weights[id] ?? 1 }),
    ),
  }) as SelectionModel;

type Values = Readonly<Record<string, number | string | null>>;

/** Evaluates rows of values by the names of criteria. */
export const evaluateRows = (model: SelectionModel, rows: Readonly<Record<string, Values>>) =>
  evaluateApplications(
    model,
    Object.entries(rows).map(([id, values]) => ({
      id,
      scores: Object.entries(values).map(([criterion, value]) => ({ criterion, value })),
    })),
  );

/** The score of each row. */
export const scoreRows = (
  model: SelectionModel,
  rows: Readonly<Record<string, Values>>,
): Readonly<Record<string, number | null>> =>
  Object.fromEntries(evaluateRows(model, rows).applicants.map(({ id, score }) => [id, score]));

/** A quantity between two points, the more the better. */
export const between = (lower: number, upper: number) =>
  ({ kind: 'goalposts', lower, upper, direction: 'maximise' }) as const;

import type { Issue } from '@osee/core';
import { isWeight } from '../check/is-weight.ts';
import { repeated, unless } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { leavesOf } from '../model/walk.ts';
import type { WeightPreset } from '../model/weight-preset.ts';

/** Presets that leave a criterion out, name one that is not there, or give it no weight that works. */
export const presetIssues = (model: SelectionModel): readonly Issue[] => {
  const presets = model.presets ?? [];
  const criteria = new Set(leavesOf(model).map(({ id }) => id));
  return [
    ...repeated(
      presets.map(({ id }) => id),
      'duplicate-id',
      (index) => ['presets', index, 'id'],
    ),
    ...presets.flatMap((preset, index) => weightIssues(preset, criteria, index)),
  ];
};

const weightIssues = (
  { weights, reasons = {} }: WeightPreset,
  criteria: ReadonlySet<string>,
  index: number,
): readonly Issue[] => {
  const path = ['presets', index];
  const named = new Map(Object.entries(weights));
  return [
    ...[...criteria].flatMap((id) =>
      unless(named.has(id), 'missing-weight', [...path, 'weights', id], 'a weight of every criterion'),
    ),
    ...[...named].flatMap(([id, weight]) => [
      ...unlessKnown(criteria, id, 'unknown-criterion', [...path, 'weights', id], 'a criterion'),
      ...unless(
        isWeight(weight),
        'invalid-weight',
        [...path, 'weights', id],
        'a weight of 0 or more',
        weight,
      ),
    ]),
    ...unless(
      [...named.values()].some((weight) => weight !== 0),
      'no-weight',
      [...path, 'weights'],
      'a weight above 0',
      0,
    ),
    ...Object.keys(reasons).flatMap((id) =>
      unlessKnown(criteria, id, 'unknown-criterion', [...path, 'reasons', id], 'a criterion'),
    ),
  ];
};

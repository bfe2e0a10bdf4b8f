import type { Issue, Path } from '@osee/core';
import type { CriterionNode } from '../model/criterion.ts';
import type { Gate } from '../model/gate.ts';
import type { Scale } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { criteriaOf, isGroup, nodesOf } from '../model/walk.ts';
import { isCalendarDate } from './calendar-date.ts';
import { policyIssues } from './policy-issues.ts';
import { repeated, unless } from './problem.ts';

/**
 * Looks for mistakes in a selection model: ids used twice, empty groups, weights and scales that cannot work,
 * references that lead nowhere.
 *
 * @param model - the model to look at
 * @returns one issue per mistake, with its path; empty for a sound model
 * @category selection model
 * @example
 * ```ts
 * import { checkSelectionModel, oseeCall2024 } from '@osee/scoring/selection';
 *
 * checkSelectionModel(oseeCall2024); // => []
 * ```
 */
export const checkSelectionModel = (model: SelectionModel): readonly Issue[] => {
  const ids = [model, ...model.gates, ...nodesOf(model.criteria)].map(({ id }) => id);
  return [
    ...repeated(ids, 'duplicate-id', (index) => [ids[index] ?? '']),
    ...siblingIssues(model.criteria, ['criteria']),
    ...model.conflicts.flatMap(({ id, used }, index) =>
      positionIssues(model, id, used, ['conflicts', index, 'used']),
    ),
    ...policyIssues(model.policies, ['policies']),
    ...tieBreakIssues(model, model.policies.tieBreak, ['policies', 'tieBreak']),
    ...model.gates.flatMap((gate, index) => gateIssues(model, gate, ['gates', index])),
  ];
};

const siblingIssues = (nodes: readonly CriterionNode[], path: Path): readonly Issue[] => [
  ...unless(nodes.length > 0, 'empty-group', path, 'a criterion in the group'),
  ...weightlessIssues(
    nodes.map(({ weight }) => weight),
    path,
  ),
  ...nodes.flatMap((node, index) => {
    const place = [...path, index];
    return [
      ...unless(
        isWeight(node.weight),
        'invalid-weight',
        [...place, 'weight'],
        'a weight of 0 or more',
        node.weight,
      ),
      ...(isGroup(node)
        ? siblingIssues(node.children, [...place, 'children'])
        : scaleIssues(node.scale, [...place, 'scale'])),
    ];
  }),
];

/** Tie-breakers that are no criteria. */
export const tieBreakIssues = (
  model: SelectionModel,
  ids: readonly string[],
  path: Path,
): readonly Issue[] => {
  const criteria = new Set(criteriaOf(model).map(({ id }) => id));
  return [...ids].flatMap((id, index) =>
    unless(criteria.has(id), 'unknown-criterion', [...path, index], 'the id of a criterion', id),
  );
};

/** Siblings that all have the weight 0. */
export const weightlessIssues = (weights: readonly number[], path: Path): readonly Issue[] => {
  const sound = weights.length === 0 || weights.some((weight) => weight !== 0);
  return unless(sound, 'no-weight', path, 'a weight above 0', 0);
};

/** Whether a number can be a weight. */
export const isWeight = (weight: unknown): weight is number =>
  typeof weight === 'number' && Number.isFinite(weight) && weight >= 0;

const scaleIssues = (scale: Scale, path: Path): readonly Issue[] => {
  if (scale.kind === 'goalposts') {
    const { lower, upper, transform } = scale;
    const isRatio = transform === 'logarithm';
    const width = isRatio ? upper / lower : upper - lower;
    const sound = (isRatio ? 0 : -Infinity) < lower && lower < upper && width < Infinity;
    return unless(sound, 'invalid-scale', path, 'a lower goalpost below the upper', `${lower} and ${upper}`);
  }
  const ids = new Set(scale.levels.map(({ id }) => id));
  const sound = ids.size > 0 && ids.size === scale.levels.length;
  const inside = scale.levels.every(({ value }) => value >= 0 && value <= 1);
  return unless(
    sound && inside,
    'invalid-scale',
    path,
    'levels of different ids with values from 0 to 1',
    scale,
  );
};

const gateIssues = (model: SelectionModel, { rule, onlyWhen }: Gate, path: Path): readonly Issue[] => {
  const only = onlyWhen === undefined ? [] : readIssues(model, onlyWhen.conflict, onlyWhen.value, path);
  if (rule?.kind !== 'submitted-within') return only;
  const { opens, closes } = rule;
  const days = typeof closes === 'string' ? [opens, closes] : [opens];
  return [
    ...only,
    ...days.flatMap((day) => unless(isCalendarDate(day), 'invalid-date', [...path, 'rule'], 'a day', day)),
    ...(typeof closes === 'string' ? [] : readIssues(model, closes.conflict, null, path)),
  ];
};

/** A gate cannot read a conflict of which no position is used: it would neither hold nor be left out. */
const readIssues = (
  model: SelectionModel,
  id: string,
  value: string | null,
  path: Path,
): readonly Issue[] => [
  ...positionIssues(model, id, value, path),
  ...unless(
    model.conflicts.every((conflict) => conflict.id !== id || conflict.used !== null),
    'no-position',
    path,
    'a conflict of which one position is used',
    id,
  ),
];

/** A conflict that is not there, or a position (`null` for any) that it does not have. */
export const positionIssues = (
  { conflicts }: SelectionModel,
  id: string,
  value: string | null,
  path: Path,
): readonly Issue[] => {
  const conflict = conflicts.find((candidate) => candidate.id === id);
  if (conflict === undefined) return unless(false, 'unknown-conflict', path, 'the id of a conflict', id);
  const values = conflict.positions.map((position) => position.value);
  const sound = value === null || values.includes(value);
  return unless(sound, 'unknown-position', path, `one of ${values.join('; ')}`, value);
};

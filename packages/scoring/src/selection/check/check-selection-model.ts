import type { Issue, Path } from '@osee/core';
import type { CriterionNode } from '../model/criterion.ts';
import type { Scale } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { isGroup, nodesOf } from '../model/walk.ts';
import { isCalendarDate } from './calendar-date.ts';
import { problem } from './problem.ts';

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
export const checkSelectionModel = (model: SelectionModel): readonly Issue[] => [
  ...idIssues(model),
  ...(model.criteria.length === 0
    ? [problem('empty-group', ['criteria'], 'Expected a branch, got none.')]
    : []),
  ...siblingIssues(model.criteria, ['criteria']),
  ...conflictIssues(model),
  ...ruleIssues(model),
];

const idIssues = (model: SelectionModel): readonly Issue[] => {
  const seen = new Set<string>();
  return [...model.gates, ...nodesOf(model.criteria)].flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem('duplicate-id', [id], `Expected each id once, got "${id}" twice.`, { got: id })];
  });
};

const siblingIssues = (nodes: readonly CriterionNode[], path: Path): readonly Issue[] => {
  const issues = nodes.flatMap((node, position) => nodeIssues(node, [...path, position]));
  const total = nodes.reduce((sum, node) => sum + node.weight, 0);
  const weightless = nodes.length > 0 && !(total > 0);
  return weightless
    ? [...issues, problem('no-weight', path, 'Expected a weight above 0, got none.')]
    : issues;
};

const nodeIssues = (node: CriterionNode, path: Path): readonly Issue[] => {
  const weight = isWeight(node.weight)
    ? []
    : [
        problem(
          'invalid-weight',
          [...path, 'weight'],
          `Expected a weight of 0 or more, got ${node.weight}.`,
          {
            got: node.weight,
          },
        ),
      ];
  if (!isGroup(node)) return [...weight, ...scaleIssues(node.scale, [...path, 'scale'])];
  const empty =
    node.children.length === 0
      ? [problem('empty-group', path, `Expected a criterion in "${node.id}", got none.`, { group: node.id })]
      : [];
  return [...weight, ...empty, ...siblingIssues(node.children, [...path, 'children'])];
};

/** Whether a number can be a weight. */
export const isWeight = (weight: unknown): weight is number =>
  typeof weight === 'number' && Number.isFinite(weight) && weight >= 0;

const scaleIssues = (scale: Scale, path: Path): readonly Issue[] => {
  if (scale.kind === 'goalposts') {
    const { lower, upper, transform } = scale;
    const finite = Number.isFinite(lower) && Number.isFinite(upper);
    if (finite && lower < upper && (transform !== 'logarithm' || lower > 0)) return [];
    return [
      problem(
        'invalid-scale',
        path,
        `Expected a lower goalpost below the upper, got ${lower} and ${upper}.`,
        {
          lower,
          upper,
        },
      ),
    ];
  }
  const ids = new Set(scale.levels.map(({ id }) => id));
  const worthless = scale.levels.find(({ value }) => !(value >= 0 && value <= 1));
  if (ids.size > 0 && ids.size === scale.levels.length && worthless === undefined) return [];
  return [problem('invalid-scale', path, 'Expected levels with different ids and values from 0 to 1.')];
};

const conflictIssues = (model: SelectionModel): readonly Issue[] =>
  model.conflicts.flatMap(({ id, positions, used }, index) =>
    positions.some(({ value }) => value === used)
      ? []
      : [
          problem(
            'unknown-position',
            ['conflicts', index, 'used'],
            `Expected a position of "${id}", got "${used}".`,
            {
              got: used,
            },
          ),
        ],
  );

const ruleIssues = (model: SelectionModel): readonly Issue[] => {
  const criteria = new Set(nodesOf(model.criteria).flatMap((node) => (isGroup(node) ? [] : [node.id])));
  const tieBreaks = model.policies.tieBreak
    .filter((id) => !criteria.has(id))
    .map((id) =>
      problem('unknown-criterion', ['policies', 'tieBreak'], `Expected the id of a criterion, got "${id}".`, {
        got: id,
      }),
    );
  const gates = model.gates.flatMap(({ rule, onlyWhen }, index) => {
    const path = ['gates', index];
    const only =
      onlyWhen === undefined ? [] : positionIssues(model, onlyWhen.conflict, [onlyWhen.value], path);
    if (rule?.kind !== 'submitted-within') return only;
    const { opens, closes } = rule;
    const days = typeof closes === 'string' ? [opens, closes] : [opens];
    const dates = days
      .filter((day) => !isCalendarDate(day))
      .map((day) =>
        problem('invalid-date', [...path, 'rule'], `Expected a day, got "${day}".`, { got: day }),
      );
    const named = typeof closes === 'string' ? [] : positionIssues(model, closes.conflict, [], path);
    return [...only, ...dates, ...named];
  });
  return [...tieBreaks, ...gates];
};

const positionIssues = (
  model: SelectionModel,
  conflict: string,
  values: readonly string[],
  path: Path,
): readonly Issue[] => {
  const found = model.conflicts.find(({ id }) => id === conflict);
  if (found === undefined) {
    return [
      problem('unknown-conflict', path, `Expected the id of a conflict, got "${conflict}".`, {
        got: conflict,
      }),
    ];
  }
  return values
    .filter((value) => !found.positions.some((position) => position.value === value))
    .map((value) =>
      problem('unknown-position', path, `Expected a position of "${conflict}", got "${value}".`, {
        got: value,
      }),
    );
};

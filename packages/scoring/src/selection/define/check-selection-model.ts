import { type Issue, isCalendarDate, type Path } from '@osee/core';
import { isWeight } from '../check/is-weight.ts';
import { policyIssues } from '../check/policy-issues.ts';
import { repeated, unless } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import { fiscalYearIssues } from '../country/fiscal-year-issues.ts';
import { foreignInModel } from '../country/foreign-to-subject.ts';
import { formIssues } from '../forms/kit.ts';
import { modelForm } from '../forms/model-form.ts';
import { nearestWord } from '../forms/nearest-word.ts';
import type { CriterionNode } from '../model/criterion.ts';
import type { Gate } from '../model/gate.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { subjectKinds, subjectOf } from '../model/subject.ts';
import { isGroup, leavesOf, nodesOf } from '../model/walk.ts';
import { completeModel, type ModelOrDefinition } from './complete-model.ts';
import { factRuleIssues } from './fact-rule-issues.ts';
import { presetIssues } from './preset-issues.ts';
import { scaleIssues } from './scale-issues.ts';
import { weightGapIssues } from './weight-gap-issues.ts';

/**
 * Looks for mistakes in a selection model: misspelt words and members, ids used twice, empty groups, weights and scales
 * that cannot work, references that lead nowhere, fiscal years without data. It takes any value, so that a model from a
 * file can be looked at before it is used.
 *
 * @param model - the model to look at
 * @returns one issue per mistake, with its path and the word that was probably meant; empty for a sound model. Errors keep
 * a model from being used; warnings (`fiscal-year-without-data`) do not
 * @category selection models
 * @example
 * ```ts
 * import { checkSelectionModel, oseeCall2024 } from '@osee/scoring/selection';
 *
 * checkSelectionModel(oseeCall2024); // => []
 * const misspelt = { ...oseeCall2024, status: 'adoptd' } as unknown as typeof oseeCall2024;
 * checkSelectionModel(misspelt).map(({ path, details }) => [path, details['nearest']]);
 * // => [[['status'], 'adopted']]
 * ```
 */
export const checkSelectionModel = (model: ModelOrDefinition): readonly Issue[] => {
  const form = isDocument(model) ? documentIssue : formIssues(model, modelForm);
  if (!form.every(leavesTheRestReadable)) return form;
  const gaps = weightGapIssues(model.criteria, ['criteria']);
  return [...form, ...gaps, ...contentIssues(completeModel(model), model.policies)];
};

/** A model as it stands in a file has an envelope. */
const isDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && 'content' in value;

const documentIssue = unless(
  false,
  'wrong-type',
  [],
  'a selection model, which such a document holds at "content"',
  'a document',
);

/** A word that does not exist, or a member, keeps nothing else from being looked at; a kind does. */
const leavesTheRestReadable = ({ code, path }: Issue): boolean =>
  code === 'unknown-option' || (code === 'wrong-value' && path.at(-1) !== 'kind');

const contentIssues = (
  model: SelectionModel,
  policies: ModelOrDefinition['policies'] = {},
): readonly Issue[] => {
  const ids = [model, ...model.gates, ...nodesOf(model.criteria)].map(({ id }) => id);
  const rules = model.portfolio === undefined ? [] : [model.portfolio, ...model.portfolio.distinct];
  return [
    ...repeated(ids, 'duplicate-id', (index) => [ids[index] ?? '']),
    ...repeated(
      rules.map(({ id }) => id),
      'duplicate-id',
      (index) => (index === 0 ? ['portfolio', 'id'] : ['portfolio', 'distinct', index - 1, 'id']),
    ),
    ...repeated(
      model.conflicts.map(({ id }) => id),
      'duplicate-id',
      (index) => ['conflicts', index, 'id'],
    ),
    ...siblingIssues(model.criteria, ['criteria']),
    ...model.conflicts.flatMap(({ id, used }, index) =>
      positionIssues(model, id, used, ['conflicts', index, 'used']),
    ),
    ...policyIssues(policies, ['policies']),
    ...subjectIssues(model),
    ...presetIssues(model),
    ...tieBreakIssues(model, model.policies.tieBreak ?? [], ['policies', 'tieBreak']),
    ...model.gates.flatMap((gate, index) => gateIssues(model, gate, ['gates', index])),
  ];
};

/** What does not go with the subject, and a subject that is probably a misspelt kind. */
const subjectIssues = (model: SelectionModel): readonly Issue[] => {
  const subject = subjectOf(model);
  if (subject === 'country') return [];
  const isKnown = subjectKinds.some((kind) => kind === subject);
  const nearest = isKnown ? null : nearestWord(subject, subjectKinds);
  const hint = `one of ${subjectKinds.join(', ')} (probably "${nearest}"), or a word of the model's own`;
  return [
    ...unless(nearest === null, 'unusual-subject', ['subject'], hint, subject).map(
      (issue) => ({ ...issue, severity: 'warning' }) as const,
    ),
    ...foreignInModel(model),
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
export const tieBreakIssues = (model: SelectionModel, ids: unknown, path: Path): readonly Issue[] => {
  if (!Array.isArray(ids)) return [];
  const criteria = new Set(leavesOf(model).map(({ id }) => id));
  return [...ids].flatMap((id: unknown, index) =>
    unlessKnown(criteria, id, 'unknown-criterion', [...path, index], 'a criterion'),
  );
};

/** Siblings that all have the weight 0. */
export const weightlessIssues = (weights: readonly number[], path: Path): readonly Issue[] => {
  const sound = weights.length === 0 || weights.some((weight) => weight !== 0);
  return unless(sound, 'no-weight', path, 'a weight above 0', 0);
};

const gateIssues = (model: SelectionModel, { rule, onlyWhen }: Gate, path: Path): readonly Issue[] => {
  const only = onlyWhen === undefined ? [] : readIssues(model, onlyWhen.conflict, onlyWhen.value, path);
  if (rule?.kind === 'income-group') {
    return [...only, ...fiscalYearIssues(rule.fiscalYear, [...path, 'rule', 'fiscalYear'])];
  }
  if (rule?.kind === 'fact') return [...only, ...factRuleIssues(rule, [...path, 'rule'])];
  if (rule?.kind !== 'submitted-within') return only;
  const { opens, closes } = rule;
  const days = typeof closes === 'string' ? [opens, closes] : [opens];
  const isOrdered = typeof closes !== 'string' || opens <= closes;
  return [
    ...only,
    ...days.flatMap((day) => unless(isCalendarDate(day), 'invalid-date', [...path, 'rule'], 'a day', day)),
    ...unless(
      isOrdered,
      'invalid-date',
      [...path, 'rule'],
      'a closing day that is not before the opening',
      closes,
    ),
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

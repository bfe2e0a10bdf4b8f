import { type Issue, isCalendarDate, type Path } from '@osee/core';
import type { CriterionNode as WeightTree } from '../../mcda/hierarchy/criterion-tree.ts';
import { type PreparedTree, prepareTree } from '../../mcda/hierarchy/prepare-tree.ts';
import { isWeight } from '../check/is-weight.ts';
import { policyIssues } from '../check/policy-issues.ts';
import { unless } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import type { CountryFacts } from '../country/country-facts.ts';
import { countryOptionIssues } from '../country/country-option-issues.ts';
import { foreignInOptions } from '../country/foreign-to-subject.ts';
import { positionIssues, tieBreakIssues, weightlessIssues } from '../define/check-selection-model.ts';
import { policiesFor } from '../define/default-policies.ts';
import { runOptionsForm } from '../forms/application-form.ts';
import { formIssues } from '../forms/kit.ts';
import type { Criterion, CriterionNode } from '../model/criterion.ts';
import type { Gate } from '../model/gate.ts';
import type { PoliciesInForce, SelectionPolicies } from '../model/policies.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { subjectOf } from '../model/subject.ts';
import { isGroup, leavesOf, nodesOf } from '../model/walk.ts';
import { optionNameIssues, selectionOptionNames } from './option-names.ts';
import type { SelectionOptions } from './selection-options.ts';

/** A model with the choices of one run. */
export interface Settings {
  readonly model: SelectionModel;
  readonly policies: PoliciesInForce;
  /** The gates that hold under the positions in use. */
  readonly gates: readonly Gate[];
  readonly criteria: readonly Criterion[];
  /** The criteria with their weights, as a tree for the numeric methods. */
  readonly tree: WeightTree;
  /** The same tree with the policies, checked once for all applicants. */
  readonly prepared: PreparedTree;
  /** The criteria that a geometric or harmonic group lifts to the floor. */
  readonly lifted: ReadonlySet<string>;
  /** The position in use of each conflict; `null` for none, and then no gate depends on it. */
  readonly conflicts: Readonly<Record<string, string | null>>;
  readonly regionScheme: string | null;
  readonly incomeFiscalYear: string | null;
  readonly factsOf: (country: string | undefined) => CountryFacts;
  /** The preset of weights in use. */
  readonly preset: string | null;
  readonly asOf: string | null;
}

/** Brings a model and the options of a run together. */
export const settingsOf = (model: SelectionModel, options: SelectionOptions): Settings => {
  const { facts = {} } = options;
  const weights = weightsOf(model, options);
  const conflicts = Object.fromEntries(
    model.conflicts.map(({ id, used }) => [id, ownValue(options.conflicts ?? {}, id) ?? used]),
  );
  const policies = policiesFor(subjectOf(model), { ...model.policies, ...options.policies });
  const { missing, minimumCoverage } = policies;
  const tree = {
    id: model.id,
    aggregation: model.aggregation ?? policies.aggregation,
    children: model.criteria.map((node) => weightTree(node, weights, policies)),
  };
  return {
    model,
    policies,
    gates: model.gates.filter(
      ({ onlyWhen }) => onlyWhen === undefined || conflicts[onlyWhen.conflict] === onlyWhen.value,
    ),
    criteria: leavesOf(model),
    tree,
    prepared: prepareTree(tree, { missing, minimumCoverage }),
    lifted: new Set(policies.geometricFloor > 0 ? inLiftingGroups(model.criteria, policies) : []),
    conflicts,
    regionScheme: options.regionScheme ?? model.portfolio?.regionScheme ?? null,
    incomeFiscalYear: options.incomeFiscalYear ?? null,
    factsOf: (country) => (country === undefined ? undefined : ownValue(facts, country)) ?? {},
    preset: options.preset ?? null,
    asOf: options.asOf ?? null,
  };
};

/** The weights that differ from those of the model: of the preset, and of the caller before it. */
const weightsOf = (
  { presets = [] }: SelectionModel,
  { preset, weights = {} }: SelectionOptions,
): Readonly<Record<string, number>> => ({
  ...presets.find(({ id }) => id === preset)?.weights,
  ...weights,
});

const weightTree = (
  node: CriterionNode,
  weights: Readonly<Record<string, number>>,
  policies: SelectionPolicies,
): WeightTree => {
  const weight = ownValue(weights, node.id) ?? node.weight;
  if (!isGroup(node)) return { id: node.id, weight };
  const children = node.children.map((child) => weightTree(child, weights, policies));
  return { id: node.id, weight, aggregation: node.aggregation ?? policies.aggregation, children };
};

const inLiftingGroups = (nodes: readonly CriterionNode[], policies: SelectionPolicies): readonly string[] =>
  nodesOf(nodes)
    .filter(isGroup)
    .filter(({ aggregation = policies.aggregation }) => aggregation !== 'arithmetic')
    .flatMap(({ children }) => children.map(({ id }) => id));

/** The mistakes in the options of a run. */
export const optionIssues = (model: SelectionModel, options: SelectionOptions): readonly Issue[] => {
  const misnamed = optionNameIssues(options, selectionOptionNames);
  const shapeless = misnamed.some(({ code }) => code === 'wrong-type')
    ? []
    : formIssues(options, runOptionsForm);
  if (shapeless.length > 0 || misnamed.some(({ code }) => code === 'wrong-type'))
    return [...misnamed, ...shapeless];
  const { weights = {}, preset, conflicts = {}, policies = {}, asOf } = options;
  const known = new Set(nodesOf(model.criteria).map(({ id }) => id));
  return [
    ...misnamed,
    ...(subjectOf(model) === 'country' ? countryOptionIssues(options) : foreignInOptions(model, options)),
    ...Object.entries(weights).flatMap(([id, weight]) => [
      ...unlessKnown(known, id, 'unknown-criterion', ['weights', id], 'a criterion or group'),
      ...unless(isWeight(weight), 'invalid-weight', ['weights', id], 'a weight of 0 or more', weight),
    ]),
    ...(preset === undefined
      ? []
      : unlessKnown(presetsOf(model), preset, 'unknown-preset', ['preset'], 'a preset of the model')),
    ...overriddenIssues(model.criteria, ['weights'], weightsOf(model, options)),
    ...Object.entries(conflicts).flatMap(([id, value]) =>
      positionIssues(model, id, value, ['conflicts', id]),
    ),
    ...policyIssues(policies, ['policies']),
    ...tieBreakIssues(model, policies.tieBreak ?? [], ['policies', 'tieBreak']),
    ...unless(
      asOf === undefined || isCalendarDate(asOf),
      'invalid-date',
      ['asOf'],
      'a day as YYYY-MM-DD',
      asOf,
    ),
  ];
};

const presetsOf = ({ presets = [] }: SelectionModel): ReadonlySet<string> =>
  new Set(presets.map(({ id }) => id));

/** Groups whose members all got the weight 0. */
const overriddenIssues = (
  nodes: readonly CriterionNode[],
  path: Path,
  weights: Readonly<Record<string, number>>,
): readonly Issue[] => [
  ...weightlessIssues(
    nodes.map((node) => ownValue(weights, node.id) ?? node.weight),
    path,
  ),
  ...nodes
    .filter(isGroup)
    .flatMap((group) => overriddenIssues(group.children, ['weights', group.id], weights)),
];

const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

import { isRecord } from '@osee/core';
import {
  type CompiledCriterion,
  type CompiledModel,
  type CompiledNode,
  compiledMark,
} from '../engine/compiled-model.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Reading } from '../engine/evaluation.ts';
import { askedShares } from '../engine/requirement-targets.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { buildTree } from './build-tree.ts';
import { checkModel } from './check-model.ts';
import { compileOnce } from './compile-once.ts';
import { findSteady } from './find-steady.ts';
import { nodesByCriterion, orderNodes, relateCriteria } from './order-nodes.ts';
import { createProblems } from './problems.ts';

/** Why a criterion is not scored, before any answer. */
export const outOfForce = ({ retired, future }: Criterion): Reading | null => {
  const drop = retired ? 'retired' : future ? 'future' : null;
  return drop && { value: null, drop, known: null };
};

/** What was compiled already, or the model compiled; once, where the same model comes again. */
export const compiledOf = (model: MaturityModel | CompiledModel): CompiledModel => {
  if (!isRecord(model)) return indexModel(model as MaturityModel);
  return compiledMark in model
    ? (model as CompiledModel)
    : compileOnce(model as unknown as MaturityModel, indexModel);
};

/** Checks a model and prepares it for scoring, without looking for warnings. */
export const indexModel = (model: MaturityModel): CompiledModel => {
  const policies = checkModel(model);
  const scales = new Map(model.scales.map((scale) => [scale.id, scale.options]));
  const criteria = new Map(
    model.criteria.map((criterion): [string, CompiledCriterion] => {
      const options = new Map((scales.get(criterion.scaleId) ?? []).map((option) => [option.id, option]));
      const values = [...options.values()].map(({ value }) => value);
      const [lowest = 0, highest = 0] = [values[0], values.at(-1)];
      const inForce = outOfForce(criterion) === null;
      return [criterion.id, { criterion, options, lowest, highest, metAt: criterion.metAt ?? 1, inForce }];
    }),
  );
  const root = buildTree(model, policies, criteria);
  const order = orderNodes(root);
  const relations = relateCriteria(order);
  const base = {
    order,
    relations,
    touched: nodesByCriterion(order, relations),
    criteria,
    judgedShares: askedShares(model),
    policies,
  };
  const best = new Map<string, Reading>(
    [...criteria].map(([id, { criterion, highest }]) => [
      id,
      outOfForce(criterion) ?? { value: highest, drop: null, known: 1 },
    ]),
  );
  const evaluation = evaluate(
    { ...base, maxima: new Map(), steadyIds: new Set(), leavingIds: new Set() },
    best,
  );
  const maxima = new Map(order.map(({ id }) => [id, evaluation.get(id)?.maximum ?? 1]));
  checkMaxima(maxima);
  return {
    [compiledMark]: true,
    model,
    root,
    ...base,
    maxima,
    bests: new Map(order.map(({ id }) => [id, evaluation.get(id)?.score ?? 1])),
    ...findSteady(order, criteria, maxima, policies),
    isPlain: isPlain(order, criteria, policies),
    issues: [],
  };
};

/** Sums inside sums can pass what a number can hold. */
const checkMaxima = (maxima: ReadonlyMap<string, number>): void => {
  const problems = createProblems();
  for (const [id, maximum] of maxima) {
    if (!(maximum <= 1e100))
      problems.add('bad-number', ['nodes'], `a maximum of at most 1e100 for "${id}"`, maximum);
  }
  problems.throwAny();
};

const isPlain = (
  order: readonly CompiledNode[],
  criteria: ReadonlyMap<string, CompiledCriterion>,
  policies: MaturityPolicies,
): boolean =>
  policies.belowMinimumCoverage !== 'noScore' &&
  policies.partWithoutLevel === 'exclude' &&
  order.every(
    ({ cap, deduction, averagedKind }) => cap === null && deduction === null && averagedKind === null,
  ) &&
  [...criteria.values()].every(({ criterion }) =>
    criterion.impacts.every(({ points }) => points === undefined),
  );

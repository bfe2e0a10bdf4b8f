import type { CompiledCriterion, CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Reading } from '../engine/evaluate.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { buildTree } from './build-tree.ts';
import { checkCriteria, checkScales } from './check-criteria.ts';
import { checkForm } from './check-form.ts';
import { checkBands, checkLevels } from './check-levels.ts';
import { checkNodes } from './check-nodes.ts';
import { fail } from './fail.ts';
import { resolvePolicies } from './resolve-policies.ts';

/** Why a criterion is not scored, before any answer. */
export const outOfForce = ({ retired, future }: Criterion): Reading | null => {
  const drop = retired ? 'retired' : future ? 'future' : null;
  return drop && { value: null, drop };
};

/** Checks a model and prepares it for scoring, without looking for warnings. */
export const indexModel = (model: MaturityModel): CompiledModel => {
  checkForm(model);
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/u.test(model.version)) {
    fail('bad-version', ['version'], 'a semantic version', model.version);
  }
  const policies = resolvePolicies(model.policies);
  const nodes = checkNodes(model);
  checkCriteria(model, policies, nodes, checkScales(model));
  checkLevels(model, { nodes, criteria: new Map(model.criteria.map(({ id }) => [id, id])) });
  checkBands(model);
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
  const best = new Map(
    [...criteria].map(([id, { criterion, highest }]) => [
      id,
      outOfForce(criterion) ?? { value: highest, drop: null },
    ]),
  );
  const everyNode = [root, ...root.below];
  const zeros = new Map(everyNode.map(({ id }) => [id, 0]));
  const evaluation = evaluate({ root, criteria, maxima: zeros }, best);
  const maxima = new Map(everyNode.map(({ id }) => [id, evaluation.get(id)?.score ?? 1]));
  return { model, policies, root, criteria, maxima, issues: [] };
};

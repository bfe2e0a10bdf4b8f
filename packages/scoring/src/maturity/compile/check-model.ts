import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { checkCriteria, checkScales } from './check-criteria.ts';
import { checkDepths } from './check-depths.ts';
import { checkForm } from './check-form.ts';
import { checkBands, checkLevels } from './check-levels.ts';
import { checkNodes } from './check-nodes.ts';
import { checkWeights } from './check-weights.ts';
import { createProblems } from './problems.ts';
import { resolvePolicies } from './resolve-policies.ts';

/** Tells everything that is wrong with a model at once; what is of the wrong type has to be mended first. */
export const checkModel = (model: MaturityModel): MaturityPolicies => {
  const problems = createProblems();
  checkForm(model, problems);
  if (problems.isHalted) problems.throwAny();
  const policies = resolvePolicies(model.policies, problems);
  if (problems.isHalted) problems.throwAny();
  const nodes = checkNodes(model, policies, problems);
  const criteria = checkCriteria(model, policies, nodes, checkScales(model, problems), problems);
  checkLevels(model, policies, { nodes, criteria }, problems);
  checkBands(model, problems);
  checkDepths(model, { nodes, criteria }, problems);
  checkWeights(model, problems);
  problems.throwAny();
  return policies;
};

import type {
  CompiledCriterion,
  CompiledInput,
  CompiledModel,
  CompiledNode,
} from '../engine/compiled-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';

/**
 * Which nodes have the same maximum whatever stays out of them: parts of equal maxima under a mean, or inputs of which
 * none can stay out. And whether a better value never lowers a score while the same inputs count.
 */
export const findSteady = (
  order: readonly CompiledNode[],
  criteria: ReadonlyMap<string, CompiledCriterion>,
  maxima: ReadonlyMap<string, number>,
  policies: MaturityPolicies,
): Pick<CompiledModel, 'steadyIds' | 'leavingIds' | 'isRegular'> => {
  const steadyIds = new Set<string>();
  const canStayOut = new Map<string, boolean>();
  let isRegular = true;
  const leaves = ({ criterion, inForce }: CompiledCriterion): boolean =>
    inForce &&
    ((criterion.notApplicableAllowed && policies.notApplicable === 'exclude') ||
      (criterion.obligation === 'may' && policies.unmetMay === 'excused'));
  const mayLeave = ({ kind, id }: CompiledInput): boolean => {
    if (kind === 'node') return canStayOut.get(id) ?? true;
    const compiled = criteria.get(id);
    return compiled === undefined || policies.unanswered === 'exclude' || leaves(compiled);
  };
  for (const node of order) {
    const inputs = node.inputs.filter(
      ({ kind, id, weight }) => weight > 0 && (kind === 'node' || criteria.get(id)?.inForce === true),
    );
    const bests = inputs.map(({ kind, id, from, span }) =>
      kind === 'node' ? (maxima.get(id) ?? 1) : from + span * (criteria.get(id)?.highest ?? 1),
    );
    const areEqual = bests.every((best) => best === bests[0]);
    const areSteady = inputs.every(({ kind, id }) => kind === 'criterion' || steadyIds.has(id));
    const isWhole = !inputs.some(mayLeave);
    const isWithheld =
      policies.belowMinimumCoverage === 'noScore' &&
      [node, ...node.floors.map(({ minimum }) => ({ minimumCoverage: minimum }))].some(
        ({ minimumCoverage }) => minimumCoverage > 0,
      );
    canStayOut.set(node.id, isWithheld || inputs.every(mayLeave));
    if (areSteady && (isWhole || (areEqual && node.rollUp !== 'sum'))) steadyIds.add(node.id);
    if (node.deduction !== null || (node.rollUp === 'min' && !(areEqual && areSteady))) isRegular = false;
  }
  const leavingIds = new Set([...criteria].flatMap(([id, compiled]) => (leaves(compiled) ? [id] : [])));
  return { steadyIds, leavingIds, isRegular };
};

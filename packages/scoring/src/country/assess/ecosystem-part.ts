import type { Assessment } from '../../maturity/assessment/assessment.ts';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel, CompiledNode } from '../../maturity/engine/compiled-model.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { rollUpResults } from '../roll-up/roll-up-results.ts';
import type { CountryContext, EcosystemInput } from './country-parts.ts';
import type { CountryCompetency, CountryQuestion, EcosystemPart } from './country-result.ts';
import { ecosystemCaveats } from './ecosystem-caveats.ts';
import { type Standing, standingsOf } from './standings.ts';

/** Scores the instrument, or puts the institutions together, and tells where the country stands on each question. */
export const ecosystemPart = (
  input: EcosystemInput,
  context: CountryContext,
  minimumCoverage: number,
): EcosystemPart => {
  const compiled = compiledOf(input.model);
  const result = 'assessment' in input ? scoreMaturity(compiled, input.assessment, { gains: false }) : null;
  const rolledUp = 'inputs' in input ? rollUpResults(compiled, input.inputs, input.options) : null;
  const paths = pathsOf(compiled.root);
  const standings = standingsOf(result, rolledUp);
  const part = {
    result,
    rolledUp,
    depth: compiled.model.depth ?? null,
    depths: Object.fromEntries([...paths].map(([id, path]) => [id, path.length - 1])),
    coverage: result === null ? lowestCoverage(rolledUp) : result.root.coverage,
    questions: questionsOf(compiled, paths, standings),
    competencies: competenciesOf(compiled.root, paths, standings),
  };
  return {
    ...part,
    caveats: ecosystemCaveats(part, compiled.model.status, assessmentsOf(input), context, minimumCoverage),
  };
};

const assessmentsOf = (input: EcosystemInput): readonly Assessment[] =>
  'assessment' in input
    ? [input.assessment]
    : [
        ...input.inputs.flatMap(({ assessment }) => assessment ?? []),
        ...(input.options?.country === undefined ? [] : [input.options.country]),
      ];

/** Of kinds of units that are kept apart the lowest, as the others do not make up for it. */
const lowestCoverage = (rolledUp: EcosystemPart['rolledUp']): number | null => {
  if (rolledUp === null) return null;
  const groups = rolledUp.whole === null ? rolledUp.strata : [rolledUp.whole];
  const known = groups.flatMap(({ nodes }) => nodes[0]?.coverage ?? []);
  return known.length === 0 ? null : Math.min(...known);
};

/** By node, the ids from the whole down to it. */
const pathsOf = (root: CompiledNode): ReadonlyMap<string, readonly CompiledNode[]> => {
  const paths = new Map<string, readonly CompiledNode[]>();
  const visit = (node: CompiledNode, above: readonly CompiledNode[]): void => {
    const path = [...above, node];
    paths.set(node.id, path);
    for (const child of node.children) visit(child, path);
  };
  visit(root, []);
  return paths;
};

const questionsOf = (
  { criteria }: CompiledModel,
  paths: ReadonlyMap<string, readonly CompiledNode[]>,
  { questionOf }: Standing,
): CountryQuestion[] =>
  [...criteria.values()]
    .filter(({ inForce }) => inForce)
    .map(({ criterion, options }) => {
      const nodes = [...new Set(criterion.impacts.flatMap(({ nodeId }) => paths.get(nodeId) ?? []))];
      return {
        id: criterion.id,
        text: criterion.text,
        obligation: criterion.obligation,
        ...questionOf(criterion.id),
        nodeIds: nodes.map(({ id }) => id),
        competencyIds: [...new Set(nodes.flatMap(({ competencyId }) => competencyId ?? []))],
        steps: [...options.values()].map(({ id, label, value }) => ({ optionId: id, label, value })),
      };
    });

const competenciesOf = (
  root: CompiledNode,
  paths: ReadonlyMap<string, readonly CompiledNode[]>,
  { nodeOf }: Standing,
): CountryCompetency[] =>
  [root, ...root.below]
    .filter(({ competencyId }) => competencyId !== null)
    .map(({ id, title, competencyId }) => ({
      competencyId: competencyId ?? '',
      title,
      ...nodeOf(id),
      nodeIds: (paths.get(id) ?? []).map((node) => node.id),
    }))
    .sort((one, other) => (one.competencyId < other.competencyId ? -1 : 1));

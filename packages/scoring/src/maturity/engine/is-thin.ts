import type { CompiledNode } from './compiled-model.ts';
import type { NodeEvaluation } from './evaluation.ts';

/** Whether too little of a node is answered: less than its own minimum, or than the minimum of a part below it. */
export const isThin = (
  { id, minimumCoverage, floors }: Pick<CompiledNode, 'id' | 'minimumCoverage' | 'floors'>,
  coverageOf: (id: string) => NodeEvaluation['coverage'] | undefined,
): boolean =>
  [{ id, minimum: minimumCoverage }, ...floors].some((floor) => {
    const coverage = coverageOf(floor.id) ?? null;
    return coverage !== null && coverage < floor.minimum;
  });

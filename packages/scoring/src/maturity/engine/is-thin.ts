import type { CompiledNode } from './compiled-model.ts';
import type { NodeEvaluation } from './evaluation.ts';

/** Whether too little of a node is answered: less than its own minimum, or than the minimum of a part below it. */
export const isThin = (
  { id, minimumCoverage, floors }: Pick<CompiledNode, 'id' | 'minimumCoverage' | 'floors'>,
  coverageOf: (id: string) => NodeEvaluation['coverage'] | undefined,
): boolean =>
  isBelow(coverageOf(id), minimumCoverage) ||
  floors.some(({ id: partId, minimum }) => isBelow(coverageOf(partId), minimum));

const isBelow = (coverage: NodeEvaluation['coverage'] | undefined, minimum: number): boolean =>
  coverage !== null && coverage !== undefined && coverage < minimum;

import type { MaturityModel } from '../model/maturity-model.ts';
import type { Problems } from './problems.ts';

/** Tells a node with inputs of which none weighs anything. */
export const checkWeights = ({ id: modelId, nodes, criteria }: MaturityModel, problems: Problems): void => {
  const inputs = new Map<string | null, { count: number; heavy: number }>();
  const add = (id: string | null, weight: number): void => {
    const known = inputs.get(id) ?? { count: 0, heavy: 0 };
    inputs.set(id, { count: known.count + 1, heavy: known.heavy + (weight > 0 ? 1 : 0) });
  };
  for (const { parentId, weight = 1 } of nodes) add(parentId, weight);
  for (const { impacts } of criteria) for (const { nodeId, weight = 1 } of impacts) add(nodeId, weight);
  const positions = new Map(nodes.map(({ id }, position) => [id, position]));
  for (const [id, { count, heavy }] of inputs) {
    if (count === 0 || heavy > 0) continue;
    const position = id === null ? undefined : positions.get(id);
    const path = position === undefined ? ['nodes'] : ['nodes', position];
    problems.add('no-weight', path, `a weight above 0 among the inputs of "${id ?? modelId}"`);
  }
};

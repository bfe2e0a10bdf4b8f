import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';

/** Weights that differ by rounding are the same. */
const weightText = (weight: number): string => weight.toPrecision(11);

/** What counts in a node, whatever was answered. */
export const inputsOf = ({
  trace,
}: NodeResult): readonly (readonly [kind: string, id: string, weight: string])[] =>
  [...trace.inputs, ...trace.dropped].map(({ kind, id, weight }) => [kind, id, weightText(weight)] as const);

/** By node, everything that counts in it at any depth, as one text. */
export const signaturesOf = ({
  root,
  criteria,
}: Pick<MaturityResult, 'root' | 'criteria'>): ReadonlyMap<string, string> => {
  const obligations = new Map(criteria.map(({ id, obligation }) => [id, obligation]));
  const signatures = new Map<string, string>();
  for (const node of [...nodesOf(root)].reverse()) {
    const inputs = inputsOf(node).map(([kind, id, weight]) => {
      const inside = kind === 'node' ? (signatures.get(id) ?? '') : (obligations.get(id) ?? '');
      return `${kind} ${id} ${weight} ${inside}`;
    });
    signatures.set(
      node.id,
      `${node.trace.method}(${(node.trace.method === 'ladder' ? inputs : inputs.sort()).join(', ')})`,
    );
  }
  return signatures;
};

import type { MaturityResult } from '../result/maturity-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { percentOf } from './percent-of.ts';
import type { Sentence } from './sentence.ts';

/** The rules of single nodes that bear on their scores. */
export const nodeSentences = ({ root }: MaturityResult): Sentence[] => {
  const nodes = nodesOf(root);
  return nodes.flatMap(({ id: nodeId, title, score, trace }): Sentence[] => {
    const { cap, deduction, averagedKind } = trace;
    const part = nodes.find(({ id }) => id === deduction?.nodeId)?.title ?? deduction?.nodeId ?? '';
    const isMade = score !== null && deduction?.isMade === true;
    return [
      ...(cap === undefined ? [] : [{ id: 'node-cap' as const, nodeId, parameters: { title, cap } }]),
      ...(isMade
        ? [
            {
              id: 'node-deduction' as const,
              nodeId,
              parameters: {
                title,
                part,
                percent: percentOf(deduction.share),
                need: percentOf(deduction.minimum),
              },
            },
          ]
        : []),
      ...(averagedKind === undefined
        ? []
        : [{ id: 'node-averaged' as const, nodeId, parameters: { title, kind: averagedKind } }]),
    ];
  });
};

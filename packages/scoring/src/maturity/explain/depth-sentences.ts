import type { MaturityResult } from '../result/maturity-result.ts';
import type { Sentence } from './sentence.ts';

/** What the depth of a result leaves out: the competencies that were never asked about, and what cannot be told. */
export const depthSentences = ({ depth }: MaturityResult): Sentence[] => {
  if (depth === undefined) return [];
  const titles = depth.notAskedParts
    .filter(({ competencyId }) => competencyId !== null)
    .map(({ title }) => title)
    .join(', ');
  return [
    ...(titles === '' ? [] : [{ id: 'never-asked' as const, nodeId: null, parameters: { titles } }]),
    ...depth.cannotTell.map((limit) => ({ id: 'cannot-tell' as const, nodeId: null, parameters: { limit } })),
  ];
};

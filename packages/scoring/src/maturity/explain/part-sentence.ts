import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { displayScore } from './display-score.ts';
import { pointsOf } from './points-of.ts';
import type { Sentence } from './sentence.ts';

/** What a part scores, and brings to the whole. */
export const partSentence = (result: MaturityResult, part: NodeResult): Sentence => {
  const input = result.root.trace.inputs.find(({ kind, id }) => kind === 'node' && id === part.id);
  const { title, score, maximum } = part;
  if (score === null) return { id: 'part-none', nodeId: part.id, parameters: { title } };
  const { displayMaximum } = result.policies;
  const points = input
    ? (input.contribution / (result.root.maximum || 1)) * displayMaximum
    : (score / (maximum || 1)) * displayMaximum * part.share;
  return {
    id: 'part',
    nodeId: part.id,
    parameters: {
      title,
      score: displayScore(score, maximum, result.policies) ?? 0,
      maximum: displayMaximum,
      points: pointsOf(result, points),
    },
  };
};

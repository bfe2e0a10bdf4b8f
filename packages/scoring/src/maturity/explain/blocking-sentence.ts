import type { BlockingRequirement } from '../result/level-result.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { percentOf } from './percent-of.ts';
import type { Sentence } from './sentence.ts';

/** What keeps from the next level. */
export const blockingSentence = (
  result: MaturityResult,
  { requirement, outcome, have, need, itemIds }: BlockingRequirement,
  titleOf: (id: string | null) => string,
): Sentence => {
  const { root, criteria } = result;
  const level = titleOf(root.level.next);
  const isUnknown = outcome === 'unknown';
  if (have === null && !isUnknown) return { id: 'blocking-no-data', nodeId: root.id, parameters: { level } };
  const nodes = new Map(nodesOf(root).map((node) => [node.id, node.title]));
  const questions = new Map(criteria.map((criterion) => [criterion.id, criterion.text]));
  const named = 'criterionId' in requirement ? [requirement.criterionId] : itemIds;
  const items = named
    .map((id) => (requirement.kind === 'each' ? nodes : questions).get(id) ?? id)
    .join(requirement.kind === 'each' ? ', ' : ' ');
  const part = 'nodeId' in requirement ? (nodes.get(requirement.nodeId) ?? requirement.nodeId) : '';
  if (isUnknown) {
    const bound = 'levelId' in requirement ? titleOf(requirement.levelId) : root.title;
    return {
      id: 'blocking-unknown',
      nodeId: root.id,
      parameters: { level, items: items || part || bound },
    };
  }
  return {
    id: `blocking-${requirement.kind}`,
    nodeId: root.id,
    parameters: {
      level,
      title: root.title,
      need: percentOf(need),
      have: percentOf(have ?? 0),
      items,
      bound: 'levelId' in requirement ? titleOf(requirement.levelId) : '',
      part,
    },
  };
};

import type { MessageParameters } from '@osee/core';
import type { MaturityResult } from '../result/maturity-result.ts';
import { blockingSentence } from './blocking-sentence.ts';
import type { MaturityMessageId } from './messages/message-id.ts';
import type { Sentence } from './sentence.ts';

/** The level that is reached, how far it may go, and what keeps from the next one. */
export const levelSentences = (result: MaturityResult): Sentence[] => {
  const { root, model } = result;
  const { reached, next, blocking, range } = root.level;
  if (model.levels.length === 0) return [];
  const titleOf = (id: string | null): string => model.levels.find((level) => level.id === id)?.title ?? '';
  const about = (id: MaturityMessageId, parameters: MessageParameters = {}): Sentence => ({
    id,
    nodeId: root.id,
    parameters,
  });
  const level = titleOf(reached);
  // Below its minimum coverage a node has no level to come from or to go to.
  const isThin = next === null && root.coverage !== null && root.coverage > 0 && root.coverage < 1;
  const settled = range.worst === range.best;
  return [
    reached === null
      ? about(isThin ? 'level-thin' : 'level-none')
      : next === null
        ? about('level-top', { level })
        : about('level', { level, next: titleOf(next) }),
    ...(root.status === 'complete' || root.coverage === null
      ? []
      : settled
        ? reached === null
          ? []
          : [about('level-settled')]
        : range.worst !== null && range.best !== null
          ? [
              about('level-range', { worst: titleOf(range.worst), best: titleOf(range.best) }),
              ...(root.level.bound === 'outer' ? [about('bound-outer', {})] : []),
            ]
          : []),
    ...blocking.map((entry) => blockingSentence(result, entry, titleOf)),
  ];
};

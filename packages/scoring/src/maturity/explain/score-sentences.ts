import type { MessageParameters } from '@osee/core';
import type { MaturityResult } from '../result/maturity-result.ts';
import type { NodeResult } from '../result/node-result.ts';
import { displayScore } from './display-score.ts';
import type { MaturityMessageId } from './messages/message-id.ts';
import { percentOf } from './percent-of.ts';
import type { Sentence } from './sentence.ts';

/** The score of the whole, how far it may go, and what it rests on. */
export const scoreSentences = (result: MaturityResult): Sentence[] => {
  const { root, policies } = result;
  const about = (id: MaturityMessageId, parameters: MessageParameters): Sentence => ({
    id,
    nodeId: root.id,
    parameters,
  });
  const { title, score, status, interval, coverage, confidence, trace } = root;
  const maximum = policies.displayMaximum;
  const open = interval !== null && interval.worst !== interval.best;
  return [
    score === null
      ? about(noScoreId(status, trace.withheld), { title })
      : about('score', { title, score: shown(result, score), maximum }),
    ...(open
      ? [
          about('interval', { worst: shown(result, interval.worst), best: shown(result, interval.best) }),
          ...(root.bound === 'outer' ? [about('bound-outer', {})] : []),
        ]
      : []),
    ...(coverage === null ? [] : [about('coverage', { percent: percentOf(coverage) })]),
    ...(confidence === null ? [] : [about('confidence', { percent: percentOf(confidence) })]),
  ];
};

const shown = ({ policies, root }: MaturityResult, score: number): number =>
  displayScore(score, root.maximum, policies) ?? 0;

const noScoreId = (status: NodeResult['status'], withheld: NodeResult['trace']['withheld']) =>
  withheld === 'lowCoverage' ? 'score-thin' : status === 'blocked' ? 'score-blocked' : 'score-none';

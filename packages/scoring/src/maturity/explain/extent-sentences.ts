import type { MaturityResult } from '../result/maturity-result.ts';
import type { Sentence } from './sentence.ts';

/** The numbers behind every answer that was counted: n of N, with what is not known. */
export const extentSentences = ({ criteria }: MaturityResult): Sentence[] =>
  criteria.flatMap(({ text: criterion, extent }): Sentence[] => {
    if (extent === undefined) return [];
    const { counted, among, unknown = 0 } = extent;
    return unknown === 0
      ? [{ id: 'extent', nodeId: null, parameters: { criterion, counted, among } }]
      : [{ id: 'extent-unknown', nodeId: null, parameters: { criterion, counted, among, unknown } }];
  });

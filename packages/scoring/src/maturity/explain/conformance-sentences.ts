import type { MaturityResult } from '../result/maturity-result.ts';
import type { Sentence } from './sentence.ts';

/** Whether everything that must be met is met. */
export const conformanceSentences = ({ conformance, criteria }: MaturityResult): Sentence[] => {
  if (!criteria.some(({ obligation }) => obligation === 'must')) return [];
  const items = criteria.filter(({ id }) => conformance.unmetIds.includes(id)).map(({ text }) => text);
  const parameters = { count: items.length, items: items.join(' ') };
  return [{ id: `conformance-${conformance.verdict}`, nodeId: null, parameters }];
};

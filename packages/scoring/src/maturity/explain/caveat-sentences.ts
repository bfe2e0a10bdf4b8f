import type { MaturityResult } from '../result/maturity-result.ts';
import { percentOf } from './percent-of.ts';
import type { Sentence } from './sentence.ts';

/** What to be careful about. */
export const caveatSentences = ({ caveats }: MaturityResult): Sentence[] =>
  caveats.map(({ code, details }) => {
    const shares = new Set(['coverage', 'minimum', 'share', 'maximum']);
    const parameters = Object.entries(details).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, typeof value === 'number' && shares.has(name) ? percentOf(value) : value] as const]
        : [],
    );
    const nodeId = typeof details['nodeId'] === 'string' ? details['nodeId'] : null;
    return { id: `caveat-${code}`, nodeId, parameters: Object.fromEntries(parameters) };
  });

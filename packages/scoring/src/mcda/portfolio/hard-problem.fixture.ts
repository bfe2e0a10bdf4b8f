import type { Random } from '../robustness/random.ts';
import type { EnumeratedProblem } from './enumerate.fixture.ts';
import type { PortfolioRule } from './rule.ts';

/** How scores relate to costs: the closer, the more selections come near the best. */
type Likeness = 'equal' | 'close' | 'free';

/**
 * Draws a problem with a tight budget, caps that overlap and minimum numbers, in which many selections tie or nearly
 * do.
 */
export function hardProblem(random: Random, candidateCount: number, chosen: number): EnumeratedProblem {
  const whole = (from: number, to: number): number => from + Math.floor(random.next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)] as Item;
  const likeness = pick<Likeness>(['equal', 'close', 'free']);
  const decimals = pick([1, 1, 100]);
  const highest = pick([4, 12, 60]);
  const candidates = Array.from({ length: candidateCount }, (_, position) => {
    const cost = whole(decimals, highest * decimals) / decimals;
    const own = { equal: 0, close: whole(0, 2 * decimals), free: whole(0, highest * decimals) }[likeness];
    return {
      id: `c${position}`,
      score: likeness === 'free' ? own / decimals : (Math.round(cost * decimals) + own) / decimals,
      cost,
      attributes: {
        region: pick(['Africa', 'Americas', 'Asia-Pacific', 'CIS', 'Europe', null]),
        income: pick(['LIC', 'LMIC', 'UMIC']),
        languages: pick([['en'], ['fr'], ['en', 'fr'], ['es', 'pt'], []]),
        ldc: random.next() < 0.25,
      },
    };
  });
  const costs = candidates.map(({ cost }) => cost).sort((left, right) => left - right);
  const cheapest = costs.slice(0, chosen).reduce((sum, cost) => sum + cost, 0);
  const dearest = costs.slice(-chosen).reduce((sum, cost) => sum + cost, 0);
  const share = random.next() * 0.7;
  const limit = Math.round((cheapest + share * (dearest - cheapest)) * decimals) / decimals;
  const perGroup = Math.ceil(chosen / 4);
  const rules: PortfolioRule[] = [
    { kind: 'budget', limit },
    { kind: 'at-most', attribute: 'region', count: whole(perGroup, perGroup + 1) },
    { kind: 'at-most', attribute: 'income', count: whole(perGroup, Math.max(perGroup, chosen - 2)) },
    {
      kind: 'at-most',
      attribute: 'languages',
      value: ['en', 'pt'],
      count: whole(1, Math.max(1, chosen - 2)),
    },
    { kind: 'at-least', attribute: 'ldc', value: true, count: whole(1, 3) },
    { kind: 'at-least', attribute: 'languages', value: ['fr', 'es'], count: whole(0, 3) },
  ];
  return {
    candidates,
    count: chosen,
    rules: rules.filter(() => random.next() < 0.85).map((rule, index) => ({ ...rule, id: `rule ${index}` })),
    tieTolerance: pick([1e-9, 1e-9, 0.05]),
  };
}

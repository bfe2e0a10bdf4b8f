import { checkNumber } from '../internal/check-number.ts';
import type { PortfolioCandidate } from './candidate.ts';
import { describeConflict, selectionOf } from './internal/describe.ts';
import type { Optimum } from './internal/optimise.ts';
import { bestWithout, preparePortfolio } from './internal/prepare.ts';
import type { PortfolioOptions } from './options.ts';
import type { PortfolioResult, PriceOfRule } from './result.ts';

/**
 * Chooses exactly `count` candidates whose scores sum to the most under the rules. The answer is exact.
 *
 * Ties: totals within the tolerance are equal; of equal selections the one whose candidates stand first in the list
 * wins (at the first place where they differ). So the order of the candidates is the tie-break of record.
 *
 * @param candidates - ids, scores and the attributes that the rules name
 * @param options - how many, and the rules
 * @returns the selection, the runner-up and the price of each rule; or, when the rules cannot all hold, which of them
 * to give up
 * @throws `OseeError` with code `bad-count`, `duplicate-id`, `not-a-finite-number`, `unknown-attribute`,
 * `unknown-candidate`, `unknown-option`, `unknown-rule`, `missing-cost`, `negative-cost`, `bad-tolerance`,
 * `search-limit` or `bad-solution`, `too-many` for more than 20,000 candidates, 1,000 rules or 1,000 chosen, or
 * `wrong-type` for an argument of another form
 * @see Liesiö, Mild and Salo, Preference programming for robust portfolio modeling, EJOR 181 (2007); Lawler,
 * Management Science 18 (1972), for the runner-up
 * @category portfolios
 * @example
 * ```ts
 * import { selectPortfolio } from '@osee/scoring/mcda';
 *
 * const candidates = [
 *   { id: 'a', score: 90, attributes: { region: 'Africa' } },
 *   { id: 'b', score: 80, attributes: { region: 'Africa' } },
 *   { id: 'c', score: 70, attributes: { region: 'Americas' } },
 * ];
 * const result = selectPortfolio(candidates, { count: 2, rules: [{ kind: 'distinct', attribute: 'region' }] });
 * result.selected; // => ['a', 'c']
 * result.runnerUp; // => { selected: ['b', 'c'], total: 150 }
 * result.priceOfRules[0]?.price; // => 10
 * ```
 */
export function selectPortfolio(
  candidates: readonly PortfolioCandidate[],
  options: PortfolioOptions,
): PortfolioResult {
  const prepared = preparePortfolio(candidates, options);
  const scores = scoresOf(candidates);
  const ids = candidates.map(({ id }) => id);
  const tolerance = prepared.toleranceFor(scores);
  const chooser = prepared.chooserWithout(new Set());
  const best = chooser.best(scores, tolerance);
  if (best === null) return describeConflict(prepared, scores, ids);
  const next = chooser.next(scores, tolerance, best);
  const { ruleIds } = prepared;
  const priceOf = (leftOut: ReadonlySet<number>): Omit<PriceOfRule, 'rule'> => {
    const without = bestWithout(prepared, leftOut, scores) as Optimum;
    const lost = without.total - best.total;
    return { price: lost > tolerance ? lost : 0, without: selectionOf(without, ids) };
  };
  const prices = ruleIds.map((rule, index) => ({ rule, ...priceOf(new Set([index])) }));
  const [only] = prices;
  return {
    status: 'optimal',
    ...selectionOf(best, ids),
    runnerUp: next && selectionOf(next, ids),
    priceOfRules: prices,
    priceOfAllRules: only && prices.length === 1 ? only.price : priceOf(new Set(ruleIds.keys())).price,
  };
}

function scoresOf(candidates: readonly PortfolioCandidate[]): Float64Array {
  const scores = new Float64Array(candidates.length);
  for (const [index, { score }] of candidates.entries()) {
    scores[index] = Number.isFinite(score) ? score : checkNumber(score, ['candidates', index, 'score']);
  }
  return scores;
}

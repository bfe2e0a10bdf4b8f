import { checkLength } from '../internal/check-length.ts';
import { checkRecord } from '../internal/check-options.ts';
import { packSimulation, type Simulation } from '../robustness/internal/pack-simulation.ts';
import type { AlternativeValues } from '../robustness/values.ts';
import type { Matrix } from '../types.ts';
import type { PortfolioMember } from './candidate.ts';
import { describeConflict } from './internal/describe.ts';
import { preparePortfolio } from './internal/prepare.ts';
import type { PortfolioOptions } from './options.ts';
import type { InfeasiblePortfolio } from './result.ts';

/**
 * How many to choose under which rules, and from whom.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioAcceptabilityOptions } from '@osee/scoring/mcda';
 *
 * const options: PortfolioAcceptabilityOptions = { candidates: [{ id: 'a' }, { id: 'b' }], count: 1 };
 * ```
 */
export interface PortfolioAcceptabilityOptions extends PortfolioOptions {
  /** One for each row of the values. */
  readonly candidates: readonly PortfolioMember[];
}

/**
 * How often each selection and each candidate wins.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioShares } from '@osee/scoring/mcda';
 *
 * const mostFrequent = ({ portfolios }: PortfolioShares) => portfolios[0]?.selected;
 * ```
 */
export interface PortfolioShares {
  readonly status: 'optimal';
  readonly draws: number;
  /** Every selection that is best in some draw, the most frequent first, then by the order of the candidates. */
  readonly portfolios: readonly { readonly selected: readonly string[]; readonly share: number }[];
  /** Share of draws in which each candidate is chosen, in the order of the candidates. */
  readonly inclusion: readonly { readonly id: string; readonly share: number }[];
}

/**
 * Finds the best selection under every drawn weight vector and counts: in what share of the draws is a pair (or
 * larger selection) chosen, and each candidate?
 *
 * @param values - achievements, more is better; one matrix, or one a draw
 * @param weightDraws - one weight vector a draw, as {@link sampleWeights} gives them
 * @param options - candidates, how many, and the rules
 * @returns shares; or, when the rules cannot all hold, which of them to give up
 * @throws `OseeError` with a code of {@link rankAcceptability} or {@link selectPortfolio}
 * @see Liesiö, Mild and Salo, Preference programming for robust portfolio modeling, EJOR 181 (2007), core index
 * @category portfolios
 * @example
 * ```ts
 * import { portfolioAcceptability } from '@osee/scoring/mcda';
 *
 * const values = [[1, 0], [0.6, 0.6], [0, 1]];
 * const weightDraws = [[0.75, 0.25], [0.25, 0.75], [0.5, 0.5], [0.875, 0.125]];
 * const candidates = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
 * const result = portfolioAcceptability(values, weightDraws, { candidates, count: 2 });
 * result.status === 'optimal' && result.portfolios[0]; // => { selected: ['a', 'b'], share: 0.75 }
 * ```
 */
export function portfolioAcceptability(
  values: AlternativeValues,
  weightDraws: Matrix,
  options: PortfolioAcceptabilityOptions,
): PortfolioShares | InfeasiblePortfolio {
  return portfolioAcceptabilityOf(packSimulation(values, weightDraws), options);
}

/** The same for scores that need not be weighted sums. */
function portfolioAcceptabilityOf(
  { alternatives, draws, score }: Simulation,
  options: PortfolioAcceptabilityOptions,
): PortfolioShares | InfeasiblePortfolio {
  checkRecord(options, ['options']);
  const { candidates } = options;
  const prepared = preparePortfolio(candidates, options);
  checkLength(candidates, alternatives, ['options', 'candidates']);
  const ids = candidates.map(({ id }) => id);
  const chooser = prepared.chooserWithout(new Set());
  const scores = new Float64Array(alternatives);
  const tally = createTally(ids);
  for (let draw = 0; draw < draws; draw += 1) {
    score(draw, scores);
    const best = chooser.best(scores, prepared.toleranceFor(scores));
    if (best === null) return describeConflict(prepared, scores, ids);
    tally.count(best.positions);
  }
  return { status: 'optimal', draws, ...tally.shares(draws) };
}

function createTally(ids: readonly string[]) {
  const times = new Map<string, { readonly positions: readonly number[]; count: number }>();
  const inclusions = new Array<number>(ids.length).fill(0);
  const count = (positions: readonly number[]): void => {
    const key = positions.join();
    const entry = times.get(key) ?? { positions, count: 0 };
    entry.count += 1;
    times.set(key, entry);
    for (const position of positions) inclusions[position] = (inclusions[position] as number) + 1;
  };
  const shares = (draws: number): Pick<PortfolioShares, 'portfolios' | 'inclusion'> => ({
    portfolios: [...times.values()]
      .sort((left, right) => right.count - left.count || comparePositions(left.positions, right.positions))
      .map((entry) => ({
        selected: entry.positions.map((position) => ids[position] as string),
        share: entry.count / draws,
      })),
    inclusion: ids.map((id, position) => ({ id, share: (inclusions[position] as number) / draws })),
  });
  return { count, shares };
}

function comparePositions(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((position, place) => position !== right[place]);
  return index < 0 ? 0 : (left[index] as number) - (right[index] as number);
}

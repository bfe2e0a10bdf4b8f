import { describe, expectTypeOf, it } from 'vitest';
import {
  type InfeasiblePortfolio,
  type OptimalPortfolio,
  type PortfolioAcceptabilityOptions,
  type PortfolioCandidate,
  type PortfolioMember,
  type PortfolioOptions,
  type PortfolioRelaxation,
  type PortfolioResult,
  type PortfolioRule,
  type PortfolioSelection,
  type PortfolioShares,
  type PortfolioSolver,
  type PriceOfRule,
  portfolioAcceptability,
  selectPortfolio,
} from '../index.ts';

const candidates: readonly PortfolioCandidate[] = [{ id: 'a', score: 1 }];

describe('types of selections', () => {
  it('the status tells a selection from none', () => {
    const result = selectPortfolio(candidates, { count: 1 });
    expectTypeOf(result).toEqualTypeOf<PortfolioResult>();
    expectTypeOf(result.selected).toEqualTypeOf<readonly string[] | null>();
    if (result.status === 'optimal') {
      expectTypeOf(result).toEqualTypeOf<OptimalPortfolio>();
      expectTypeOf(result.total).toEqualTypeOf<number>();
      expectTypeOf(result.runnerUp).toEqualTypeOf<PortfolioSelection | null>();
      expectTypeOf(result.priceOfRules).toEqualTypeOf<readonly PriceOfRule[]>();
      expectTypeOf(result.priceOfAllRules).toEqualTypeOf<number>();
      // @ts-expect-error there is nothing to give up
      result.relaxations;
    } else {
      expectTypeOf(result).toEqualTypeOf<InfeasiblePortfolio>();
      expectTypeOf(result.selected).toEqualTypeOf<null>();
      expectTypeOf(result.total).toEqualTypeOf<null>();
      expectTypeOf(result.reason).toEqualTypeOf<'rules' | 'too-few-candidates'>();
      expectTypeOf(result.relaxations).toEqualTypeOf<readonly PortfolioRelaxation[]>();
      // @ts-expect-error there is no price without a selection
      result.priceOfAllRules;
    }
  });

  it('shares are told from no selection by the same field', () => {
    const result = portfolioAcceptability([[1]], [[1]], { candidates, count: 1 });
    expectTypeOf(result).toEqualTypeOf<PortfolioShares | InfeasiblePortfolio>();
    if (result.status === 'infeasible') expectTypeOf(result).toEqualTypeOf<InfeasiblePortfolio>();
    else expectTypeOf(result.inclusion[0]?.share).toEqualTypeOf<number | undefined>();
  });

  it('a candidate has a score, a member need not', () => {
    expectTypeOf<PortfolioCandidate>().toExtend<PortfolioMember>();
    expectTypeOf<PortfolioMember>().not.toExtend<PortfolioCandidate>();
    expectTypeOf<PortfolioAcceptabilityOptions>().toExtend<PortfolioOptions>();
  });

  it('a rule is one of the kinds, with what the kind needs', () => {
    expectTypeOf<PortfolioRule['kind']>().toEqualTypeOf<
      'distinct' | 'at-most' | 'at-least' | 'include' | 'exclude' | 'not-together' | 'budget'
    >();
    expectTypeOf<{ kind: 'at-most'; attribute: string; count: number }>().toExtend<PortfolioRule>();
    expectTypeOf<{ kind: 'at-least'; attribute: string; count: number }>().not.toExtend<PortfolioRule>();
    expectTypeOf<{ kind: 'budget' }>().not.toExtend<PortfolioRule>();
  });

  it('options are named, and results are for reading', () => {
    // @ts-expect-error there is no such policy
    selectPortfolio(candidates, { count: 1, unknownAttributes: 'ignore' });
    // @ts-expect-error how many is not optional
    selectPortfolio(candidates, {});
    expectTypeOf<PortfolioSolver['solve']>().returns.toEqualTypeOf<readonly number[] | null>();
    expectTypeOf<PortfolioSelection['selected']>().not.toExtend<string[]>();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttributeValue, PortfolioMember } from './candidate.ts';
import { portfolioAcceptability } from './portfolio-acceptability.ts';
import type { PortfolioRule } from './rule.ts';
import { selectPortfolio } from './select-portfolio.ts';

interface ReferenceCase {
  readonly id: string;
  readonly method: string;
  readonly matrix: number[][];
  readonly parameters: {
    readonly scores: number[];
    readonly weights_per_draw: number[][];
    readonly k: number;
    readonly constraints: { readonly max_per: Record<string, number>; readonly at_least_one_ldc?: boolean };
    readonly [attribute: string]: unknown;
  };
  readonly expected: {
    readonly selected: number[] | null;
    readonly status?: string;
    readonly total: number;
    readonly runner_up?: number[];
    readonly runner_up_total: number;
    readonly portfolio_share: Record<string, number>;
    readonly inclusion_share: number[];
    readonly modal_portfolio: number[];
  };
  readonly tolerance: { readonly abs: number };
}

const folder = process.env['OSEE_REFERENCE_CASES'];
const readCases = (): (readonly [string, ReferenceCase])[] => {
  const path = join(folder ?? '', 'mcda', 'portfolio.json');
  if (folder === undefined || !existsSync(path)) return [];
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: ReferenceCase[] };
  return cases.map((one) => [one.id, one] as const);
};

const membersOf = ({ parameters, matrix }: ReferenceCase): PortfolioMember[] =>
  (parameters.scores ?? matrix).map((_, position) => ({
    id: String(position),
    attributes: Object.fromEntries(
      ['region', 'income', 'ldc']
        .filter((name) => name in parameters)
        .map((name) => [name, (parameters[name] as AttributeValue[])[position] as AttributeValue]),
    ),
  }));

const rulesOf = ({ parameters: { constraints } }: ReferenceCase): PortfolioRule[] => [
  ...Object.entries(constraints.max_per).map(
    ([attribute, count]): PortfolioRule => ({ kind: 'at-most', attribute, count }),
  ),
  ...(constraints.at_least_one_ldc
    ? [{ kind: 'at-least', attribute: 'ldc', value: true, count: 1 } as const]
    : []),
];

function checkSelection(one: ReferenceCase): void {
  const { parameters, expected, tolerance } = one;
  const candidates = membersOf(one).map((member, position) => ({
    ...member,
    score: parameters.scores[position] as number,
  }));
  const result = selectPortfolio(candidates, { count: parameters.k, rules: rulesOf(one) });
  if (result.status === 'infeasible') {
    expect(expected.selected).toBeNull();
    expect(result.relaxations.length).toBeGreaterThan(0);
    return;
  }
  expect(result.selected.map(Number)).toEqual(expected.selected);
  expect(Math.abs(result.total - expected.total)).toBeLessThanOrEqual(tolerance.abs);
  if (expected.runner_up === undefined) return;
  expect(result.runnerUp?.selected.map(Number)).toEqual(expected.runner_up);
  expect(Math.abs((result.runnerUp?.total ?? 0) - expected.runner_up_total)).toBeLessThanOrEqual(
    tolerance.abs,
  );
}

function checkShares(one: ReferenceCase): void {
  const { parameters, expected, tolerance } = one;
  const result = portfolioAcceptability(one.matrix, parameters.weights_per_draw, {
    candidates: membersOf(one),
    count: parameters.k,
    rules: rulesOf(one),
  });
  if (result.status === 'infeasible')
    throw new Error(`${one.id}: expected shares, got an infeasible problem`);
  const shares = Object.fromEntries(
    result.portfolios.map(({ selected, share }) => [selected.join('+'), share]),
  );
  expect(Object.keys(shares).sort()).toEqual(Object.keys(expected.portfolio_share).sort());
  for (const [key, share] of Object.entries(expected.portfolio_share)) {
    expect(Math.abs((shares[key] as number) - share), key).toBeLessThanOrEqual(tolerance.abs);
  }
  for (const [position, share] of expected.inclusion_share.entries()) {
    expect(Math.abs((result.inclusion[position]?.share as number) - share)).toBeLessThanOrEqual(
      tolerance.abs,
    );
  }
  expect(result.portfolios[0]?.selected.map(Number)).toEqual(expected.modal_portfolio);
}

describe.skipIf(folder === undefined)('reference cases (set OSEE_REFERENCE_CASES to run them)', () => {
  it.each(readCases())('%s', (_, one) => {
    if (one.method === 'portfolio_acceptability') checkShares(one);
    else checkSelection(one);
  });
});

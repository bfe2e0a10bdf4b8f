import { type Constraint, solve } from 'yalps';
import type { EnumeratedProblem } from './enumerate.fixture.ts';
import { portfolioAcceptability } from './portfolio-acceptability.ts';
import type { PortfolioSolver } from './solver.ts';

/** An adapter to a linear programming package, as a caller would write it. */
export const yalps: PortfolioSolver = {
  name: 'yalps',
  solve: ({ count, scores, rows, fixed }) => {
    const constraints = new Map<string, Constraint>([['count', { equal: count }]]);
    for (const [row, { min, max }] of rows.entries()) {
      constraints.set(`row ${row}`, { min, ...(max === Infinity ? {} : { max }) });
    }
    const coefficients = scores.map((score, position) => {
      const state = fixed[position] as number;
      if (state !== 0) constraints.set(`fixed ${position}`, { equal: state === 1 ? 1 : 0 });
      return new Map([
        ['score', score],
        ['count', 1],
        [`fixed ${position}`, 1],
      ]);
    });
    for (const [row, { members, coefficients: ofMembers }] of rows.entries()) {
      for (const [index, position] of members.entries()) {
        coefficients[position]?.set(`row ${row}`, ofMembers[index] as number);
      }
    }
    const variables = coefficients.map((entries, position) => [position, entries] as const);
    const solution = solve({ objective: 'score', constraints, variables, binaries: true }, { tolerance: 0 });
    return solution.status === 'optimal' ? solution.variables.map(([position]) => position) : null;
  },
};

/** The first answer of a solver, without the further questions that settle ties; `null` when there is none. */
export function solveOnce(
  solver: PortfolioSolver,
  { candidates, count, rules }: EnumeratedProblem,
): readonly string[] | null {
  let asked = 0;
  const once: PortfolioSolver = {
    name: `${solver.name}, for the first question only`,
    solve: (model) => {
      asked += 1;
      return asked === 1 ? solver.solve(model) : null;
    },
  };
  const scores = candidates.map(({ score }) => [score]);
  const shares = portfolioAcceptability(scores, [[1]], { candidates, count, rules, solver: once });
  return shares.status === 'optimal' ? (shares.portfolios[0]?.selected ?? null) : null;
}

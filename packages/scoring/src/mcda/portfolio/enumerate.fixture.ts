import type { PortfolioCandidate } from './candidate.ts';
import type { PortfolioSelection } from './result.ts';
import type { PortfolioRule } from './rule.ts';

/** A selection to look for, and by what brute force it is checked. */
export interface EnumeratedProblem {
  readonly candidates: readonly PortfolioCandidate[];
  readonly count: number;
  readonly rules: readonly PortfolioRule[];
  readonly tieTolerance?: number;
}

/** All selections there are, each with the rules that it breaks. */
export interface Enumeration {
  /** The best two when the rules of this set (bits) do not count; of those that tie, the first listed. */
  readonly bestTwo: (leftOut: number) => readonly [PortfolioSelection | null, PortfolioSelection | null];
  /** Selections that obey all rules. */
  readonly obeying: number;
}

/** What a rule counts of a candidate, and how much of it may be chosen. */
interface Meter {
  readonly rule: number;
  readonly amounts: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** Looks at every selection in the order of the candidates. */
export function enumerateSelections(problem: EnumeratedProblem): Enumeration {
  const { candidates, count } = problem;
  const meters = problem.rules.flatMap((rule, index) =>
    metersOf(rule, candidates).map((meter) => ({ ...meter, rule: index })),
  );
  const chosen: number[] = [];
  const used = meters.map(() => 0);
  const selections: number[][] = [];
  const totals: number[] = [];
  const broken: number[] = [];
  const visit = (from: number): void => {
    if (chosen.length === count) {
      selections.push([...chosen]);
      totals.push(chosen.reduce((sum, position) => sum + (candidates[position]?.score ?? Number.NaN), 0));
      broken.push(
        meters.reduce((bits, { rule, least, most }, index) => {
          const amount = used[index] as number;
          return amount < least || amount > most ? bits | (1 << rule) : bits;
        }, 0),
      );
      return;
    }
    for (let position = from; position <= candidates.length - count + chosen.length; position += 1) {
      const before = [...used];
      for (const [index, { amounts }] of meters.entries()) {
        used[index] = (used[index] as number) + (amounts[position] as number);
      }
      chosen.push(position);
      visit(position + 1);
      chosen.pop();
      for (const [index, amount] of before.entries()) used[index] = amount;
    }
  };
  visit(0);
  const scale = candidates.reduce((most, { score }) => Math.max(most, Math.abs(score)), 1);
  const tolerance = (problem.tieTolerance ?? 1e-9) * scale;
  const firstOfBest = (leftOut: number, except: number): number => {
    const counts = (index: number) => index !== except && ((broken[index] as number) & ~leftOut) === 0;
    const most = totals.reduce(
      (high, total, index) => (counts(index) && total > high ? total : high),
      -Infinity,
    );
    return totals.findIndex((total, index) => counts(index) && total >= most - tolerance);
  };
  const named = (index: number): PortfolioSelection | null =>
    index < 0
      ? null
      : {
          selected: (selections[index] as number[]).map((position) => candidates[position]?.id ?? ''),
          total: totals[index] as number,
        };
  return {
    bestTwo: (leftOut) => {
      const best = firstOfBest(leftOut, -1);
      return [named(best), best < 0 ? null : named(firstOfBest(leftOut, best))];
    },
    obeying: broken.filter((bits) => bits === 0).length,
  };
}

/** Written without the library's model. An unknown value counts in every group of a cap, and in none to be reached. */
function metersOf(rule: PortfolioRule, candidates: readonly PortfolioCandidate[]): Omit<Meter, 'rule'>[] {
  const count = (test: (candidate: PortfolioCandidate) => boolean, least: number, most: number) => ({
    amounts: candidates.map((one) => (test(one) ? 1 : 0)),
    least,
    most,
  });
  const valuesOf = (attribute: string, { attributes = {} }: PortfolioCandidate) =>
    [attributes[attribute] ?? []].flat();
  const isUnknown = (attribute: string, { attributes = {} }: PortfolioCandidate) =>
    (attributes[attribute] ?? null) === null;
  const capped = (attribute: string, most: number, groups: readonly (readonly unknown[])[]) =>
    groups.map((group) =>
      count(
        (one) => isUnknown(attribute, one) || valuesOf(attribute, one).some((value) => group.includes(value)),
        -Infinity,
        most,
      ),
    );
  const everyValue = (attribute: string) => [
    [],
    ...[...new Set(candidates.flatMap((one) => valuesOf(attribute, one)))].map((value) => [value]),
  ];
  switch (rule.kind) {
    case 'distinct':
      return capped(rule.attribute, 1, everyValue(rule.attribute));
    case 'at-most':
      return capped(
        rule.attribute,
        rule.count,
        rule.value === undefined ? everyValue(rule.attribute) : [[rule.value].flat()],
      );
    case 'at-least': {
      const wanted: readonly unknown[] = [rule.value].flat();
      return [
        count(
          (one) => valuesOf(rule.attribute, one).some((value) => wanted.includes(value)),
          rule.count,
          Infinity,
        ),
      ];
    }
    case 'include':
      return [count(({ id }) => id === rule.candidate, 1, Infinity)];
    case 'exclude':
      return [count(({ id }) => id === rule.candidate, -Infinity, 0)];
    case 'not-together':
      return [count(({ id }) => rule.candidates.includes(id), -Infinity, 1)];
    case 'budget':
      return [
        {
          amounts: candidates.map(({ cost = Number.NaN }) => cost),
          least: -Infinity,
          most: rule.limit + 1e-9 * Math.max(1, Math.abs(rule.limit)),
        },
      ];
  }
}

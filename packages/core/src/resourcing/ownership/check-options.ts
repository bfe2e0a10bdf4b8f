import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { readMeasure } from '../amount/measure.ts';
import { currencyOf } from '../currency/currency.ts';
import { unknownId } from '../series/rate-series.ts';
import type { CostAssumptions, CostFactor, CostOption, OptionCost } from './cost-option.ts';
import { assumptionsShape, optionsShape } from './option-shape.ts';

/** The factors of a cost as a list. */
export const factorsOfCost = ({ amount }: OptionCost): readonly CostFactor[] =>
  Array.isArray(amount) ? (amount as readonly CostFactor[]) : [amount as CostFactor];

/** Whether a factor stands for an assumption. */
export const isReference = (factor: CostFactor): factor is { readonly assumption: string } =>
  typeof factor === 'object' && factor !== null && Object.hasOwn(factor, 'assumption');

/** Refuses options and assumptions that nobody can compare. */
export const checkOptions = (options: readonly CostOption[], assumptions: CostAssumptions): void => {
  expectShape(options, optionsShape, ['options']);
  expectShape(assumptions, assumptionsShape, ['assumptions']);
  currencyOf(assumptions.currency, ['assumptions', 'currency']);
  const { rate } = assumptions.discounting;
  if (Array.isArray(rate) && rate.length !== assumptions.years) {
    throw new OseeError(
      'wrong-length',
      `Expected a rate for each of ${assumptions.years} years, got ${rate.length}.`,
      {
        path: ['assumptions', 'discounting', 'rate'],
      },
    );
  }
  const known = distinct(assumptions.values ?? [], ['assumptions', 'values']);
  distinct(options, ['options']);
  for (const [place, { costs }] of options.entries()) {
    const path = ['options', place, 'costs'];
    distinct(costs, path);
    for (const [position, cost] of costs.entries())
      checkCost(cost, assumptions.years, known, [...path, position]);
  }
};

const checkCost = (cost: OptionCost, years: number, known: readonly string[], path: Path): void => {
  for (const factor of factorsOfCost(cost)) {
    if (isReference(factor) && !known.includes(factor.assumption)) {
      throw unknownId('an assumption', factor.assumption, known, [...path, 'amount']);
    }
  }
  const { from = 1, to = years } = cost;
  const isAtEnd = (cost.when ?? 'once') === 'once' && from === years + 1;
  if ((from > years && !isAtEnd) || (to < from && !isAtEnd)) {
    throw new OseeError(
      'wrong-order',
      `Expected years within ${years}, the first not after the last, got ${from} and ${to}.`,
      {
        path: [...path, 'from'],
        details: { from, to, years },
      },
    );
  }
  const share = readMeasure(cost.inCountry ?? null);
  if ((share.high ?? share.low).gt(1)) {
    throw new OseeError('out-of-range', 'Expected a share in the country from 0 to 1, got more.', {
      path: [...path, 'inCountry'],
    });
  }
};

const distinct = (items: readonly { readonly id: string }[], path: Path): readonly string[] => {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) {
      throw new OseeError('duplicate-id', `Expected ids that differ, got "${id.slice(0, 60)}" twice.`, {
        path,
        details: { got: id },
      });
    }
    seen.add(id);
  }
  return [...seen];
};

import { isEqual } from '../../number/compare.ts';
import { numberOf } from '../../number/rational.ts';
import type { LossItem, Severity } from '../figures/loss-item.ts';
import { type GridDistribution, gridConvolve, gridMix, gridNothing, gridOf } from './grid-distribution.ts';
import { reachOf } from './severity-shape.ts';

/** To which end of its cell an amount moves that does not lie on the grid. */
export type Side = 'down' | 'up';

/** The cell of an amount; one that differs from a point of the grid by rounding only lies on it. */
const cellOf = (amount: number, step: number, side: Side): number => {
  const place = amount / step;
  const nearest = Math.round(place);
  if (isEqual(place, nearest)) return nearest + 0;
  return side === 'down' ? Math.floor(place) : Math.ceil(place);
};

/** Whether every amount of a severity lies on the grid. */
export const isOnGrid = (severity: Severity, step: number): boolean => {
  if (severity.kind === 'range') return false;
  const amounts =
    severity.kind === 'point' ? [severity.amount] : severity.outcomes.map(({ amount }) => amount);
  return amounts.every((amount) => cellOf(amount, step, 'down') === cellOf(amount, step, 'up'));
};

/** One item on the grid, its amounts moved to one end of their cells: never more (down), or never less (up), than it is. */
export const gridItem = ({ frequency, severity }: LossItem, step: number, side: Side): GridDistribution => {
  const one = gridSeverity(severity, step, side);
  if (frequency.kind === 'once') {
    return gridMix(one, gridNothing, numberOf(frequency.chance.over, frequency.chance.under));
  }
  let sum: GridDistribution | null = null;
  for (const chance of [...frequency.chances].reverse()) {
    const more: GridDistribution | null = sum && gridConvolve(sum, one);
    sum = more === null ? scaled(gridNothing, chance) : gridPlus(more, chance);
  }
  return sum ?? gridNothing;
};

const scaled = ({ origin, masses }: GridDistribution, factor: number): GridDistribution => ({
  origin,
  masses: masses.map((mass) => mass * factor),
});

/** Adds a chance of 0. */
const gridPlus = (distribution: GridDistribution, chance: number): GridDistribution => {
  const { origin, masses } = gridMix(distribution, scaled(gridNothing, chance), 0.5);
  return { origin, masses: masses.map((mass) => mass * 2) };
};

const gridSeverity = (severity: Severity, step: number, side: Side): GridDistribution => {
  if (severity.kind === 'point') return gridOf(new Map([[cellOf(severity.amount, step, side), 1]]));
  const cells = new Map<number, number>();
  const put = (cell: number, mass: number): void => {
    cells.set(cell, (cells.get(cell) ?? 0) + mass);
  };
  if (severity.kind === 'outcomes') {
    for (const { amount, chance } of severity.outcomes) put(cellOf(amount, step, side), chance);
    return gridOf(cells);
  }
  const first = cellOf(severity.low, step, 'down');
  const last = cellOf(severity.high, step, 'up');
  let before = 0;
  for (let cell = first; cell < last; cell += 1) {
    const reached = cell === last - 1 ? 1 : reachOf(severity, (cell + 1) * step);
    put(side === 'down' ? cell : cell + 1, Math.max(0, reached - before));
    before = reached;
  }
  return gridOf(cells);
};

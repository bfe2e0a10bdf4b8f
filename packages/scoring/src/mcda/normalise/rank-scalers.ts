import { rank } from '../rank/rank.ts';
import type { Column, Scale, Scaler } from './scaler.ts';
import { stretch } from './stretch.ts';

const byRank =
  (of: (position: number, column: Column) => number) =>
  (column: Column): Scale => {
    const { known, options } = column;
    const ranks = rank(known, { best: 'lowest', ties: options.ties ?? 'min' });
    const byValue = new Map(known.map((value, index) => [value, ranks[index] as number]));
    return (value) => of(byValue.get(value) as number, column);
  };

export const rankPoints: Scaler = {
  costs: 'negate',
  constant: () => 0,
  scale: byRank((position) => position),
};

export const borda: Scaler = {
  costs: 'negate',
  constant: () => 0,
  scale: byRank((position) => position - 1),
};

export const percentileRank: Scaler = {
  costs: 'negate',
  constant: ({ range = [0, 1] }) => range[0],
  scale: byRank((position, { known, options }) =>
    stretch((position - 1) / (known.length - 1), options.range),
  ),
};

import type { CostHandling, NormaliseOptions } from './normalise-options.ts';

/** One criterion on its way to be scaled. */
export interface Column {
  /** The known values, already turned round when the cost handling does that first. */
  readonly known: readonly number[];
  /** Where the criterion stands, for options and for errors. */
  readonly index: number;
  /** Whether the values were negated, so that goalposts and targets have to be negated too. */
  readonly negated: boolean;
  /** Whether less is better and the method itself has to deal with it. */
  readonly isCost: boolean;
  readonly options: NormaliseOptions;
}

/** Maps a known value; `null` when the criterion cannot tell its values apart. */
export type Scale = ((value: number) => number) | null;

/** A method: what it does by default with costs, and how it makes its scale. */
export interface Scaler {
  readonly costs: CostHandling;
  readonly scale: (column: Column) => Scale;
  /** What every value of a criterion becomes that cannot tell them apart. Default 0. */
  readonly constant?: (options: NormaliseOptions) => number;
}

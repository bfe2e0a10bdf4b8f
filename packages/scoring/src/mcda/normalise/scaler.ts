import type { CostHandling, NormaliseOptions } from './normalise-options.ts';

/** One criterion on its way to be scaled. */
export interface Column {
  /** The known values, already turned round when the cost handling does that first. */
  readonly known: readonly number[];
  /** Where the criterion stands, for options and for errors. */
  readonly index: number;
  /** The first alternative with a value, for errors. */
  readonly rowOf: (value: number) => number;
  /** Whether the values were negated, so that goalposts and targets have to be negated too. */
  readonly negated: boolean;
  /** Whether less is better and the method itself has to deal with it. */
  readonly isCost: boolean;
  readonly options: NormaliseOptions;
}

/** Maps a known value; a number when all become that one, `null` when nothing is left to divide by. */
export type Scale = ((value: number) => number) | number | null;

/** A method: what it does by default with costs, and how it makes its scale. */
export interface Scaler {
  readonly costs: CostHandling;
  /** The least value for which the method keeps the order. Default: any. */
  readonly least?: number;
  /** Whether an alternative is judged without the others, so that a constant criterion is no loss. */
  readonly judgesAlone?: boolean;
  readonly scale: (column: Column) => Scale;
  /**
   * What every value of a criterion becomes that cannot tell them apart. Without it they are scaled as always, and
   * are 0 where nothing is left to divide by.
   */
  readonly constant?: (options: NormaliseOptions) => number;
}

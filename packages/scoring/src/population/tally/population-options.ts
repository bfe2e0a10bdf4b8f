import { shape } from '@osee/core';

/**
 * What can be told when a population is counted.
 *
 * @category population
 * @example
 * ```ts
 * import type { PopulationOptions } from '@osee/scoring/population';
 *
 * const options: PopulationOptions = { nodes: ['strategy'], minimumCell: 10 };
 * ```
 */
export interface PopulationOptions {
  /** Ids of the nodes to count; all unless told. The id of the model is that of the whole. */
  readonly nodes?: readonly string[];
  /** Into how many steps the range of a score is cut for quantiles, from 10 to 10,000; 1000 unless told. */
  readonly resolution?: number;
  /** Groups of fewer institutions are hidden, from 1; 5 unless told. */
  readonly minimumCell?: number;
  /** The quantiles to tell, from 0 to 1; 0.1, 0.25, 0.5, 0.75 and 0.9 unless told. */
  readonly quantiles?: readonly number[];
  /** Ends the count between two rows: an `AbortSignal`, or anything with `aborted`. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
  /** Told how many rows are counted, after every `progressEvery` rows and at the end. */
  readonly onProgress?: (count: number) => void;
  /** From 1; 10,000 unless told. */
  readonly progressEvery?: number;
}

const { list, numberFrom, text, wholeFrom } = shape;

export const populationOptionsForm = /* #__PURE__ */ shape.options(
  {
    nodes: /* #__PURE__ */ list(text),
    resolution: /* #__PURE__ */ wholeFrom(10, 10_000),
    minimumCell: /* #__PURE__ */ wholeFrom(1, 1e9),
    quantiles: /* #__PURE__ */ list(/* #__PURE__ */ numberFrom(0, 1)),
    signal: shape.anything,
    onProgress: shape.callable,
    progressEvery: /* #__PURE__ */ wholeFrom(1, 1e9),
  },
  'options of a count',
);

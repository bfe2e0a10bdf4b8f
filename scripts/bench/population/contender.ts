/** One way of scoring a population. */
export interface Contender {
  readonly name: string;
  /** How many institutions it scores in a run; fewer where it is slow. */
  readonly count: number;
  /** Whether its answers have no gaps, as it knows no intervals. */
  readonly isWhole?: boolean;
  /** Gives the mean score of the whole model, so that all can be held against each other. */
  readonly run: () => number | Promise<number>;
  readonly close?: () => void | Promise<void>;
}

/** More institutions than these nobody scores in the bench. */
export const most = 100_000;

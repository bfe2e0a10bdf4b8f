import { bestSelection, nextSelection } from './best-selection.ts';
import type { Optimise, Optimum } from './optimise.ts';

/** Finds selections under given rules. Of those that tie, the one whose candidates stand first. */
export interface Chooser {
  /** The best; `null` when there is none. */
  readonly best: (scores: Float64Array, tolerance: number) => Optimum | null;
  /** The best other than the one found; `null` when there is no other. */
  readonly next: (scores: Float64Array, tolerance: number, found: Optimum) => Optimum | null;
}

/** Chooses by a search that knows nothing of ties. */
export function chooseBy(optimise: Optimise, size: number): Chooser {
  const free = new Int8Array(size);
  return {
    best: (scores, tolerance) => bestSelection(optimise, scores, free, tolerance),
    next: (scores, tolerance, found) => nextSelection(optimise, scores, free, tolerance, found),
  };
}

import type { DropReason } from '../result/trace.ts';
import type { RolledUp } from './roll-up.ts';

/** The value that a criterion counts with, or why it does not count. */
export interface Reading {
  readonly value: number | null;
  readonly drop: DropReason | null;
  /** 1 for an answer, 0 for a question that is open, `null` for what is not asked; by the value unless told. */
  readonly known?: 0 | 1 | null;
}

export type Readings = ReadonlyMap<string, Reading>;

/** Readings by criterion; a map, or a map with one entry changed. */
export type ReadingLookup = Pick<Readings, 'get'>;

export interface NodeEvaluation extends RolledUp {
  /** The highest that the node can score, with what does not apply or is excused left out; before any deduction. */
  readonly maximum: number;
  /** Whether all that is in the node is open and may still leave; told only where maxima are not all the same. */
  readonly mayLeave: boolean;
  /** By level, the share reached by the criteria bound to it. */
  readonly shares: readonly (number | null)[];
  /** By level, whether any criterion bound to it is answered. */
  readonly shareKnown: readonly boolean[];
  /** Whether something that would count is open. */
  readonly open: boolean;
  /** Answered weight as a share of applicable weight; `null` when nothing applies. */
  readonly coverage: number | null;
  /** Whether the deduction of the node was made. */
  readonly isDeducted: boolean;
}

export type Evaluation = ReadonlyMap<string, NodeEvaluation>;

/** Nodes by id; an evaluation, or one with some nodes scored again. */
export type EvaluationLookup = Pick<Evaluation, 'get'>;

/** Why an input that applies has no value yet. */
export const openReasons: ReadonlySet<DropReason | null> = new Set<DropReason | null>([
  'unanswered',
  'unknown',
  'blocked',
]);

/** Whether a criterion was answered (1), is open (0), or is not asked (`null`). */
export const knownOf = ({ value, drop, known }: Reading): 0 | 1 | null => {
  if (known !== undefined) return known;
  if (value !== null || drop === 'excused') return 1;
  return openReasons.has(drop) ? 0 : null;
};

/** The readings with one of them changed. */
export const withReading = (readings: ReadingLookup, id: string, reading: Reading): ReadingLookup => ({
  get: (other) => (other === id ? reading : readings.get(other)),
});

/** A score as it may be shown: where nothing is answered there is none, whatever a policy counts. */
export const shownScore = (evaluation: NodeEvaluation | undefined): number | null =>
  evaluation === undefined || evaluation.coverage === 0 ? null : evaluation.score;

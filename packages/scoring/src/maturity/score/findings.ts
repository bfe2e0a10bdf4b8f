import type { CompiledModel } from '../engine/compiled-model.ts';
import type { Evaluation } from '../engine/evaluation.ts';
import type { NodeRange } from '../range/find-ranges.ts';
import type { AnswerReading } from './read-answer.ts';

/** Everything that node results are made from. */
export interface Findings {
  readonly compiled: CompiledModel;
  readonly readings: ReadonlyMap<string, AnswerReading>;
  readonly evaluation: Evaluation;
  /** What the nodes in which something is open can come to. */
  readonly ranges: ReadonlyMap<string, NodeRange>;
  /** By node, the score with every applicable criterion at its best. */
  readonly attainable: (id: string) => number | null;
  readonly confidence: ReadonlyMap<string, number | null>;
}

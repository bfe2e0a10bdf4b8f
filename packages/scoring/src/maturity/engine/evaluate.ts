import type { DropReason } from '../result/trace.ts';
import type { CompiledInput, CompiledModel, CompiledNode } from './compiled-model.ts';
import { type RolledUp, rollUp, type Worth } from './roll-up.ts';

/** The value that a criterion counts with, or why it does not count. */
export interface Reading {
  readonly value: number | null;
  readonly drop: DropReason | null;
}

interface NodeEvaluation extends RolledUp {
  /** By level, the share reached by the criteria bound to it. */
  readonly shares: readonly (number | null)[];
  /** Whether something that would count is open. */
  readonly open: boolean;
}

export type Readings = ReadonlyMap<string, Reading>;
export type Evaluation = ReadonlyMap<string, NodeEvaluation>;

const openReasons = new Set<DropReason>(['unanswered', 'unknown', 'blocked']);

const worthOfReading = (reading: Reading | undefined, highest: number): Worth =>
  reading && reading.value !== null
    ? { value: reading.value, full: reading.value >= highest, drop: null }
    : { value: null, drop: reading?.drop ?? 'unanswered' };

const worthOfNode = (evaluation: NodeEvaluation | undefined, maximum: number): Worth => {
  const score = evaluation?.score ?? null;
  if (score !== null) return { value: score, full: score >= maximum, drop: null };
  return {
    value: null,
    drop: evaluation?.leftOut.some((entry) => entry.reason === 'blocked') ? 'blocked' : 'nothingToScore',
  };
};

/** An evaluation that is known already, and the one criterion whose reading differs from it. */
export interface KnownEvaluation {
  readonly evaluation: Evaluation;
  readonly changedId: string;
}

/** Scores every node from the values of the criteria, from the leaves up; only what changed, where the rest is known. */
export const evaluate = (
  { root, criteria, maxima }: Pick<CompiledModel, 'root' | 'criteria' | 'maxima'>,
  readings: Readings,
  known?: KnownEvaluation,
): Evaluation => {
  const done = new Map<string, NodeEvaluation>(known?.evaluation);
  const worthOf = ({ kind, id }: CompiledInput): Worth =>
    kind === 'criterion'
      ? worthOfReading(readings.get(id), criteria.get(id)?.highest ?? 1)
      : worthOfNode(done.get(id), maxima.get(id) ?? 1);
  const shareAt = (inputs: readonly CompiledInput[], level: number): number | null =>
    rollUp('mean', inputs, (input) => {
      if (input.kind === 'criterion') {
        const worth = worthOf(input);
        return worth.drop === null
          ? { ...worth, value: worth.value / (criteria.get(input.id)?.highest || 1) }
          : worth;
      }
      const share = done.get(input.id)?.shares[level] ?? null;
      return share === null
        ? { value: null, drop: 'nothingToScore' }
        : { value: share, full: false, drop: null };
    }).score;
  const visit = (node: CompiledNode): void => {
    if (known && !node.criterionIds.has(known.changedId)) return;
    for (const child of node.children) visit(child);
    const rolled = rollUp(node.rollUp, node.inputs, worthOf);
    const open =
      rolled.leftOut.some((entry) => openReasons.has(entry.reason)) ||
      node.children.some((child) => done.get(child.id)?.open);
    done.set(node.id, { ...rolled, shares: node.levelInputs.map(shareAt), open });
  };
  visit(root);
  return done;
};

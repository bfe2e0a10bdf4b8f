import { isAtLeast } from '../../number/compare.ts';
import type { CompiledInput, CompiledModel, CompiledNode, NodeRelations } from './compiled-model.ts';
import { coverageOf } from './coverage-of.ts';
import {
  type Evaluation,
  knownOf,
  type NodeEvaluation,
  openReasons,
  type Reading,
  type ReadingLookup,
} from './evaluation.ts';
import { isThin } from './is-thin.ts';
import { maximumOf } from './maximum-of.ts';
import { type RolledUp, rollUp, type Worth } from './roll-up.ts';

export type { Evaluation, Reading, Readings } from './evaluation.ts';

/** An evaluation that is known already, and the criteria whose readings differ from it. */
export interface KnownEvaluation {
  readonly evaluation: Evaluation;
  readonly changedIds: readonly string[];
}

type Prepared = Pick<
  CompiledModel,
  'order' | 'relations' | 'criteria' | 'maxima' | 'steadyIds' | 'leavingIds' | 'policies'
>;

const worthOfReading = (
  reading: Reading | undefined,
  { from, span }: CompiledInput,
  highest: number,
): Worth =>
  reading && reading.value !== null
    ? { value: from + span * reading.value, full: reading.value >= highest, drop: null }
    : { value: null, drop: reading?.drop ?? 'unanswered' };

const worthOfNode = (evaluation: NodeEvaluation | undefined): Worth => {
  if (evaluation === undefined) return { value: null, drop: 'nothingToScore' };
  if (evaluation.score !== null) return { value: evaluation.score, full: evaluation.isFull, drop: null };
  if (evaluation.counted.length > 0 && !evaluation.leftOut.some(({ reason }) => reason === 'blocked')) {
    return { value: null, drop: 'lowCoverage' };
  }
  return {
    value: null,
    drop: evaluation.leftOut.some(({ reason }) => reason === 'blocked') ? 'blocked' : 'nothingToScore',
  };
};

/** Scores every node from the values of the criteria, from the leaves up; only what changed, where the rest is known. */
export const evaluate = (
  compiled: Prepared,
  readings: ReadingLookup,
  known?: KnownEvaluation,
): Evaluation => {
  const { order, relations, criteria, policies } = compiled;
  const done = new Map<string, NodeEvaluation>(known?.evaluation);
  const worthOf = (input: CompiledInput): Worth =>
    input.kind === 'criterion'
      ? worthOfReading(readings.get(input.id), input, criteria.get(input.id)?.highest ?? 1)
      : worthOfNode(done.get(input.id));
  const shareAt = (inputs: readonly CompiledInput[], level: number): number | null =>
    inputs.length === 0
      ? null
      : rollUp('mean', inputs, (input) => {
          if (input.isEmpty) return { value: 0, full: false, drop: null };
          if (input.kind === 'criterion') {
            const { value = null, drop = 'unanswered' } = readings.get(input.id) ?? {};
            const highest = criteria.get(input.id)?.highest || 1;
            return value === null
              ? { value, drop: drop ?? 'unanswered' }
              : { value: value / highest, full: false, drop: null };
          }
          const share = done.get(input.id)?.shares[level] ?? null;
          return share === null
            ? { value: null, drop: 'nothingToScore' }
            : { value: share, full: false, drop: null };
        }).score;
  const isShareKnown = (inputs: readonly CompiledInput[], level: number): boolean =>
    inputs.some(({ kind, id }) => {
      if (kind === 'node') return done.get(id)?.shareKnown[level] ?? false;
      const reading = readings.get(id);
      return reading !== undefined && reading.value !== null && knownOf(reading) !== 0;
    });
  for (const node of order) {
    if (known && !isTouched(relations.get(node.id), known)) continue;
    const rolled = adjust(node, rollUp(node.rollUp, node.inputs, worthOf), done);
    const coverage = coverageOf(node, rolled, readings, done);
    const { maximum, mayLeave } = maximumOf(compiled, node, rolled, readings, done);
    const withheld =
      policies.belowMinimumCoverage === 'noScore' &&
      isThin(node, (id) => (id === node.id ? coverage : done.get(id)?.coverage));
    done.set(node.id, {
      ...rolled,
      score: withheld ? null : rolled.score,
      isFull: isFull(node, rolled, maximum),
      maximum,
      mayLeave: mayLeave || withheld,
      shares: node.levelInputs.map(shareAt),
      shareKnown: node.levelInputs.map(isShareKnown),
      open:
        rolled.leftOut.some((entry) => openReasons.has(entry.reason)) ||
        node.inputs.some(({ kind, id }) => kind === 'node' && done.get(id)?.open),
      coverage,
    });
  }
  return done;
};

const isTouched = (relations: NodeRelations | undefined, { changedIds }: KnownEvaluation): boolean => {
  for (const id of changedIds) if (relations?.touchedBy.has(id)) return true;
  return false;
};

/** Whether a node is at its best, as the rung of a ladder has to be. */
const isFull = ({ rollUp: method, cap }: CompiledNode, rolled: Adjusted, maximum: number): boolean => {
  if (rolled.isDeducted || rolled.score === null) return false;
  if (method === 'min' || cap !== null) return rolled.score >= maximum;
  return rolled.isFull && (method !== 'sum' || !rolled.leftOut.some(({ reason }) => openReasons.has(reason)));
};

type Adjusted = RolledUp & { readonly isDeducted: boolean };

/** The cap of a sum, and the deduction that another part decides. */
const adjust = ({ cap, deduction }: CompiledNode, rolled: RolledUp, done: Evaluation): Adjusted => {
  const { score } = rolled;
  if (score === null || (cap === null && deduction === null)) return { ...rolled, isDeducted: false };
  const trigger = deduction === null ? undefined : done.get(deduction.nodeId);
  const isDeducted =
    deduction !== null &&
    trigger !== undefined &&
    trigger.score !== null &&
    trigger.coverage !== 0 &&
    isAtLeast(trigger.score / (trigger.maximum || 1), deduction.minimum, 1);
  const capped = cap === null ? score : Math.min(score, cap);
  const after = isDeducted ? capped * (1 - deduction.share) : capped;
  if (after === score) return { ...rolled, isDeducted };
  return {
    ...rolled,
    score: after,
    counted: rolled.counted.map((each) => ({ ...each, contribution: each.contribution * (after / score) })),
    isDeducted,
  };
};

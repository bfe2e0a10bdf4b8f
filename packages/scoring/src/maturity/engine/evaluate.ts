import { isAtLeast } from '../../number/compare.ts';
import type { CompiledInput, CompiledModel, CompiledNode, NodeRelations } from './compiled-model.ts';
import { coverageOf } from './coverage-of.ts';
import {
  type Evaluation,
  type EvaluationLookup,
  type NodeEvaluation,
  openReasons,
  type Reading,
  type ReadingLookup,
} from './evaluation.ts';
import { isThin } from './is-thin.ts';
import { sharesOf } from './level-share.ts';
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
  'order' | 'relations' | 'judgedShares' | 'criteria' | 'maxima' | 'steadyIds' | 'leavingIds' | 'policies'
>;

const worthOfReading = (
  reading: Reading | undefined,
  { from, span }: CompiledInput,
  highest: number,
): Worth =>
  reading && reading.value !== null
    ? { value: from + span * reading.value, full: reading.value >= highest, drop: null }
    : { value: null, full: false, drop: reading?.drop ?? 'unanswered' };

const worthOfNode = (evaluation: NodeEvaluation | undefined): Worth => {
  if (evaluation === undefined) return { value: null, full: false, drop: 'nothingToScore' };
  const { score, counted, leftOut, isFull: full } = evaluation;
  if (score !== null) return { value: score, full, drop: null };
  const isBlocked = leftOut.some(({ reason }) => reason === 'blocked');
  if (counted.length > 0 && !isBlocked) return { value: null, full: false, drop: 'lowCoverage' };
  return { value: null, full: false, drop: isBlocked ? 'blocked' : 'nothingToScore' };
};

/** Scores every node from the values of the criteria, from the leaves up; only what changed, where the rest is known. */
export const evaluate = (
  compiled: Prepared,
  readings: ReadingLookup,
  known?: KnownEvaluation,
): Evaluation => {
  const done = new Map<string, NodeEvaluation>(known?.evaluation);
  const evaluateNode = nodeEvaluator(compiled, readings, done, null);
  for (const node of compiled.order) {
    if (known && !isTouched(compiled.relations.get(node.id), known)) continue;
    done.set(node.id, evaluateNode(node));
  }
  return done;
};

/**
 * Scores some nodes again, as far as levels are judged by them; the rest is looked up in what is known.
 *
 * @param nodes - every node that the changed readings touch, each after those that it needs
 */
export const evaluateAgain = (
  compiled: Prepared,
  readings: ReadingLookup,
  known: EvaluationLookup,
  nodes: readonly CompiledNode[],
): EvaluationLookup => {
  const again = new Map<string, NodeEvaluation>();
  const done: EvaluationLookup = { get: (id) => again.get(id) ?? known.get(id) };
  const evaluateNode = nodeEvaluator(compiled, readings, done, compiled.judgedShares);
  for (const node of nodes) again.set(node.id, evaluateNode(node));
  return done;
};

/** Scores one node after the other; what a node needs has to be done before it. */
const nodeEvaluator = (
  compiled: Prepared,
  readings: ReadingLookup,
  done: EvaluationLookup,
  judged: ReadonlySet<number> | null,
) => {
  const { criteria, policies } = compiled;
  const worthOf = (input: CompiledInput): Worth =>
    input.kind === 'criterion'
      ? worthOfReading(readings.get(input.id), input, criteria.get(input.id)?.highest ?? 1)
      : worthOfNode(done.get(input.id));
  return (node: CompiledNode): NodeEvaluation => {
    const rolled = adjust(node, rollUp(node.rollUp, node.inputs, worthOf), done);
    const coverage = coverageOf(node, rolled, readings, done);
    const { maximum, mayLeave } = maximumOf(compiled, node, rolled, readings, done);
    const withheld =
      policies.belowMinimumCoverage === 'noScore' &&
      isThin(node, (id) => (id === node.id ? coverage : done.get(id)?.coverage));
    const { shares, shareKnown } = sharesOf(compiled, node, readings, done, judged);
    return {
      score: withheld ? null : rolled.score,
      counted: rolled.counted,
      leftOut: rolled.leftOut,
      isFull: isFull(node, rolled, maximum),
      isDeducted: rolled.isDeducted,
      maximum,
      mayLeave: mayLeave || withheld,
      shares,
      shareKnown,
      open:
        rolled.leftOut.some(({ reason }) => openReasons.has(reason)) ||
        node.inputs.some(({ kind, id }) => kind === 'node' && done.get(id)?.open),
      coverage,
    };
  };
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
const adjust = ({ cap, deduction }: CompiledNode, rolled: RolledUp, done: EvaluationLookup): Adjusted => {
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

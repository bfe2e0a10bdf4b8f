import type { CompiledInput, CompiledNode } from '../engine/compiled-model.ts';
import type { NodeEvaluation } from '../engine/evaluation.ts';
import type { DroppedInput, DropReason, Trace, TraceInput } from '../result/trace.ts';
import type { Findings } from './findings.ts';

/** Reasons that lie in the structure of the model, and not in a policy for the answer. */
const structural: ReadonlySet<DropReason> = new Set<DropReason>([
  'future',
  'retired',
  'zeroWeight',
  'ladderStopped',
]);

/** How a node got its score. Where nothing is answered it has none, and no input of it shows a figure. */
export const buildTrace = (findings: Findings, node: CompiledNode): Trace => {
  const evaluated = findings.evaluation.get(node.id);
  const { counted = [], leftOut = [], coverage = null, score = null, isDeducted = false } = evaluated ?? {};
  const withheld = withheldBecause(evaluated);
  const isEmpty = withheld === 'notStarted';
  const dropped = leftOut.map(({ input, reason }) => dropOf(findings, input, reason));
  return {
    method: node.rollUp,
    inputs: isEmpty
      ? []
      : counted.map(({ input, value, contribution }) => inputOf(findings, input, value, contribution)),
    dropped: isEmpty
      ? [...counted.map(({ input }) => dropOf(findings, input, waitingReason(findings, input))), ...dropped]
      : dropped,
    ...(withheld !== null && { withheld }),
    ...(node.cap !== null && { cap: node.cap }),
    ...(node.averagedKind !== null && { averagedKind: node.averagedKind }),
    ...(node.deduction !== null && {
      deduction: { ...node.deduction, isMade: isDeducted && coverage !== 0 && score !== null },
    }),
  };
};

/** Why a node has no score although inputs would count. */
export const withheldBecause = (
  evaluated: NodeEvaluation | undefined,
): NonNullable<Trace['withheld']> | null => {
  if (evaluated === undefined) return null;
  if (evaluated.coverage === 0) return 'notStarted';
  const isBlocked = evaluated.leftOut.some(({ reason, input }) => reason === 'blocked' && input.weight > 0);
  return evaluated.score === null && evaluated.counted.length > 0 && !isBlocked ? 'lowCoverage' : null;
};

const waitingReason = ({ readings }: Findings, { kind, id }: CompiledInput): DropReason => {
  const status = kind === 'criterion' ? readings.get(id)?.status : undefined;
  return status === 'unanswered' || status === 'unknown' || status === 'notApplicable'
    ? status
    : 'nothingToScore';
};

const inputOf = (
  { readings, evaluation }: Findings,
  { kind, id, weight }: CompiledInput,
  value: number,
  contribution: number,
): TraceInput => {
  const reading = kind === 'criterion' ? readings.get(id) : undefined;
  const isUnanswered = kind === 'node' && evaluation.get(id)?.coverage === 0;
  return {
    kind,
    id,
    value,
    weight,
    contribution,
    status: isUnanswered ? 'unanswered' : (reading?.status ?? 'scored'),
    source: isUnanswered ? 'policy' : reading ? (reading.policy ? 'policy' : 'answer') : 'node',
    reason: reading?.reason ?? null,
    evidence: reading?.answer?.evidence ?? [],
  };
};

const dropOf = (
  { readings }: Findings,
  { kind, id, weight }: CompiledInput,
  reason: DropReason,
): DroppedInput => ({
  kind,
  id,
  weight,
  reason,
  policy: (kind === 'criterion' && !structural.has(reason) && readings.get(id)?.policy) || null,
});

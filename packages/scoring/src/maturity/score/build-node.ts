import type { CompiledModel, CompiledNode } from '../engine/compiled-model.ts';
import type { Evaluation, Readings } from '../engine/evaluate.ts';
import { judgeLevel } from '../engine/judge-level.ts';
import type { NodeResult, NodeStatus } from '../result/node-result.ts';
import type { Trace } from '../result/trace.ts';
import type { AnswerReading } from './read-answer.ts';

/** One evaluation and the values that it was made from. */
export interface Pass {
  readonly readings: Readings;
  readonly evaluation: Evaluation;
}

/** Everything that node results are made from. */
export interface Passes {
  readonly compiled: CompiledModel;
  readonly readings: ReadonlyMap<string, AnswerReading>;
  readonly point: Pass;
  /** Open criteria at their worst. */
  readonly worst: Pass;
  /** Open criteria at their best. */
  readonly best: Pass;
  /** Every applicable criterion at its best. */
  readonly attainable: Pass;
  readonly coverage: ReadonlyMap<string, number | null>;
  readonly confidence: ReadonlyMap<string, number | null>;
}

/** Puts together the result of a node and of the parts below it. */
export const buildNode = (passes: Passes, node: CompiledNode): NodeResult => {
  const { compiled, point, worst, best, attainable } = passes;
  const { levels } = compiled.model;
  const scoreIn = ({ evaluation }: Pass): number | null => evaluation.get(node.id)?.score ?? null;
  const levelIn = ({ evaluation, readings }: Pass) => judgeLevel(compiled, node, evaluation, readings);
  const levelId = (position: number): string | null => levels[position]?.id ?? null;
  const score = scoreIn(point);
  const known = [score, scoreIn(worst), scoreIn(best)].filter((end) => end !== null);
  // Where nothing may be left to score at one end, a single answer can bring anything from 0 on.
  const ends = known.length > 0 && scoreIn(worst) === null ? [0, ...known] : known;
  const judged = levelIn(point);
  const maximum = compiled.maxima.get(node.id) ?? 1;
  const coverage = passes.coverage.get(node.id) ?? null;
  return {
    id: node.id,
    kind: node.kind,
    title: node.title,
    competencyId: node.competencyId,
    weight: node.weight,
    share: node.share,
    score,
    maximum,
    attainable: scoreIn(attainable),
    interval: ends.length > 0 ? { worst: Math.min(...ends), best: Math.max(...ends) } : null,
    coverage,
    confidence: passes.confidence.get(node.id) ?? null,
    level: {
      reached: levelId(judged.reached),
      next: levelId(judged.next),
      blocking: judged.blocking,
      range: { worst: levelId(levelIn(worst).reached), best: levelId(levelIn(best).reached) },
      shares: point.evaluation.get(node.id)?.shares ?? [],
    },
    bandId: score === null ? null : bandOf(compiled, score / (maximum || 1)),
    status: statusOf(coverage, score, compiled.policies.minimumCoverage),
    trace: traceOf(passes, node),
    children: node.children.map((child) => buildNode(passes, child)),
  };
};

const bandOf = ({ model: { bands = [] }, policies }: CompiledModel, share: number): string | null => {
  const reach = share + policies.tolerance;
  const inside = bands.filter(({ from }) =>
    policies.bandEdge === 'upper' ? reach >= from : share - policies.tolerance > from,
  );
  return (inside.at(-1) ?? bands[0])?.id ?? null;
};

const statusOf = (coverage: number | null, score: number | null, minimum: number): NodeStatus => {
  if (coverage === null) return 'notEvaluated';
  if (coverage === 0) return 'notStarted';
  if (score === null) return 'blocked';
  if (coverage === 1) return 'complete';
  return coverage < minimum ? 'provisional' : 'partial';
};

const traceOf = ({ readings, point }: Passes, node: CompiledNode): Trace => {
  const { counted = [], leftOut = [] } = point.evaluation.get(node.id) ?? {};
  return {
    method: node.rollUp,
    inputs: counted.map(({ input: { kind, id, weight }, value, contribution }) => {
      const reading = kind === 'criterion' ? readings.get(id) : undefined;
      return {
        kind,
        id,
        value,
        weight,
        contribution,
        status: reading?.status ?? 'scored',
        source: reading ? (reading.policy ? 'policy' : 'answer') : 'node',
        reason: reading?.reason ?? null,
        evidence: reading?.answer?.evidence ?? [],
      };
    }),
    dropped: leftOut.map(({ input: { kind, id, weight }, reason }) => ({
      kind,
      id,
      weight,
      reason,
      policy: (kind === 'criterion' && !structural.has(reason) && readings.get(id)?.policy) || null,
    })),
  };
};

const structural = new Set(['future', 'retired', 'zeroWeight', 'ladderStopped']);

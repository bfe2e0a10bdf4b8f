import { bandOf } from '../engine/band-of.ts';
import type { CompiledNode } from '../engine/compiled-model.ts';
import { type NodeEvaluation, shownScore } from '../engine/evaluation.ts';
import { isThin } from '../engine/is-thin.ts';
import { type JudgedLevel, judgeLevel } from '../engine/judge-level.ts';
import type { LevelResult } from '../result/level-result.ts';
import type { NodeResult, NodeStatus } from '../result/node-result.ts';
import { buildTrace, withheldBecause } from './build-trace.ts';
import type { Findings } from './findings.ts';
import { intervalOf } from './interval-of.ts';

/** Puts together the result of a node and of the parts below it. */
export const buildNode = (findings: Findings, node: CompiledNode): NodeResult => {
  const { compiled, evaluation, readings } = findings;
  const evaluated = evaluation.get(node.id);
  const score = shownScore(evaluated);
  const { coverage = null, maximum = 1 } = evaluated ?? {};
  const isTooThin = isThin(node, (id) => evaluation.get(id)?.coverage);
  const hasBand = score !== null && (!isTooThin || compiled.policies.belowMinimumCoverage === 'provisional');
  return {
    id: node.id,
    kind: node.kind,
    title: node.title,
    competencyId: node.competencyId,
    weight: node.weight,
    share: node.share,
    score,
    maximum,
    attainable: findings.attainable(node.id),
    ...intervalOf(findings, node),
    coverage,
    confidence: findings.confidence.get(node.id) ?? null,
    level: levelOf(findings, node, judgeLevel(compiled, node, evaluation, readings)),
    bandId: hasBand ? bandOf(compiled, score / (maximum || 1)) : null,
    status: statusOf(coverage, score, isTooThin, evaluated),
    trace: buildTrace(findings, node),
    children: node.children.map((child) => buildNode(findings, child)),
  };
};

const levelOf = (
  { compiled, evaluation, ranges }: Findings,
  node: CompiledNode,
  { reached, next, blocking }: JudgedLevel,
): LevelResult => {
  const { levels } = compiled.model;
  const levelId = (position: number): string | null => levels[position]?.id ?? null;
  const { shares = [], shareKnown = [], coverage = null } = evaluation.get(node.id) ?? {};
  const range = ranges.get(node.id);
  const isNamed = reached >= 0 || next >= 0;
  const { worst, best } = range?.ends ? range.levels : { worst: reached, best: reached };
  return {
    reached: levelId(reached),
    next: levelId(next),
    blocking,
    range: {
      worst: levelId(isNamed ? Math.min(worst, reached) : worst),
      best: levelId(isNamed ? Math.max(best, reached) : best),
    },
    bound: range === undefined || range.areLevelsExact ? 'exact' : 'outer',
    shares: shares.map((share, level) => (shareKnown[level] && coverage !== 0 ? share : null)),
  };
};

const statusOf = (
  coverage: number | null,
  score: number | null,
  isTooThin: boolean,
  evaluated: NodeEvaluation | undefined,
): NodeStatus => {
  if (coverage === null) return 'notEvaluated';
  if (coverage === 0) return 'notStarted';
  // What was excused leaves the score, and may leave nothing.
  if (score === null && !evaluated?.open) return 'notEvaluated';
  if (score === null && withheldBecause(evaluated) !== 'lowCoverage') return 'blocked';
  if (coverage === 1) return 'complete';
  return isTooThin ? 'provisional' : 'partial';
};

import type { TreeResult } from '../../mcda/hierarchy/tree-result.ts';
import type { Candidate } from '../application/application.ts';
import type { BranchResult } from '../result/applicant-result.ts';
import type { CriterionResult, Interval } from '../result/criterion-result.ts';
import type { Settings } from '../settings/settings.ts';
import { type CombinedScore, combineScores, scoresByCriterion } from './combine-scores.ts';
import { splitPoints, totalPoints } from './split-points.ts';

/** What the criteria say of one application. */
export interface ScoredApplication {
  readonly criteria: readonly CriterionResult[];
  readonly branches: readonly BranchResult[];
  readonly score: number | null;
  readonly interval: Interval;
  readonly coverage: number;
}

/** Scores one application: value, coverage, bounds, and the part of each criterion. */
export const scoreApplicant = (application: Candidate, settings: Settings): ScoredApplication => {
  const { policies, tree } = settings;
  const given = scoresByCriterion(application);
  const combined = settings.criteria.map((criterion) =>
    combineScores(criterion, given.get(criterion.id) ?? [], policies),
  );
  const whole = aggregate(settings, combined, ({ value }) => value);
  const parts = splitPoints(tree, whole);
  const score = whole.value === null ? null : totalPoints(parts);
  const bounds = boundsOf(settings, combined, whole, score);
  const branches = settings.model.criteria.map(({ id }) => {
    const found = whole.nodes.find((node) => node.id === id);
    const { weight = 0, value = null, coverage = 0 } = found ?? {};
    return { branch: id, weight, value, interval: bounds.ofNode(id), coverage };
  });
  return {
    criteria: combined.map((entry) => {
      const part = score === null ? undefined : parts.get(entry.criterion);
      return { ...entry, multiplier: part?.multiplier ?? null, points: part?.points ?? null };
    }),
    branches,
    score,
    interval: bounds.ofScore,
    coverage: whole.coverage,
  };
};

/** What the score and each node may be, once everything unknown is known. */
const boundsOf = (
  settings: Settings,
  combined: readonly CombinedScore[],
  whole: TreeResult,
  score: number | null,
): { readonly ofScore: Interval; readonly ofNode: (id: string) => Interval } => {
  const nodeOf = ({ nodes }: TreeResult, id: string): TreeResult['nodes'][number] | undefined =>
    nodes.find((node) => node.id === id);
  const open = combined.some(({ interval }) => interval.worst < interval.best);
  if (score !== null && !open) {
    const ofNode = (id: string): Interval => {
      const value = nodeOf(whole, id)?.value ?? null;
      return value === null ? { worst: 0, best: 1 } : { worst: value, best: value };
    };
    return { ofScore: { worst: score, best: score }, ofNode };
  }
  const worst = aggregate(settings, combined, ({ interval }) => interval.worst);
  const best = aggregate(settings, combined, ({ interval }) => interval.best);
  const around = (low: number, high: number, value: number | null): Interval => ({
    worst: Math.max(0, Math.min(low, value ?? low)),
    best: Math.min(1, Math.max(high, value ?? high)),
  });
  return {
    ofScore: around(worst.worst, best.best, score),
    ofNode: (id) =>
      around(nodeOf(worst, id)?.worst ?? 0, nodeOf(best, id)?.best ?? 1, nodeOf(whole, id)?.value ?? null),
  };
};

const aggregate = (
  { prepared, lifted, policies }: Settings,
  combined: readonly CombinedScore[],
  pick: (entry: CombinedScore) => number | null,
): TreeResult =>
  prepared.aggregate(
    new Map(
      combined.map((entry) => {
        const value = pick(entry);
        const lift = value !== null && lifted.has(entry.criterion);
        return [entry.criterion, lift ? Math.max(value, policies.geometricFloor) : value];
      }),
    ),
  );

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
  const branches = settings.model.criteria.map(({ id }) => {
    const found = whole.nodes.find((node) => node.id === id);
    const { weight = 0, value = null, coverage = 0 } = found ?? {};
    return { branch: id, weight, value, coverage };
  });
  return {
    criteria: combined.map((entry) => {
      const part = score === null ? undefined : parts.get(entry.criterion);
      return { ...entry, multiplier: part?.multiplier ?? null, points: part?.points ?? null };
    }),
    branches,
    score,
    interval: boundsOf(settings, combined, score),
    coverage: whole.coverage,
  };
};

const boundsOf = (settings: Settings, combined: readonly CombinedScore[], score: number | null): Interval => {
  const open = combined.some(({ interval }) => interval.worst < interval.best);
  if (score !== null && !open) return { worst: score, best: score };
  const worst = aggregate(settings, combined, ({ interval }) => interval.worst).worst;
  const best = aggregate(settings, combined, ({ interval }) => interval.best).best;
  return {
    worst: Math.max(0, Math.min(worst, score ?? worst)),
    best: Math.min(1, Math.max(best, score ?? best)),
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

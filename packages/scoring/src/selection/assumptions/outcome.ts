import { prepareTree } from '../../mcda/hierarchy/prepare-tree.ts';
import type { PortfolioCandidate } from '../../mcda/portfolio/candidate.ts';
import { selectPortfolio } from '../../mcda/portfolio/select-portfolio.ts';
import { rank } from '../../mcda/rank/rank.ts';
import { tieBreakValue } from '../evaluate/rank-applicants.ts';
import type { Aggregation } from '../model/policies.ts';
import { criteriaBelow } from '../model/walk.ts';
import { candidatesOf, rulesOf } from '../portfolio/candidates.ts';
import type { Choice } from './choice.ts';
import { leafWeightedTree } from './leaf-weighted-tree.ts';
import type { Scene } from './scene.ts';

/** What one setting gives. */
export interface Outcome {
  /** By applicant; `null` for who is not ranked. Equals share the better rank. */
  readonly ranks: readonly (number | null)[];
  /** Who is chosen, or, without portfolio rules, who comes first, by id; `null` when nobody can be. */
  readonly chosen: readonly string[] | null;
}

/** Ranks and chooses under one setting, as the evaluation does it under that of record. */
export const outcomeUnder = (scene: Scene, choice: Choice): Outcome => {
  const { settings, applicants } = scene;
  const { tieTolerance: tolerance, tieBreak } = settings.policies;
  const scores = scoresUnder(scene, choice);
  const ranks = rank(scores, {
    tolerance,
    tieBreakers: tieBreak.map((id) => applicants.map((applicant) => tieBreakValue(applicant, id))),
  });
  return { ranks, chosen: chosenUnder(scene, scores, ranks) };
};

const scoresUnder = (
  { settings, criteria, rows }: Scene,
  { weights, aggregation, missing, normalisation }: Choice,
): readonly (number | null)[] => {
  const { minimumCoverage, geometricFloor: floor } = settings.policies;
  const weightOf = new Map(criteria.map((id, position) => [id, weights[position] ?? 0]));
  const lifted = liftedUnder(settings, aggregation);
  const { aggregate } = prepareTree(leafWeightedTree(settings, weightOf, aggregation), {
    missing,
    minimumCoverage,
  });
  return rows[normalisation].map((row) => {
    const values = criteria.flatMap((id, position) => {
      const value = row[position] ?? null;
      const isLifted = value !== null && lifted.has(id);
      return weightOf.get(id) === 0 ? [] : [[id, isLifted ? Math.max(value, floor) : value] as const];
    });
    return aggregate(new Map(values)).value;
  });
};

const liftedUnder = (
  { lifted, model, policies }: Scene['settings'],
  aggregation: Aggregation | null,
): ReadonlySet<string> => {
  if (aggregation === null) return lifted;
  const all = aggregation === 'geometric' && policies.geometricFloor > 0;
  return new Set(all ? model.criteria.flatMap(criteriaBelow).map(({ id }) => id) : []);
};

const chosenUnder = (
  { settings, applicants }: Scene,
  scores: readonly (number | null)[],
  ranks: Outcome['ranks'],
): Outcome['chosen'] => {
  const { model, policies } = settings;
  const ranked = applicants
    .map((applicant, index) => ({ ...applicant, score: scores[index] ?? null, rank: ranks[index] ?? null }))
    .filter((applicant) => applicant.rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || (left.id < right.id ? -1 : 1));
  if (model.portfolio === undefined) {
    const leaders = ranked.filter((applicant) => applicant.rank === 1).map(({ id }) => id);
    return leaders.length === 0 ? null : leaders;
  }
  const candidates = candidatesOf(ranked, policies.unknownAttribute);
  if (policies.unknownAttribute === 'refuse' && candidates.some(hasUnknown)) return null;
  const found = selectPortfolio(candidates, {
    count: model.portfolio.size,
    rules: rulesOf(model.portfolio, candidates),
    tieTolerance: policies.tieTolerance,
  });
  return found.status === 'optimal' ? [...found.selected].sort() : null;
};

const hasUnknown = ({ attributes = {} }: PortfolioCandidate): boolean =>
  Object.values(attributes).includes(null);

/** Whether two settings choose the same. */
export const sameChoice = (one: Outcome, other: Outcome): boolean =>
  (one.chosen === null) === (other.chosen === null) && one.chosen?.join() === other.chosen?.join();

import { OseeError } from '@osee/core';
import type { CriterionNode as WeightTree } from '../../mcda/hierarchy/criterion-tree.ts';
import type { PortfolioCandidate } from '../../mcda/portfolio/candidate.ts';
import type { PortfolioOptions } from '../../mcda/portfolio/options.ts';
import type { CriterionNode } from '../model/criterion.ts';
import type { Aggregation } from '../model/policies.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { isGroup } from '../model/walk.ts';
import { candidatesOf, rulesOf } from '../portfolio/candidates.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { type WeightedScorer, weightedScorer } from './weighted-scorer.ts';

/** The ranked applicants of a result as numbers: rows are applicants by rank, columns are criteria. */
export interface Contest {
  readonly ids: readonly string[];
  readonly criteria: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  readonly candidates: readonly PortfolioCandidate[];
  /** `null` without portfolio rules. */
  readonly portfolio: PortfolioOptions | null;
  /** Every group is arithmetic and nothing is unknown: a score is a sum of weight times value. */
  readonly linear: boolean;
  readonly tieTolerance: number;
  /** Writes the scores under other weights, with the groups of the model. */
  readonly score: WeightedScorer;
  /** The scores under other weights; groups as in the model, or all put together in one way. */
  readonly scores: (weights: readonly number[], method?: Aggregation) => number[];
}

/** Takes the numbers out of a result. */
export const contestOf = (model: SelectionModel, result: SelectionResult): Contest => {
  if (model.id !== result.model.id || model.version !== result.model.version) {
    const expected = `${result.model.id} ${result.model.version}`;
    throw new OseeError('other-model', `Expected the model ${expected}, got ${model.id} ${model.version}.`, {
      path: ['model'],
      details: { expected, got: `${model.id} ${model.version}` },
    });
  }
  const ranked = result.applicants.filter(({ rank }) => rank !== null);
  const effective = new Map(result.weights.map(({ id, effective }) => [id, effective]));
  const criteria = (result.applicants[0]?.criteria ?? []).map(({ criterion }) => criterion);
  const positions = new Map(criteria.map((id, index) => [id, index]));
  const values = ranked.map((applicant) => applicant.criteria.map(({ value }) => value));
  const candidates = candidatesOf(ranked, result.policies.unknownAttribute);
  const { tieTolerance, geometricFloor: floor } = result.policies;
  const tree = treeFor(model, result);
  const scorerOf = (method?: Aggregation): WeightedScorer =>
    weightedScorer(treeFor(model, result, method), { rows: values, positions, floor });
  return {
    ids: ranked.map(({ id }) => id),
    criteria,
    values,
    weights: criteria.map((id) => effective.get(id) ?? 0),
    candidates,
    // Where a choice is refused for want of facts, none is robust.
    portfolio:
      model.portfolio === undefined || result.portfolio?.status === 'refused'
        ? null
        : { count: model.portfolio.size, rules: rulesOf(model.portfolio, candidates), tieTolerance },
    linear: isArithmetic(tree) && values.every((row) => !row.includes(null)),
    tieTolerance,
    score: scorerOf(),
    scores: (weights, method) => {
      const scores = new Float64Array(values.length);
      scorerOf(method)(weights, 0, scores);
      return Array.from(scores);
    },
  };
};

const treeFor = (model: SelectionModel, { policies }: SelectionResult, method?: Aggregation): WeightTree => {
  const place = (node: CriterionNode): WeightTree =>
    isGroup(node)
      ? {
          id: node.id,
          aggregation: method ?? node.aggregation ?? policies.aggregation,
          children: node.children.map(place),
        }
      : { id: node.id };
  return {
    id: model.id,
    aggregation: method ?? model.aggregation ?? policies.aggregation,
    children: model.criteria.map(place),
  };
};

const isArithmetic = ({ aggregation, children }: WeightTree): boolean =>
  children === undefined || (aggregation === 'arithmetic' && children.every(isArithmetic));

import { isRecord } from '@osee/core';
import type { Assessment } from '../assessment/assessment.ts';
import { indexModel } from '../compile/index-model.ts';
import { type CompiledModel, compiledMark } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { Caveat } from '../result/caveat.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import { scoreMaturity } from '../score/score-maturity.ts';

/**
 * The score of an assessment under one set of weights.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { WeightedScore } from '@osee/scoring/maturity';
 *
 * const score: WeightedScore = { id: 'categories-alike', title: 'Alike', score: 0.4, level: 'repeatable' };
 * ```
 */
export interface WeightedScore {
  /** The id of the weighting; `model` for the weights of the model itself. */
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  /** The level that is named; `null` when none is. */
  readonly level: string | null;
}

/**
 * How far a score hangs on the weights.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { WeightingsResult } from '@osee/scoring/maturity';
 *
 * const widthOf = ({ interval }: WeightingsResult): number =>
 *   interval === null ? 0 : interval.highest - interval.lowest;
 * ```
 */
export interface WeightingsResult {
  /** Under the weights of the model; what a report is about. */
  readonly result: MaturityResult;
  /** The weights of the model first, then every weighting that the model declares. */
  readonly scores: readonly WeightedScore[];
  /** Of the scores, as shares; `null` when there is none. */
  readonly interval: { readonly lowest: number; readonly highest: number } | null;
  /** `level-depends-on-weights` where the level is another one under other weights. */
  readonly caveats: readonly Caveat[];
}

/**
 * Scores an assessment with the weights of the model, and again with every other set of weights that the model declares:
 * nobody can prove weights right, so a reader sees beside the score what it would be under others.
 *
 * @param model - a model with `weightings`, or what `compileModel` made of it; without them the model is scored alone
 * @param assessment - the answers
 * @returns the result, the scores and levels under each set of weights, their interval, and a caveat where levels differ
 * @throws `OseeError` with the codes of `scoreMaturity`
 * @category maturity
 * @see OECD, Digital Government Index: several sets of weights are tested beside the published one
 * @example
 * ```ts
 * import { scoreUnderWeightings } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { scores, interval } = scoreUnderWeightings(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'office-mandate', status: 'answered', optionId: 'established' }],
 * });
 * scores.map(({ id }) => id); // => ['model', 'nodes-alike', 'categories-alike']
 * interval; // => { lowest: 0.5, highest: 0.5 }
 * ```
 */
export const scoreUnderWeightings = (
  model: MaturityModel | CompiledModel,
  assessment: Assessment,
): WeightingsResult => {
  const source = isRecord(model) && compiledMark in model ? (model as CompiledModel).model : model;
  const result = scoreMaturity(model, assessment, { gains: false });
  const own = source as MaturityModel;
  const others = (own.weightings ?? []).map(({ id, title, weights }) => {
    const changed = new Map(weights.map(({ nodeId, weight }) => [nodeId, weight]));
    const nodes = own.nodes.map((node) => {
      const weight = changed.get(node.id);
      return weight === undefined ? node : { ...node, weight };
    });
    return scoreOf(id, title, scoreMaturity(indexModel({ ...own, nodes }), assessment, { gains: false }));
  });
  const scores = [scoreOf('model', result.model.title, result), ...others];
  const known = scores.flatMap(({ score }) => score ?? []);
  // Where too little is answered by some weights, there is no level that could be another one.
  const levels = [...new Set(scores.flatMap(({ level }) => level ?? []))];
  return {
    result,
    scores,
    interval: known.length > 0 ? { lowest: Math.min(...known), highest: Math.max(...known) } : null,
    caveats:
      levels.length < 2
        ? []
        : [
            {
              code: 'level-depends-on-weights',
              severity: 'warning',
              path: ['scores'],
              details: {
                levelIds: levels,
                titles: result.model.levels
                  .filter(({ id }) => levels.includes(id))
                  .map(({ title }) => title)
                  .join(', '),
              },
            },
          ],
  };
};

const scoreOf = (id: string, title: string, { root }: MaturityResult): WeightedScore => ({
  id,
  title,
  score: root.score,
  level: root.level.reached,
});

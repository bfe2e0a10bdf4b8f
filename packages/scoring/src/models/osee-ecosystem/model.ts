import {
  type InstrumentDepthId,
  instrumentDepths,
  instrumentItems,
  instrumentLevelRules,
  instrumentWeights,
} from '@osee/core/instrument';
import type { ModelWithDepths, Weighting } from '../../maturity/index.ts';
import { ecosystemCriteria } from './criteria.ts';
import { formerCriteria } from './former-questions.ts';
import { ecosystemLevels } from './levels.ts';
import { ecosystemNodes } from './nodes.ts';
import { ecosystemScales } from './scales.ts';

const { coverage } = instrumentLevelRules;

const depths: ModelWithDepths<InstrumentDepthId>['depths'] = instrumentDepths.map(
  ({ id, title, rule, cannotTell }) => ({
    id,
    title,
    rule,
    criterionIds: instrumentItems.filter((item) => item.depths.includes(id)).map((item) => item.id),
    cannotTell,
  }),
);

/** With ten parts alike a category weighs as many tenths as it has parts; with categories alike each weighs a third. */
const categoryWeights: Readonly<Record<string, readonly [number, number, number]>> = {
  'nodes-alike': [0.5, 0.4, 0.1],
  'categories-alike': [1 / 3, 1 / 3, 1 / 3],
};

const weightings: readonly Weighting[] = instrumentWeights.alternatives.map(({ id, title }) => ({
  id,
  title,
  weights: instrumentWeights.categories.map((category, position) => ({
    nodeId: category.id,
    weight: categoryWeights[id]?.[position] ?? category.weight,
  })),
}));

/**
 * An instrument for the open-source ecosystem of a country: seventy questions, one for every competency and technical
 * domain of the training framework, four for the open source office, seven for the mobilisation of resources and ten for
 * sharing with others. They are asked in three depths. The framework gives no questions, weights or levels: these are
 * the project's own, a draft that was not piloted yet.
 *
 * @category models
 * @see `atDepth` for its depths, `scoreUnderWeightings` for its other weights, `instrumentItems` of
 * `@osee/core/instrument` for the texts of its questions
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * oseeEcosystemModel.status; // => 'draft'
 * oseeEcosystemModel.criteria.filter((criterion) => !criterion.retired).length; // => 70
 * oseeEcosystemModel.depths?.map(({ criterionIds }) => criterionIds.length); // => [15, 50, 70]
 * oseeEcosystemModel.levels.map((level) => level.id);
 * // => ['initial', 'exploring', 'repeatable', 'managed', 'leading']
 * ```
 */
export const oseeEcosystemModel: ModelWithDepths<InstrumentDepthId> = {
  id: 'osee-ecosystem',
  version: '1.0.0',
  title: 'Open-source ecosystem of a country',
  status: 'draft',
  language: 'en',
  licence: 'CC-BY-4.0',
  source: 'project',
  note:
    'A draft that was not piloted yet. Questions, weights and levels are the project’s own. Weights are declared with ' +
    'their reasons and do not follow from how many questions a part has; other weights are shown beside them.',
  policies: {
    notApplicable: 'exclude',
    unanswered: 'exclude',
    rollUp: 'mean',
    emptyRequirement: 'notEvaluated',
    belowMinimumCoverage: 'noLevel',
    minimumCoverage: coverage.category,
    minimumCoverageOf: [{ nodeKind: 'model', minimum: coverage.overall }],
    coverageFloors: [{ nodeKind: 'category', minimum: coverage.category }],
    minimumQuestions: 3,
  },
  scales: ecosystemScales,
  levels: ecosystemLevels,
  nodes: ecosystemNodes,
  criteria: [...ecosystemCriteria, ...formerCriteria],
  depths,
  weightings,
};

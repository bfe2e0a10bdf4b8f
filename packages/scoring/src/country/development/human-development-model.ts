import type { DevelopmentModel } from './development-model.ts';
import { developmentTexts as texts } from './development-texts.ts';
import { humanDevelopmentGroups } from './published-groups.ts';
import { between } from './scales.ts';

const years = (upper: number, lower = 0) => between(lower, upper, { unit: texts['life-expectancy.unit'] });

/**
 * The Human Development Index as published: fixed points for four figures, the mean of the two on schooling, and the
 * geometric mean of health, education and income. It reproduces the published values of 2022 to their three decimals.
 *
 * @category development
 * @see UNDP, Human Development Report, technical note 1, data under CC BY 3.0 IGO
 * @example
 * ```ts
 * import { assessDevelopment, humanDevelopmentModel } from '@osee/scoring/country';
 *
 * const figures = { 'life-expectancy': 85, 'expected-schooling': 18, 'mean-schooling': 15, 'national-income': 75_000 };
 * const { value, group } = assessDevelopment(humanDevelopmentModel, {
 *   subject: 'Ruritania',
 *   asOf: '2024-01-31',
 *   values: Object.entries(figures).map(([indicatorId, each]) => ({ indicatorId, value: each, year: 2022 })),
 * });
 * value; // => 1
 * group?.id; // => 'very-high'
 * ```
 */
export const humanDevelopmentModel: DevelopmentModel = /* #__PURE__ */ (() => ({
  id: 'human-development',
  version: '1.0.0',
  title: texts['human-development.title'],
  status: 'published',
  parts: [
    {
      id: 'health',
      title: texts.health,
      indicators: [
        {
          id: 'life-expectancy',
          title: texts['life-expectancy'],
          sourceId: 'hdi',
          scale: years(85, 20),
        },
      ],
    },
    {
      id: 'education',
      title: texts.education,
      indicators: [
        {
          id: 'expected-schooling',
          title: texts['expected-schooling'],
          sourceId: 'hdi',
          scale: years(18),
        },
        { id: 'mean-schooling', title: texts['mean-schooling'], sourceId: 'hdi', scale: years(15) },
      ],
    },
    {
      id: 'income',
      title: texts.income,
      indicators: [
        {
          id: 'national-income',
          title: texts['national-income'],
          sourceId: 'hdi',
          scale: between(100, 75_000, {
            transform: 'logarithm',
            unit: texts['national-income.unit'],
          }),
        },
      ],
    },
  ],
  policies: {
    aggregation: 'geometric',
    missing: 'require-all',
    minimumCoverage: 1,
    oldAfterYears: 5,
  },
  groups: humanDevelopmentGroups,
}))();

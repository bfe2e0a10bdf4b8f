import type { GoalpostScale } from '../../selection/model/scale.ts';
import type { DevelopmentIndicator, DevelopmentModel, DevelopmentPart } from './development-model.ts';
import { developmentTexts as texts } from './development-texts.ts';
import { between, stepsTo, upTo } from './scales.ts';

type TextId = keyof typeof texts;

const part = (id: TextId, ...indicators: readonly DevelopmentIndicator[]): DevelopmentPart => ({
  id,
  title: texts[id],
  indicators,
});

const of = (id: TextId, sourceId: string, scale: GoalpostScale, overlap?: string): DevelopmentIndicator => ({
  id,
  title: texts[id],
  sourceId,
  scale,
  ...(overlap === undefined ? {} : { overlap }),
});

/**
 * Where a country stands by what others publish, in six parts: digital government, digital public infrastructure, open
 * data, open source, connectivity, people. Parts, scales and weights are this project's own: parts weigh the same, and so
 * do the indicators of a part, but two that measure the same share one weight. The package has no figures: they come from
 * the user, with their years. `developmentSources` says of every source what its figures stand for, how many countries it
 * had when it was looked at, under which licence it publishes, and what to be careful about.
 *
 * @category development
 * @example
 * ```ts
 * import { assessDevelopment, developmentModel } from '@osee/scoring/country';
 *
 * const { parts, value } = assessDevelopment(developmentModel, {
 *   subject: 'Ruritania',
 *   asOf: '2027-01-31',
 *   values: [
 *     { indicatorId: 'govtech-maturity', value: 0.62, year: 2025 },
 *     { indicatorId: 'online-services', value: 0.58, year: 2024 },
 *   ],
 * });
 * parts[0]?.value; // => 0.6
 * parts[1]?.value; // => null
 * value; // => null
 * ```
 */
export const developmentModel: DevelopmentModel = {
  id: 'osee-development',
  version: '1.0.0',
  title: texts.title,
  status: 'project',
  parts: [
    part(
      'digital-government',
      of('govtech-maturity', 'gtmi', upTo(1), 'government-online'),
      of('online-services', 'egdi', upTo(1), 'government-online'),
    ),
    part(
      'public-infrastructure',
      of('digital-identity', 'dpi-map', stepsTo(1)),
      of('digital-payments', 'dpi-map', stepsTo(1)),
      of('data-exchange', 'dpi-map', stepsTo(1)),
    ),
    part(
      'open-data',
      of('open-data-inventory', 'odin', upTo(100), 'open-data'),
      of('open-data-maturity', 'odm', { ...upTo(100), unit: '%' }, 'open-data'),
    ),
    part(
      'open-source',
      of('open-source-policy', 'gtmi', stepsTo(2)),
      of(
        'developers',
        'innovation-graph',
        // A ratio of 50 developers in 1,000 people is as much as counts.
        between(0, 50, { transform: 'log1p', unit: texts['developers.unit'] }),
      ),
    ),
    part(
      'connectivity',
      of('internet-users', 'wdi', { ...upTo(100), unit: '%' }, 'connectivity'),
      of('telecommunications', 'egdi', upTo(1), 'connectivity'),
    ),
    part(
      'people',
      of('human-development', 'hdi', upTo(1), 'people'),
      of('human-capital', 'egdi', upTo(1), 'people'),
    ),
  ],
  policies: {
    aggregation: 'arithmetic',
    missing: 'require-parts',
    minimumCoverage: 0.66,
    oldAfterYears: 5,
  },
};

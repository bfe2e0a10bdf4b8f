import type { DevelopmentModel } from './development-model.ts';
import { developmentTexts as texts } from './development-texts.ts';
import { govTechGroups } from './published-groups.ts';
import { upTo } from './scales.ts';

const one = (id: 'core-systems' | 'service-delivery' | 'citizen-engagement' | 'enablers') => ({
  id: `${id}-part`,
  title: texts[`${id}-part`],
  indicators: [{ id, title: texts[id], sourceId: 'gtmi', scale: upTo(1) }],
});

/**
 * The GovTech Maturity Index as published: the plain mean of four indices, and its groups A to D. It reproduces all 593
 * published values and groups of the years 2020, 2022 and 2025.
 *
 * @category development
 * @see World Bank, GovTech Maturity Index, data under CC BY 4.0
 * @example
 * ```ts
 * import { govTechMaturityModel } from '@osee/scoring/country';
 *
 * govTechMaturityModel.parts.flatMap(({ indicators }) => indicators.map(({ id }) => id));
 * // => ['core-systems', 'service-delivery', 'citizen-engagement', 'enablers']
 * ```
 */
export const govTechMaturityModel: DevelopmentModel = /* #__PURE__ */ (() => ({
  id: 'govtech-maturity',
  version: '1.0.0',
  title: texts['govtech-maturity.title'],
  status: 'published',
  parts: [one('core-systems'), one('service-delivery'), one('citizen-engagement'), one('enablers')],
  policies: {
    aggregation: 'arithmetic',
    missing: 'require-all',
    minimumCoverage: 1,
    oldAfterYears: 5,
  },
  groups: govTechGroups,
}))();

import type { IndexGroups } from './index-groups.ts';

/**
 * The four groups of the GovTech Maturity Index. Which group holds 0.25, 0.50 or 0.75 itself cannot be learned from the
 * published figures, as no economy of the years 2020, 2022 and 2025 has one of them; `limits` is the reading of "above
 * 0.75", and a copy can have the other one.
 *
 * @category development
 * @see World Bank, GovTech Maturity Index
 * @example
 * ```ts
 * import { govTechGroups, indexGroup } from '@osee/scoring/country';
 *
 * indexGroup(0.75, { ...govTechGroups, limits: 'to-upper' }); // => 'A'
 * ```
 */
export const govTechGroups: IndexGroups = {
  id: 'govtech-maturity',
  source: 'World Bank, GovTech Maturity Index',
  limits: 'to-lower',
  groups: [
    { id: 'D', upTo: 0.25 },
    { id: 'C', upTo: 0.5 },
    { id: 'B', upTo: 0.75 },
    { id: 'A', upTo: null },
  ],
};

/**
 * The four groups of human development.
 *
 * @category development
 * @see UNDP, Human Development Report, technical notes: cut-off points
 * @example
 * ```ts
 * import { humanDevelopmentGroups, indexGroup } from '@osee/scoring/country';
 *
 * [0.549, 0.55, 0.7, 0.8].map((value) => indexGroup(value, humanDevelopmentGroups));
 * // => ['low', 'medium', 'high', 'very-high']
 * ```
 */
export const humanDevelopmentGroups: IndexGroups = {
  id: 'human-development',
  source: 'UNDP, Human Development Report, technical notes',
  limits: 'to-upper',
  groups: [
    { id: 'low', upTo: 0.55 },
    { id: 'medium', upTo: 0.7 },
    { id: 'high', upTo: 0.8 },
    { id: 'very-high', upTo: null },
  ],
};

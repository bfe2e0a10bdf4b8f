import type { Framework } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { learnerLevels } from '../resource/learner-level.ts';
import { logins } from '../resource/login.ts';
import { costs, resourceTypes } from '../resource/resource-type.ts';
import type { FacetName, FacetValues } from './catalogue-filters.ts';

/**
 * How many resources have a value.
 *
 * @category search
 * @example
 * ```ts
 * import type { FacetCount } from '@osee/catalogue';
 *
 * const count: FacetCount = { value: 'fr', count: 12 };
 * ```
 */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * The counts of each value of each filter, zeros included, so that a page can show what is there before anybody
 * searches.
 *
 * @category search
 * @example
 * ```ts
 * import { createCatalogueIndex, type Facets, oseeCatalogue } from '@osee/catalogue';
 *
 * const facets: Facets = createCatalogueIndex(oseeCatalogue).facets();
 * facets.cost.map(({ value }) => value); // => ['free', 'paid', 'mixed', 'unknown']
 * ```
 */
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** Every value that a filter can have: those of the catalogue and, when given, of the framework. */
export const facetDomain = (
  catalogue: Catalogue,
  rows: readonly FacetValues[],
  framework: Framework | undefined,
): FacetValues => {
  const used = (name: FacetName) => rows.flatMap((values) => values[name]);
  const ids = (items: readonly { readonly id: string }[] | undefined) => (items ?? []).map(({ id }) => id);
  const primary = (tag: string) => tag.split('-')[0] ?? tag;
  return {
    module: unique([
      ...ids(framework?.modules),
      ...catalogue.audienceLinks.map(({ moduleId }) => moduleId),
      ...used('module'),
    ]),
    competency: unique([...ids(framework?.competencies), ...used('competency')]),
    technicalDomain: unique([...ids(framework?.technicalDomains), ...used('technicalDomain')]),
    audience: unique(catalogue.audienceLinks.map(({ audienceId }) => audienceId)),
    userGroup: ids(catalogue.userGroups),
    language: unique(used('language').flatMap((tag) => [primary(tag), tag])).sort(),
    cost: costs,
    type: resourceTypes,
    licence: unique(used('licence')).sort(),
    level: [...learnerLevels, 'unknown'],
    login: [...logins, 'unknown'],
  };
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

import type { Framework } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { learnerLevels } from '../resource/learner-level.ts';
import { logins } from '../resource/login.ts';
import { costs, resourceTypes } from '../resource/resource-type.ts';
import { type FacetName, type FacetValues, type FilterTerm, takes } from './catalogue-filters.ts';

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

/** Counts each value under the other filters, so that a choice within one filter never hides its alternatives. */
export const countFacets = (
  rows: readonly FacetValues[],
  domain: FacetValues,
  terms: readonly FilterTerm[],
): Facets => {
  const countsOf = (name: FacetName): readonly FacetCount[] => {
    const others = terms.filter((term) => term.name !== name);
    const left = rows.filter((values) => others.every((term) => takes(values, term.name, term.wanted)));
    if (name === 'language') {
      return domain[name].map((value) => ({
        value,
        count: left.filter((values) => takes(values, name, [value])).length,
      }));
    }
    const counts = new Map<string, number>();
    for (const value of left.flatMap((values) => [...new Set(values[name])])) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return domain[name].map((value) => ({ value, count: counts.get(value) ?? 0 }));
  };
  return {
    module: countsOf('module'),
    competency: countsOf('competency'),
    technicalDomain: countsOf('technicalDomain'),
    audience: countsOf('audience'),
    userGroup: countsOf('userGroup'),
    language: countsOf('language'),
    cost: countsOf('cost'),
    type: countsOf('type'),
    licence: countsOf('licence'),
    level: countsOf('level'),
    login: countsOf('login'),
  };
};

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

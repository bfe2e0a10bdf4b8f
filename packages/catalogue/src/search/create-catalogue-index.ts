import { describeValue, expectShape, type Framework, OseeError, shape } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { catalogueShape } from '../resource/catalogue-shape.ts';
import { frameworkShape } from '../resource/framework-shape.ts';
import type { Resource } from '../resource/resource.ts';
import { bestFirst } from './best-first.ts';
import {
  type CatalogueFilters,
  type FiltersAsText,
  facetValuesOf,
  filterTerms,
} from './catalogue-filters.ts';
import { createFacetIndex } from './facet-index.ts';
import { type Facets, facetDomain } from './facets.ts';
import { knownIds } from './known-ids.ts';
import { type SearchTerm, searchTermShape } from './search-term.ts';
import { unitsOf } from './search-units.ts';
import { searchWithTerms } from './search-with-terms.ts';
import { createTermIndex } from './term-index.ts';
import { createTextIndex } from './text-index.ts';

/**
 * How to search. `match` says whether `any` word is enough (the default; more words in common rank higher) or `all`
 * are needed; `fuzzy` also takes words with a typing error (off by default); `limit` is the largest number of hits.
 *
 * @typeParam Text - inferred from the filters
 * @category search
 * @example
 * ```ts
 * import type { SearchOptions } from '@osee/catalogue';
 *
 * const options: SearchOptions = { filters: { cost: 'free' }, match: 'all', limit: 10 };
 * ```
 */
export interface SearchOptions<Text extends string = string> {
  readonly filters?: CatalogueFilters<Text>;
  readonly match?: 'any' | 'all';
  readonly fuzzy?: boolean;
  readonly limit?: number;
}

/**
 * A resource that a search found.
 *
 * @category search
 * @example
 * ```ts
 * import { createCatalogueIndex, oseeCatalogue, type SearchHit } from '@osee/catalogue';
 *
 * const hits: readonly SearchHit[] = createCatalogueIndex(oseeCatalogue).search('GenderMag');
 * hits[0]?.resource.id; // => 'gendermag'
 * ```
 */
export interface SearchHit {
  readonly resource: Resource;
  /**
   * Above 0, comparable within one search only: BM25+, or with a synonym the share of the query that is met; `null`
   * when the query holds no word.
   */
  readonly score: number | null;
}

/**
 * A catalogue made ready for questions. It never changes; make a new one for a changed catalogue.
 *
 * @category search
 * @example
 * ```ts
 * import { type CatalogueIndex, createCatalogueIndex, oseeCatalogue } from '@osee/catalogue';
 *
 * const index: CatalogueIndex = createCatalogueIndex(oseeCatalogue);
 * index.filter({ module: 'digital-inclusion', language: 'fr' }).length; // => 7
 * ```
 */
export interface CatalogueIndex {
  /** Hits by falling score, equal ones in the order of the catalogue; everything, in that order, without a word. */
  readonly search: <const Text extends string>(
    query: string,
    options?: SearchOptions<Text>,
  ) => readonly SearchHit[];
  /** The resources that pass all filters, in the order of the catalogue. */
  readonly filter: <const Text extends string>(filters: CatalogueFilters<Text>) => readonly Resource[];
  /** Counts of every value of every filter, each under the other filters. */
  readonly facets: <const Text extends string>(filters?: CatalogueFilters<Text>) => Facets;
}

/**
 * Makes a catalogue searchable: words in any script, filters, and counts that tell what is there before a search.
 *
 * @param catalogue - the catalogue
 * @param options - a `framework` whose modules, competencies and domains are counted even when nothing serves them;
 * `synonyms`, such as those of `@osee/catalogue/synonyms`, by which a subject is found in other words and languages,
 * after what has the words as typed
 * @returns `search`, `filter` and `facets`; these throw `OseeError` with code `unknown-filter`, `wrong-value` for a
 * cost, type, level or login that there is not and for a misspelt id, `bad-query` or `bad-limit` for a broken call; a
 * query has at most 20,000 characters and 200 different words
 * @category search
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 * @example
 * ```ts
 * import { createCatalogueIndex, oseeCatalogue } from '@osee/catalogue';
 *
 * const index = createCatalogueIndex(oseeCatalogue);
 * index.search('Diataxis')[0]?.resource.title;
 * // => 'Diátaxis: a systematic approach to technical documentation authoring'
 * index.facets({ cost: 'free' }).type.find(({ value }) => value === 'course'); // => { value: 'course', count: 20 }
 * ```
 */
export const createCatalogueIndex = (
  catalogue: Catalogue,
  options: { readonly framework?: Framework; readonly synonyms?: readonly SearchTerm[] } = {},
): CatalogueIndex => {
  expectShape(catalogue, catalogueShape, ['catalogue']);
  expectShape(options, indexForm, ['options']);
  const { resources } = catalogue;
  const rows = resources.map((resource) => facetValuesOf(resource, catalogue));
  const domain = facetDomain(catalogue, rows, options.framework);
  const known = knownIds(domain, options.framework !== undefined);
  const facetIndex = createFacetIndex(rows, domain);
  const findText = createTextIndex(resources);
  const termSearch = options.synonyms && {
    resources: resources.length,
    findText,
    terms: createTermIndex(resources, options.synonyms),
    readable: (languages: readonly string[]) => facetIndex.passes([{ name: 'language', wanted: languages }]),
  };
  const passes = (filters: FiltersAsText) => facetIndex.passes(filterTerms(filters, known));
  return {
    filter: (filters) => {
      const passed = passes(filters);
      return resources.filter((_, position) => passed[position] === 1);
    },
    facets: (filters = {}) => facetIndex.count(filterTerms(filters, known)),
    search: (query, call = {}) => {
      checkCall(query, call);
      const { filters = {}, match = 'any', fuzzy = false, limit = resources.length } = call;
      const passed = passes(filters);
      const units = unitsOf(query);
      if (units.length > mostUnits) {
        throw new OseeError('bad-query', `Expected at most ${mostUnits} words, got ${units.length}.`, {
          path: ['query'],
          details: { maximum: mostUnits, got: units.length },
        });
      }
      const scores =
        units.length > 0
          ? ((termSearch && searchWithTerms({ query, match, fuzzy }, termSearch)) ??
            findText({ units, match, fuzzy }).scores)
          : null;
      const places = placesOf(passed, scores);
      const best = scores ? bestFirst(places, scores, limit) : [...places.subarray(0, limit)];
      return best.flatMap((position) => {
        const resource = resources[position];
        return resource ? [{ resource, score: scores?.[position] ?? null }] : [];
      });
    },
  };
};

/** What passes the filters and was found, in the order of the catalogue. */
const placesOf = (passed: Uint8Array, scores: Float64Array | null): Uint32Array => {
  const places = new Uint32Array(passed.length);
  let count = 0;
  for (let position = 0; position < passed.length; position += 1) {
    if (passed[position] === 0 || scores?.[position] === 0) continue;
    places[count] = position;
    count += 1;
  }
  return places.subarray(0, count);
};

const indexForm = shape.options({ framework: frameworkShape, synonyms: shape.list(searchTermShape) });

const form = shape.options({
  filters: shape.anything,
  match: shape.words(['any', 'all']),
  fuzzy: shape.flag,
  limit: shape.anything,
});

/** Longer texts are no queries; the time of a search grows with its words. */
const longestQuery = 20_000;
const mostUnits = 200;

const checkCall = (query: unknown, options: Pick<SearchOptions, 'limit'>): void => {
  expectShape(options, form, ['options']);
  const { limit } = options;
  if (typeof query !== 'string') {
    throw new OseeError('bad-query', `Expected a text to search for, got ${describeValue(query)}.`, {
      path: ['query'],
    });
  }
  if (query.length > longestQuery) {
    throw new OseeError(
      'bad-query',
      `Expected at most ${longestQuery} characters to search for, got ${query.length}.`,
      { path: ['query'], details: { maximum: longestQuery, got: query.length } },
    );
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1)) {
    throw new OseeError('bad-limit', `Expected a limit of 1 or more, got ${describeValue(limit)}.`, {
      path: ['options', 'limit'],
      details: { got: limit },
    });
  }
};

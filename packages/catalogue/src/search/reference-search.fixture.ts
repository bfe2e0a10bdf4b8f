import { readsLanguage } from '../language/match-language.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import { type CatalogueFilters, type FacetName, facetNames, facetValuesOf } from './catalogue-filters.ts';
import type { SearchOptions } from './create-catalogue-index.ts';
import { groupsOf, type QueryGroup } from './query-groups.ts';
import { rarityOf } from './rarity.ts';
import { referenceText } from './reference-text.fixture.ts';
import type { SearchTerm } from './search-term.ts';
import { unitsOf } from './search-units.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';

export interface ReferenceScore {
  readonly position: number;
  readonly score: number | null;
}

/** What a search finds and counts, worked out resource by resource, everything scored and everything kept. */
export const referenceSearch = (catalogue: Catalogue, synonyms?: readonly SearchTerm[]) => {
  const { resources } = catalogue;
  const rows = resources.map((resource) => facetValuesOf(resource, catalogue));
  const findText = referenceText(resources);
  const terms = synonyms && createTermIndex(resources, synonyms);
  const takes = (position: number, name: FacetName, wanted: readonly string[]) =>
    wanted.some((value) =>
      rows[position]?.[name].some((own) => (name === 'language' ? readsLanguage(own, value) : own === value)),
    );
  const passes = (position: number, filters: CatalogueFilters) =>
    facetNames.every((name) => {
      const wanted = [filters[name] ?? []].flat();
      return wanted.length === 0 || takes(position, name, wanted);
    });
  const withTerms = (query: string, { match, fuzzy = false }: SearchOptions, index: TermIndex) => {
    const groups = groupsOf(query, index.find);
    if (groups.every(({ termIds }) => termIds.length === 0)) return undefined;
    const units = new Map(groups.flatMap((group) => group.units).map((unit) => [nameOf(unit), unit]));
    const texts = findText({ units: [...units.values()], match: 'any', fuzzy });
    const highest = Math.max(1, ...texts.map(({ score }) => score));
    const creditOf = ({ units: own, termIds, languages }: QueryGroup, position: number): number => {
      const names = texts.find((hit) => hit.position === position)?.held.map(nameOf) ?? [];
      const held = own.filter((unit) => names.includes(nameOf(unit))).length;
      const isRead = languages.some((language) =>
        resources[position]?.languages.some((tag) => readsLanguage(tag, language)),
      );
      const given = (ids: readonly string[], step: number) =>
        ids
          .flatMap((id) => index.holders(id))
          .filter((holder) => holder.position === position)
          .map(({ strength }) => step + 0.05 * (strength + (isRead ? 1 : 0)));
      return Math.max(
        held === own.length ? 1 : (0.15 * held) / own.length,
        ...given(termIds, 0.5),
        ...given(
          termIds.flatMap((id) => index.widerOf(id)),
          0.3,
        ),
      );
    };
    const credits = groups.map((group) => resources.map((_, position) => creditOf(group, position)));
    const weights = credits.map((credit) =>
      rarityOf(credit.filter((value) => value >= 0.3).length, resources.length),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return resources.flatMap((_, position) => {
      const met = credits.map((credit) => credit[position] ?? 0);
      const sum = met.reduce((all, credit, place) => all + credit * (weights[place] ?? 0), 0);
      if (sum === 0 || (match === 'all' && met.some((credit) => credit < 0.3))) return [];
      const text = texts.find((hit) => hit.position === position)?.score ?? 0;
      return [{ position, score: Number((sum / total + (0.05 * text) / highest).toPrecision(10)) }];
    });
  };
  return {
    search: (query: string, options: SearchOptions): readonly ReferenceScore[] => {
      const { match = 'any', fuzzy = false, filters = {} } = options;
      const units = unitsOf(query);
      const found: readonly ReferenceScore[] =
        units.length === 0
          ? resources.map((_, position) => ({ position, score: null }))
          : ((terms && withTerms(query, { match, fuzzy }, terms)) ?? findText({ units, match, fuzzy }));
      return found.filter(({ position }) => passes(position, filters));
    },
    filter: (filters: CatalogueFilters) => resources.filter((_, position) => passes(position, filters)),
    count: (filters: CatalogueFilters, name: FacetName, value: string): number =>
      resources.filter(
        (_, position) => passes(position, { ...filters, [name]: [] }) && takes(position, name, [value]),
      ).length,
  };
};

const nameOf = ({ terms }: { readonly terms: readonly string[] }): string => terms.join(' ');

import type { SearchTerm } from '../search/search-term.ts';
import { type SynonymRow, synonymRows } from './synonym-rows.ts';

const formsOf = (text: string): readonly string[] => text.split(';');

const termOf = ([id, en, fr, es, pt, ar, wider]: SynonymRow): SearchTerm => ({
  id,
  forms: { en: formsOf(en), fr: formsOf(fr), es: formsOf(es), pt: formsOf(pt), ar: formsOf(ar) },
  ...(wider === undefined ? {} : { wider: formsOf(wider) }),
});

/**
 * What officials call the subjects of the catalogue, in English, French, Spanish, Portuguese and Arabic. Give it to
 * `createCatalogueIndex`, so that *appel d'offres* finds what a Spanish title calls *licitación*.
 *
 * @category search
 * @see UNCITRAL Model Law on Public Procurement (2011) and the Open Contracting Data Standard, for terms of procurement
 * @example
 * ```ts
 * import { createCatalogueIndex, oseeCatalogue } from '@osee/catalogue';
 * import { oseeSynonyms } from '@osee/catalogue/synonyms';
 *
 * const index = createCatalogueIndex(oseeCatalogue, { synonyms: oseeSynonyms });
 * index.search('coût total de possession').length > 0; // => true
 * createCatalogueIndex(oseeCatalogue).search('coût total de possession', { match: 'all' }).length; // => 0
 * ```
 */
export const oseeSynonyms: readonly SearchTerm[] = /* @__PURE__ */ synonymRows.map(termOf);

export type { SearchTerm } from '../search/search-term.ts';
export { oseeSynonyms } from './osee-synonyms.ts';

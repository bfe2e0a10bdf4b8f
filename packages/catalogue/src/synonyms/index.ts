/**
 * Words that mean the same, for the search in five languages.
 *
 * It stands apart from the root because of its size.
 *
 * - `oseeSynonyms`: an option of the search
 *
 * Guide: `docs/guides/catalogue.md`
 *
 * @packageDocumentation
 */
export type { SearchTerm } from '../search/search-term.ts';
export { oseeSynonyms } from './osee-synonyms.ts';

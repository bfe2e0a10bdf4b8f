/** The sentences and labels about a country in English stand beside the engine, which uses them unless told otherwise. */
export { countryEnglish as country } from '../../country/messages/english.ts';

export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { en } from './en.ts';

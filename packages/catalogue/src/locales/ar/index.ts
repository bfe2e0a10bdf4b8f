export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { ar } from './ar.ts';

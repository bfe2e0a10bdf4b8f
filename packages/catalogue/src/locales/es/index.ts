export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { es } from './es.ts';

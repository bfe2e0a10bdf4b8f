export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { pt } from './pt.ts';

export type { CatalogueLocaleBundle } from '../catalogue-locale.ts';
export { fr } from './fr.ts';

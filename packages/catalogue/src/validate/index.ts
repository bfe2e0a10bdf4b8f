export { isCatalogueDocument } from './is-catalogue-document.ts';
export { validateCatalogueDocument } from './validate-catalogue-document.ts';

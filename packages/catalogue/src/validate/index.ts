export { validateCatalogueDocument } from './validate-catalogue-document.ts';

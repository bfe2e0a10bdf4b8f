export { type ValidationOptions, validateDocument } from './validate-document.ts';

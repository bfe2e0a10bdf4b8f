export { oseeEcosystemModel } from './osee-ecosystem/model.ts';

export { oseeEcosystemModel } from '@osee/scoring/models';

export { compileModel } from '@osee/scoring/maturity';

import type { EcosystemWords } from '../scoring-locale.ts';
import { ecosystemStamps } from './ecosystem-stamps.ts';
import { frameworkNames } from './framework-names.ts';
import { oseeEcosystem } from './osee-ecosystem.ts';

/**
 * The words of `oseeEcosystemModel` in Portuguese, and nothing else: for a page that shows the questions in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import { ecosystemWords } from '@osee/scoring/locales/pt/ecosystem-words';
 * import { localiseModel } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * localiseModel(oseeEcosystemModel, { locale: ecosystemWords }).language; // => 'pt'
 * ```
 */
export const ecosystemWords: EcosystemWords = {
  locale: 'pt',
  models: { 'osee-ecosystem': oseeEcosystem, framework: frameworkNames },
  stamps: ecosystemStamps,
};

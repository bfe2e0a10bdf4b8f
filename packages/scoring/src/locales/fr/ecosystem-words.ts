import type { EcosystemWords } from '../scoring-locale.ts';
import { ecosystemStamps } from './ecosystem-stamps.ts';
import { frameworkNames } from './framework-names.ts';
import { oseeEcosystem } from './osee-ecosystem.ts';

/**
 * The words of `oseeEcosystemModel` in French, and nothing else: for a page that shows the questions in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import { ecosystemWords } from '@osee/scoring/locales/fr/ecosystem-words';
 * import { localiseModel } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * localiseModel(oseeEcosystemModel, { locale: ecosystemWords }).language; // => 'fr'
 * ```
 */
export const ecosystemWords: EcosystemWords = {
  locale: 'fr',
  models: { 'osee-ecosystem': oseeEcosystem, framework: frameworkNames },
  stamps: ecosystemStamps,
};

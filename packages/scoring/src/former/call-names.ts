import { oseeCall2024 as spanishWords } from '../locales/es/osee-call-2024.ts';
import { oseeCall2024 as frenchWords } from '../locales/fr/osee-call-2024.ts';

/**
 * The words for the ids of `oseeCall2024` in French, for the option `names` of `renderExplanation`.
 *
 * @deprecated Take the bundle `fr` of `@osee/scoring/locales/fr`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { oseeCall2024NamesFr } from '@osee/scoring/selection';
 *
 * oseeCall2024NamesFr['country']; // => 'Pays'
 * ```
 */
export const oseeCall2024NamesFr: Readonly<Record<string, string>> = frenchWords;

/**
 * The words for the ids of `oseeCall2024` in Spanish, for the option `names` of `renderExplanation`.
 *
 * @deprecated Take the bundle `es` of `@osee/scoring/locales/es`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { oseeCall2024NamesEs } from '@osee/scoring/selection';
 *
 * oseeCall2024NamesEs['country']; // => 'País'
 * ```
 */
export const oseeCall2024NamesEs: Readonly<Record<string, string>> = spanishWords;

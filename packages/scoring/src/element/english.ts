import { element } from '../locales/en/element.ts';
import { maturity } from '../locales/en/maturity.ts';
import { report } from '../locales/en/report.ts';
import type { ElementLocale } from './say.ts';

/**
 * What the elements say where they are given no language: English, which is the only one within the module.
 *
 * @category elements
 * @example
 * ```ts
 * import { elementEnglish } from '@osee/scoring/element';
 *
 * elementEnglish.messages.element.finish; // => 'Show the result'
 * ```
 */
export const elementEnglish: ElementLocale = { locale: 'en', messages: { maturity, report, element } };

import type { CountryCode } from './country-code.ts';
import type { CountryAlpha2 } from './generated/country-alpha2.ts';

/**
 * An ISO 3166-1 code of a country that is held, alpha-3 or alpha-2, and those that stand in for one.
 *
 * @category countries
 * @example
 * ```ts
 * import type { CountryAlphaCode } from '@osee/core/geography';
 *
 * const codes: readonly CountryAlphaCode[] = ['KEN', 'KE'];
 * ```
 */
export type CountryAlphaCode = CountryCode | CountryAlpha2;

/**
 * A code of a country as `findCountry` takes it: one that is written out in the code has to be an alpha-3 or alpha-2
 * code, in upper or lower case, `XKK` or the digits of M49; a text that is read at run time may be any.
 *
 * @typeParam Text - the text as its caller has it, inferred
 * @category countries
 * @example
 * ```ts
 * import { type CountryText, findCountry } from '@osee/core/geography';
 *
 * const nameOf = <Code extends string>(code: CountryText<Code>): string => findCountry<string>(code).name;
 * nameOf('ke'); // => 'Kenya'
 * ```
 */
export type CountryText<Text extends string> = string extends Text
  ? Text
  : Text extends string
    ? Uppercase<Text> extends CountryAlphaCode | 'XKK' | `${number}`
      ? Text
      : CountryAlphaCode
    : never;

import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import { countries } from './countries.ts';
import type { Country } from './country.ts';
import type { CountryText } from './country-text.ts';

const indexByCode = (): ReadonlyMap<string, Country> =>
  new Map(
    countries.flatMap((country) =>
      [country.alpha3, country.alpha2, country.m49, ...country.aliases].flatMap((code) =>
        code === null ? [] : [[code, country] as const],
      ),
    ),
  );
const byCode = /* #__PURE__ */ indexByCode();

/** Only ASCII is changed to upper case: elsewhere `ß` would become `SS`. */
const normaliseCode = (code: string): string => {
  if (/^[A-Za-z]{2,3}$/u.test(code)) return code.toUpperCase();
  return /^\d{1,3}$/u.test(code) ? code.padStart(3, '0') : code;
};

/**
 * Finds a country by any of its codes, in upper or lower case: alpha-3 (`KEN`), alpha-2 (`KE`), M49 (`404`), or the
 * other code in use for Kosovo (`XKK` for `XKX`).
 *
 * @param code - the code
 * @param path - where the code stands in the caller's input, for the error
 * @returns the country, which is frozen
 * @throws `OseeError` with code `unknown-country` when no country has the code
 * @category countries
 * @see ISO 3166-1; UN Standard Country or Area Codes for Statistical Use (M49)
 * @example
 * ```ts
 * import { findCountry } from '@osee/core/geography';
 *
 * findCountry('TT').name; // => 'Trinidad and Tobago'
 * findCountry('404').alpha3; // => 'KEN'
 * ```
 */
export const findCountry = <Code extends string>(
  code: CountryText<Code>,
  path: Path = ['country'],
): Country => {
  const country = typeof code === 'string' ? byCode.get(normaliseCode(code)) : undefined;
  if (country === undefined) {
    const got = typeof code === 'string' ? describeValue(code) : `a value of type ${typeof code}`;
    throw new OseeError(
      'unknown-country',
      `Expected an ISO 3166-1 alpha-2 or alpha-3 code or an M49 code, got ${got}.`,
      { path, details: { got: code } },
    );
  }
  return country;
};

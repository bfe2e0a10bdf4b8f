import type { Country } from './country.ts';
import { findCountry } from './find-country.ts';

/** A country that is given itself, or by any of its codes. */
export const countryOf = (country: Country | string): Country =>
  typeof country === 'string' ? findCountry<string>(country) : country;

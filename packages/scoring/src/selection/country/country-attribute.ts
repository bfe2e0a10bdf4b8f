import type { Candidate } from '../application/application.ts';
import type { CountryFacts } from './country-facts.ts';

/** What a table says of an attribute of a country. */
export interface TableFact {
  readonly value: string;
  readonly isInferred: boolean;
}

/** What is known of an attribute without asking the applicant: its country, and the region of the scheme in use. */
export const countryAttribute = (
  { country }: Pick<Candidate, 'country'>,
  attribute: string,
  regionScheme: string | null,
  factsOf: (country: string | undefined) => CountryFacts,
): TableFact | null => {
  if (country === undefined) return null;
  if (attribute === 'country') return { value: country, isInferred: false };
  if (attribute !== 'region' || regionScheme === null) return null;
  const { regions = {}, inferredRegions = [] } = factsOf(country);
  const region = Object.hasOwn(regions, regionScheme) ? regions[regionScheme] : undefined;
  return region === undefined ? null : { value: region, isInferred: inferredRegions.includes(regionScheme) };
};

import { oseeFramework } from '@osee/core';
import { countries } from '@osee/core/geography';

/** Words for the ids that appear in this journey: countries, competencies, technical domains. */
export const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(countries.map(({ alpha3, name }) => [alpha3, name])),
  ...Object.fromEntries(
    [...oseeFramework.competencies, ...oseeFramework.technicalDomains].map(({ id, name }) => [id, name]),
  ),
  kenya: 'Kenya',
  'trinidad-and-tobago': 'Trinidad and Tobago',
};

/** The word for an id, or the id itself. */
export const nameOf = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);

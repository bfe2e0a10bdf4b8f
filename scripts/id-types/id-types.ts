/** Unions of ids that the compiler cannot read from the tables, which hold rows of text. */
import { countries } from '@osee/core/geography';
import { licences } from '@osee/core/licences';
import { currencyRows } from '../../packages/core/src/resourcing/currency/generated/currency-rows.ts';

/** A file with one type. */
export interface IdType {
  readonly file: string;
  readonly text: string;
}

interface Union {
  readonly name: string;
  readonly entry: string;
  readonly category: string;
  readonly says: string;
  readonly example: string;
  readonly ids: readonly string[];
}

const perLine = 8;

const linesOf = (ids: readonly string[]): string =>
  Array.from(
    { length: Math.ceil(ids.length / perLine) },
    (_, line) =>
      `  | ${ids
        .slice(line * perLine, line * perLine + perLine)
        .map((id) => `'${id}'`)
        .join(' | ')}`,
  ).join('\n');

const textOf = ({ name, entry, category, says, example, ids }: Union): string =>
  `// Written by scripts/build-id-types.ts; do not edit by hand.

/**
 * ${says}
 *
 * @category ${category}
 * @example
 * \`\`\`ts
 * import type { ${name} } from '${entry}';
 *
 * const id: ${name} = '${example}';
 * \`\`\`
 */
export type ${name} =
${linesOf([...ids].sort())};
`;

const core = 'packages/core/src';

/** All of them. */
export const idTypes = (): readonly IdType[] => [
  {
    file: `${core}/geography/generated/country-alpha2.ts`,
    text: textOf({
      name: 'CountryAlpha2',
      entry: '@osee/core/geography',
      category: 'countries',
      says: 'The ISO 3166-1 alpha-2 code of a country that is held; `XK` for Kosovo.',
      example: 'KE',
      ids: countries.flatMap(({ alpha2 }) => (alpha2 === null ? [] : [alpha2])),
    }),
  },
  {
    file: `${core}/resourcing/currency/generated/currency-code.ts`,
    text: textOf({
      name: 'CurrencyCode',
      entry: '@osee/core/resourcing',
      category: 'money',
      says: 'The ISO 4217 code of a currency that is held: those of today and those that were tender since 1999.',
      example: 'KES',
      ids: currencyRows.map((row) => row.slice(0, 3)),
    }),
  },
  {
    file: `${core}/licences/generated/licence-id.ts`,
    text: textOf({
      name: 'LicenceId',
      entry: '@osee/core/licences',
      category: 'licences',
      says: 'The SPDX id of a licence of the table; more licences exist than the table holds.',
      example: 'EUPL-1.2',
      ids: licences.map(({ id }) => id),
    }),
  },
];

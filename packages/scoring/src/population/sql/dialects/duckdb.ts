import type { SqlDialect } from './sql-dialect.ts';
import { quoteDoubled, textDoubled, valuesRows } from './standard.ts';
import { whiteSpaceClass } from './white-space.ts';

/** @see https://duckdb.org/docs/stable/sql/introduction */
export const duckdb: SqlDialect = {
  name: 'duckdb',
  quote: quoteDoubled,
  text: textDoubled,
  // A number without an exponent would be a decimal, which is divided and rounded in another way.
  number: (value) => (/e/.test(`${value}`) ? `${value}` : `${value}e0`),
  infinity: "'Infinity'::DOUBLE",
  list: (items) => `[${items.join(', ')}]`,
  asText: (sql) => `CAST(${sql} AS VARCHAR)`,
  asWhole: (sql) => `CAST(${sql} AS INTEGER)`,
  asNumber: (sql) => `CAST(${sql} AS DOUBLE)`,
  byCode: (sql) => sql,
  hasText: (sql) => `regexp_matches(${sql}, '[^${whiteSpaceClass((code) => `\\x{${code}}`)}]')`,
  rows: valuesRows,
  fence: '',
  spread: (source, kept, lists) => {
    const structs = lists.map(
      (fields) => `    {${fields.map(([name, sql]) => `'${name}': ${sql}`).join(', ')}}`,
    );
    const names = lists[0]?.map(([name]) => `figure.${name}`) ?? [];
    return [
      `SELECT ${[...kept, ...names].join(', ')}`,
      `FROM (SELECT ${kept.join(', ')}, unnest([`,
      structs.join(',\n'),
      `  ]) AS figure FROM ${source})`,
    ].join('\n');
  },
  mostColumns: Number.POSITIVE_INFINITY,
};

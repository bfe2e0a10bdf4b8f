import type { SqlDialect } from './sql-dialect.ts';
import { quoteDoubled, textDoubled, valuesRows } from './standard.ts';
import { whiteSpaceClass } from './white-space.ts';

/** @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html */
export const postgresql: SqlDialect = {
  name: 'postgresql',
  quote: quoteDoubled,
  // The same text whether the server reads a backslash as an escape or not.
  text: (value) =>
    value.includes('\\') ? `E${textDoubled(value.replaceAll('\\', '\\\\'))}` : textDoubled(value),
  number: (value) => `${value < 0 ? `(${value})` : value}::float8`,
  infinity: "'Infinity'::float8",
  list: (items) => `(ARRAY[${items.join(', ')}])`,
  asText: (sql) => `CAST(${sql} AS text)`,
  asWhole: (sql) => `CAST(${sql} AS integer)`,
  asNumber: (sql) => `CAST(${sql} AS float8)`,
  byCode: (sql) => `${sql} COLLATE "C"`,
  hasText: (sql) => `(${sql} ~ E'[^${whiteSpaceClass((code) => `\\\\u${code}`)}]')`,
  rows: valuesRows,
  fence: '\n  OFFSET 0',
  spread: (source, kept, lists) => {
    const names = lists[0]?.map(([name]) => name) ?? [];
    return [
      `SELECT ${[...kept, ...names.map((name) => `figure.${name}`)].join(', ')}`,
      `FROM ${source} CROSS JOIN LATERAL (VALUES`,
      lists.map((fields) => `    (${fields.map(([, sql]) => sql).join(', ')})`).join(',\n'),
      `  ) AS figure (${names.join(', ')})`,
    ].join('\n');
  },
  mostColumns: 1600,
};

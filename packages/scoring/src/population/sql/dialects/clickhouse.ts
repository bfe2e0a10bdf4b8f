import type { SqlDialect } from './sql-dialect.ts';
import { whiteSpaceClass } from './white-space.ts';

const escaped = (text: string, quote: string): string =>
  `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;

/** @see https://clickhouse.com/docs/sql-reference/syntax */
export const clickhouse: SqlDialect = {
  name: 'clickhouse',
  quote: (name) => escaped(name, '`'),
  text: (value) => escaped(value, "'"),
  number: (value) => (/[.e]/.test(`${value}`) ? `${value}` : `${value}.`),
  infinity: 'inf',
  list: (items) => `[${items.join(', ')}]`,
  asText: (sql) => `CAST(${sql} AS Nullable(String))`,
  asWhole: (sql) => `CAST(${sql} AS Nullable(Int32))`,
  asNumber: (sql) => `CAST(${sql} AS Nullable(Float64))`,
  byCode: (sql) => sql,
  hasText: (sql) => `match(${sql}, '[^${whiteSpaceClass((code) => `\\\\x{${code}}`)}]')`,
  rows: (name, columns, rows) => {
    const tuples = rows.map((row) => `    (${row.join(', ')})`).join(',\n');
    const fields = columns.map((column, position) => `row.${position + 1} AS ${column}`).join(', ');
    return `${name} AS (\n  SELECT ${fields} FROM (SELECT arrayJoin([\n${tuples}\n  ]) AS row)\n)`;
  },
  fence: '',
  spread: (source, kept, lists) => {
    const names = lists[0]?.map(([name]) => name) ?? [];
    return [
      `SELECT ${[...kept, ...names.map((name, position) => `figure.${position + 1} AS ${name}`)].join(', ')}`,
      `FROM ${source} ARRAY JOIN [`,
      lists.map((fields) => `    (${fields.map(([, sql]) => sql).join(', ')})`).join(',\n'),
      '  ] AS figure',
    ].join('\n');
  },
  mostColumns: Number.POSITIVE_INFINITY,
};

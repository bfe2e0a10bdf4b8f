import { Session } from 'chdb';
import type { Cell, Engine } from './engine.ts';

const types = {
  text: 'Nullable(String)',
  whole: 'Nullable(Int32)',
  number: 'Nullable(Float64)',
  flag: 'Nullable(Bool)',
} as const;

const quote = (name: string): string => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

const literal = (cell: Cell): string =>
  typeof cell === 'string' ? `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : `${cell}`;

export const openClickhouse = (): Engine => {
  const session = new Session();
  // The query of the model of the country is longer than what it reads unless told.
  session.query('SET max_query_size = 10000000');
  return {
    dialect: 'clickhouse',
    create: async ({ name, columns, rows }) => {
      const fields = Object.entries(columns).map(([column, type]) => `${quote(column)} ${types[type]}`);
      session.query(`DROP TABLE IF EXISTS ${quote(name)}`);
      session.query(`CREATE TABLE ${quote(name)} (${fields.join(', ')}) ENGINE = Memory`);
      if (rows.length === 0) return;
      session.query(
        `INSERT INTO ${quote(name)} VALUES ${rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ')}`,
      );
    },
    run: async (query) => {
      const text = session.query(`${query}\nFORMAT JSONEachRow`);
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, Cell>);
    },
    store: async (name, query) => {
      session.query(`DROP TABLE IF EXISTS ${quote(name)}`);
      session.query(`CREATE TABLE ${quote(name)} ENGINE = Memory AS ${query}`);
    },
    close: () => session.close(),
  };
};

import { Session } from 'chdb';
import { type Cell, type Engine, fieldsOf, insertOf, type Spelling } from './engine.ts';

const quote = (name: string): string => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

const spelling: Spelling = {
  name: quote,
  literal: (cell) =>
    typeof cell === 'string' ? `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : `${cell}`,
  types: {
    text: 'Nullable(String)',
    whole: 'Nullable(Int32)',
    number: 'Nullable(Float64)',
    flag: 'Nullable(Bool)',
  },
};

export const openClickhouse = (): Engine => {
  const session = new Session();
  // The query of the model of the country is longer than what it reads unless told.
  session.query('SET max_query_size = 10000000');
  return {
    dialect: 'clickhouse',
    create: async (table) => {
      session.query(`DROP TABLE IF EXISTS ${quote(table.name)}`);
      session.query(`CREATE TABLE ${quote(table.name)} (${fieldsOf(table, spelling)}) ENGINE = Memory`);
      if (table.rows.length > 0) session.query(insertOf(table, spelling));
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

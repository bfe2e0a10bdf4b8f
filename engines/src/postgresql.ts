import { PGlite } from '@electric-sql/pglite';
import {
  type Cell,
  type Engine,
  fieldsOf,
  insertOf,
  type Spelling,
  standardLiteral,
  standardName,
} from './engine.ts';

const spelling: Spelling = {
  name: standardName,
  literal: standardLiteral,
  types: { text: 'text', whole: 'integer', number: 'float8', flag: 'boolean' },
};

export const openPostgresql = async (): Promise<Engine> => {
  const database = await PGlite.create();
  return {
    dialect: 'postgresql',
    create: async (table) => {
      const name = standardName(table.name);
      await database.exec(
        `DROP TABLE IF EXISTS ${name}; CREATE TABLE ${name} (${fieldsOf(table, spelling)})`,
      );
      if (table.rows.length > 0) await database.exec(insertOf(table, spelling));
    },
    run: async (query) => (await database.query<Record<string, Cell>>(query)).rows,
    store: async (name, query) => {
      const quoted = standardName(name);
      await database.exec(`DROP TABLE IF EXISTS ${quoted}; CREATE TABLE ${quoted} AS ${query}`);
    },
    close: () => database.close(),
  };
};

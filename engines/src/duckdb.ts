import { DuckDBInstance } from '@duckdb/node-api';
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
  types: { text: 'VARCHAR', whole: 'INTEGER', number: 'DOUBLE', flag: 'BOOLEAN' },
};

export const openDuckdb = async (): Promise<Engine> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    create: async (table) => {
      await connection.run(
        `CREATE OR REPLACE TABLE ${standardName(table.name)} (${fieldsOf(table, spelling)})`,
      );
      if (table.rows.length > 0) await connection.run(insertOf(table, spelling));
    },
    run: async (query) => {
      const reader = await connection.runAndReadAll(query);
      return reader.getRowObjectsJS() as Readonly<Record<string, Cell>>[];
    },
    store: async (name, query) => {
      await connection.run(`CREATE OR REPLACE TABLE ${standardName(name)} AS ${query}`);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

import { DuckDBInstance } from '@duckdb/node-api';
import { type Cell, type Engine, standardText } from './engine.ts';

const types = { text: 'VARCHAR', whole: 'INTEGER', number: 'DOUBLE', flag: 'BOOLEAN' } as const;

const literal = (cell: Cell): string => (typeof cell === 'string' ? standardText(cell) : `${cell}`);

export const openDuckdb = async (): Promise<Engine> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    create: async ({ name, columns, rows }) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      const fields = Object.entries(columns).map(
        ([column, type]) => `"${column.replaceAll('"', '""')}" ${types[type]}`,
      );
      await connection.run(`CREATE OR REPLACE TABLE ${quoted} (${fields.join(', ')})`);
      if (rows.length === 0) return;
      await connection.run(
        `INSERT INTO ${quoted} VALUES ${rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ')}`,
      );
    },
    run: async (query) => {
      const reader = await connection.runAndReadAll(query);
      return reader.getRowObjectsJS() as Readonly<Record<string, Cell>>[];
    },
    store: async (name, query) => {
      await connection.run(`CREATE OR REPLACE TABLE "${name.replaceAll('"', '""')}" AS ${query}`);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

import { PGlite } from '@electric-sql/pglite';
import { type Cell, type Engine, standardText } from './engine.ts';

const types = { text: 'text', whole: 'integer', number: 'float8', flag: 'boolean' } as const;

const literal = (cell: Cell): string => (typeof cell === 'string' ? standardText(cell) : `${cell}`);

export const openPostgresql = async (): Promise<Engine> => {
  const database = await PGlite.create();
  return {
    dialect: 'postgresql',
    create: async ({ name, columns, rows }) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      const fields = Object.entries(columns).map(
        ([column, type]) => `"${column.replaceAll('"', '""')}" ${types[type]}`,
      );
      await database.exec(`DROP TABLE IF EXISTS ${quoted}; CREATE TABLE ${quoted} (${fields.join(', ')})`);
      if (rows.length === 0) return;
      await database.exec(
        `INSERT INTO ${quoted} VALUES ${rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ')}`,
      );
    },
    run: async (query) => (await database.query<Record<string, Cell>>(query)).rows,
    store: async (name, query) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      await database.exec(`DROP TABLE IF EXISTS ${quoted}; CREATE TABLE ${quoted} AS ${query}`);
    },
    close: () => database.close(),
  };
};

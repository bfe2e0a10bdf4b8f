import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { oseeEcosystemModel as model } from '@osee/scoring/models';
import { type SqlDialectName, toSql } from '@osee/scoring/population';
import { type Contender, most } from './contender.ts';
import { firstOpen, questions } from './country.ts';

/** An engine of the folder `engines`, which is no part of the workspace. */
interface Engine {
  readonly dialect: SqlDialectName;
  readonly create: (table: {
    readonly name: string;
    readonly columns: Readonly<Record<string, 'text' | 'whole' | 'flag'>>;
    readonly rows: readonly (readonly (string | number)[])[];
  }) => Promise<void>;
  readonly run: (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void | Promise<void>;
}

const folder = new URL('../../../engines/', import.meta.url);

/** The institutions from 0 to below a number, as a table with a column `institution`. */
const seriesIn = (dialect: SqlDialectName, count: number): string =>
  ({
    duckdb: `SELECT range AS institution FROM range(${count})`,
    postgresql: `SELECT generate_series AS institution FROM generate_series(0, ${count - 1})`,
    clickhouse: `SELECT toInt64(number) AS institution FROM numbers(${count})`,
  })[dialect];

/** What a table of answers takes in an engine. */
const tableIn = {
  duckdb: 'CREATE OR REPLACE TABLE answers AS',
  postgresql: 'CREATE TABLE answers AS',
  clickhouse: 'CREATE TABLE answers ENGINE = Memory AS',
} as const;

const contender = async (name: string, file: string, count: number): Promise<Contender> => {
  const path = new URL(`src/${file}.ts`, folder).href;
  const opened: Readonly<Record<string, () => Engine | Promise<Engine>>> = await import(path);
  const [open] = Object.values(opened);
  if (open === undefined) throw new Error(`${path} opens no engine.`);
  const engine = await open();
  await engine.create({
    name: 'questions',
    columns: { id: 'text', place: 'whole', size: 'whole' },
    rows: questions.map(({ id, position, steps }) => [id, position, steps.length]),
  });
  const draw = '(institution * 31 + place * 17 + (institution % 97) * (place % 13)) % 11';
  await engine.run(
    `${tableIn[engine.dialect]} SELECT institution, id AS question, ${draw} % size AS step
     FROM (${seriesIn(engine.dialect, count)}) AS institutions CROSS JOIN questions WHERE ${draw} < ${firstOpen}`,
  );
  const query = toSql(model, {
    dialect: engine.dialect,
    table: 'answers',
    columns: { assessment: 'institution', criterion: 'question', step: 'step' },
  });
  return {
    name,
    count,
    run: async () => {
      const found = await engine.run(
        `SELECT avg(score) AS mean FROM (${query}) AS scored WHERE node = '${model.id}'`,
      );
      return Number(found[0]?.['mean']);
    },
    close: engine.close,
  };
};

/** The engines, where they are installed (`engines/run`): the query of `toSql` over a table of answers in memory. */
export const sqlEngines = async (): Promise<readonly Contender[]> => {
  if (!existsSync(fileURLToPath(new URL('node_modules', folder)))) return [];
  return [
    await contender('toSql, DuckDB', 'duckdb', most),
    await contender('toSql, ClickHouse', 'clickhouse', most),
    await contender('toSql, PostgreSQL (PGlite)', 'postgresql', 2_000),
  ];
};

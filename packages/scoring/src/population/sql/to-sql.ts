import { expectShape } from '@osee/core';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { cellsOf } from '../cells/criterion-cells.ts';
import { checkSqlOptions } from './check-sql-options.ts';
import { writeQuery } from './query/write-query.ts';
import { type SqlOptions, sqlOptionsForm } from './sql-options.ts';

/**
 * Writes a maturity model as one SQL query over a long table of answers, with every policy, roll-up, level and interval,
 * so that answers are scored where they lie: by DuckDB, PostgreSQL or ClickHouse. The figures are those of
 * `scoreMaturity`: sums run in the same order and are compared by the same rule, so that levels are the same on every
 * edge.
 *
 * The query gives one row for each assessment and node: `assessment`, `group_label`, `node`, `score`, `low`, `high`,
 * `coverage` (from 0 to 1), `level`, `bound` (`exact`, or `outer` where low and high are only bounds) and
 * `refused_answers`: how many answers the model does not take. An assessment with such an answer gets no figures, as
 * `scoreMaturity` refuses it.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param options - the engine, the table and its columns, and what the query is to give
 * @returns the query, without a semicolon at its end
 * @throws `OseeError` with the codes of `compileModel`; `wrong-type`, `wrong-value` or `unknown-option` for the options,
 * `missing-columns` where the table has none, `missing-step` for neither or both of `option` and `step`,
 * `missing-as-of` for evidence without a day, `unknown-node` and `duplicate-node` for the nodes asked for,
 * `unwritable-text` for a name or id that the engine cannot hold and `too-wide` for a model of more columns than it has
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { toSql } from '@osee/scoring/population';
 *
 * const query = toSql(oseeEcosystemModel, {
 *   dialect: 'duckdb',
 *   table: 'answers',
 *   columns: { assessment: 'municipality', criterion: 'question', option: 'step' },
 * });
 * query.includes('FROM "answers" AS source'); // => true
 * ```
 */
export const toSql = (model: MaturityModel | CompiledModel, options: SqlOptions): string => {
  expectShape(options, sqlOptionsForm, ['options']);
  const compiled = compiledOf(model);
  checkSqlOptions(compiled, options);
  const cells = [...compiled.criteria.values()].map((each) => cellsOf(compiled, each));
  return writeQuery(compiled, cells, options);
};

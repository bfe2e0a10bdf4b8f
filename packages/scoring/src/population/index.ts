/**
 * Many institutions at once: columns in memory, or SQL.
 *
 * Take it where single results are too many to hold.
 *
 * - `scorePopulation`: figures for columns of any length
 * - `toSql`: the model as SQL
 * - `publishPopulation`: tables in which small groups are hidden
 *
 * Guide: `docs/guides/population.md`
 *
 * @packageDocumentation
 */
export { answerCodes } from './cells/answer-codes.ts';
export type { PopulationColumns } from './cells/population-columns.ts';
export type { PopulationRow } from './cells/population-row.ts';
export type { PublishOptions } from './publish/publish-options.ts';
export { publishPopulation } from './publish/publish-population.ts';
export type { PublishedFigure, PublishedPopulation, PublishedRow } from './publish/published-population.ts';
export type { PopulationFigure, PopulationGroup, PopulationResult } from './result/population-result.ts';
export { summarisePopulation } from './result/summarise-population.ts';
export { scorePopulation } from './score-population.ts';
export type { SqlDialectName } from './sql/dialects/sql-dialect.ts';
export type { SelectionSqlOptions } from './sql/selection/selection-sql-options.ts';
export { selectionToSql } from './sql/selection/selection-to-sql.ts';
export type { AnswerColumns, EvidenceColumns, SqlForm, SqlOptions } from './sql/sql-options.ts';
export type { SqlTable } from './sql/sql-table.ts';
export { toSql } from './sql/to-sql.ts';
export { mergeTallies } from './tally/merge-tallies.ts';
export type { PopulationOptions } from './tally/population-options.ts';
export type { GroupTally, PopulationTally } from './tally/population-tally.ts';
export { tallyPopulation } from './tally/tally-population.ts';

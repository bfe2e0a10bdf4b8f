import { OseeError } from '@osee/core';
import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import type { CriterionCells } from '../../cells/criterion-cells.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import type { FigureField, SqlDialect } from '../dialects/sql-dialect.ts';
import { when } from '../expression/condition.ts';
import { literal } from '../expression/expression.ts';
import { createWriter } from '../expression/writer.ts';
import type { NamedStep } from '../reading/named-step.ts';
import { baseSql, mergePartsSql } from '../reading/parts-sql.ts';
import { readAnswersSql } from '../reading/read-answers.ts';
import { sqlClassesOf } from '../reading/sql-classes.ts';
import type { SqlOptions } from '../sql-options.ts';
import { groupsSql } from './groups-sql.ts';
import { columnsOf, stepsOf } from './steps-of.ts';
import { withSteps } from './with-steps.ts';
import { type NodeFigures, workModel } from './work-model.ts';

/** The policies in force that decide about figures and levels. */
const heading = ({ model, policies, order }: CompiledModel): readonly string[] => [
  `${model.id} ${model.version}`,
  `rollUp: ${policies.rollUp} · unanswered: ${policies.unanswered} · notApplicable: ${policies.notApplicable} · openAnswers: ${policies.openAnswers}`,
  `emptyRequirement: ${policies.emptyRequirement} · levelCeiling: ${policies.levelCeiling} · partWithoutLevel: ${policies.partWithoutLevel} · tolerance: ${policies.tolerance}`,
  `belowMinimumCoverage: ${policies.belowMinimumCoverage} · minimumCoverage: ${policies.minimumCoverage} · minimumQuestions: ${policies.minimumQuestions}`,
  `Figures that differ by no more than rounding are equal: ${order.length} nodes, worked out from the leaves up.`,
];

const fieldsOf = (
  { dialect }: { readonly dialect: SqlDialect },
  figures: NodeFigures,
  isGrouped: boolean,
): readonly FigureField[] => {
  const number = (sql: string): string => (sql === 'NULL' ? dialect.asNumber('NULL') : sql);
  return [
    ['node', dialect.text(figures.id)],
    ['score', number(figures.score.sql)],
    ['low', number(figures.low.sql)],
    ['high', number(figures.high.sql)],
    ['coverage', number(figures.coverage.sql)],
    ['level', dialect.asText(figures.level.sql)],
    ...(isGrouped ? [['maximum', dialect.number(figures.maximum)] as const] : []),
    ['bound', when(figures.isOuter, literal("'outer'"), literal("'exact'")).sql],
  ];
};

const figureNames = ['score', 'low', 'high', 'coverage', 'level', 'bound'];

/** Writes the query that the options ask for. */
export const writeQuery = (
  compiled: CompiledModel,
  cells: readonly CriterionCells[],
  options: SqlOptions,
): string => {
  const dialect = dialectOf(options.dialect);
  const classes = cells.map(sqlClassesOf);
  const { columns, form = 'scores', nodes } = options;
  const read =
    columns && form !== 'merged' && form !== 'mergedGroups'
      ? readAnswersSql(compiled, cells, classes, dialect, { options, columns })
      : [mergePartsSql(dialect, options, cells.length)];
  const isGrouped = form === 'groups' || form === 'mergedGroups';
  const lines = heading(compiled);
  if (form === 'part') return withSteps(lines, read, 'SELECT * FROM parts');
  const writer = createWriter(dialect);
  const figures = workModel(writer, compiled, classes).filter(({ id }) => nodes?.includes(id) ?? true);
  const outputs = figures.flatMap(({ score, low, high, coverage, level, isOuter }) => [
    score,
    low,
    high,
    coverage,
    level,
    isOuter,
  ]);
  const layers = columnsOf(outputs);
  expectWidth(
    dialect,
    layers.reduce((count, layer) => count + layer.length, cells.length + 3),
  );
  const { steps, last } = stepsOf(dialect, 'coded', layers);
  const kept = ['assessment', 'group_label', 'refused_answers'];
  const spread = dialect.spread(
    last,
    kept,
    figures.map((each) => fieldsOf({ dialect }, each, isGrouped)),
  );
  const figureSteps: NamedStep = { comment: [], text: `figures AS (\n${spread}\n)` };
  const all = [...read, baseSql(cells, classes, dialect), ...steps, figureSteps];
  if (isGrouped) {
    const groups = groupsSql(dialect, compiled, 'figures', options);
    return withSteps(lines, [...all, ...groups.steps], groups.end);
  }
  const told = figureNames.map((name) => `  CASE WHEN refused_answers = 0 THEN ${name} END AS ${name}`);
  const end = [
    'SELECT',
    '  assessment, group_label, refused_answers, node,',
    told.join(',\n'),
    'FROM figures',
  ].join('\n');
  return withSteps(lines, all, end);
};

const expectWidth = ({ name, mostColumns }: SqlDialect, count: number): void => {
  if (count <= mostColumns) return;
  throw new OseeError(
    'too-wide',
    `Expected a model of at most ${mostColumns} columns in ${name}, got ${count}; ask for fewer nodes.`,
    {
      path: ['model'],
      details: { expected: mostColumns, got: count },
    },
  );
};

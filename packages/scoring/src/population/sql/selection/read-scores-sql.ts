import type { Criterion } from '../../../selection/model/criterion.ts';
import type { SelectionPolicies } from '../../../selection/model/policies.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { NamedStep } from '../reading/named-step.ts';
import { tableNames } from '../reading/table-names.ts';
import { scaleSql } from './scale-sql.ts';
import type { SelectionSqlOptions } from './selection-sql-options.ts';

/** Every score with its worth on its scale, from 0 to 1. */
const scaledSql = (
  dialect: SqlDialect,
  criteria: readonly Criterion[],
  { scores }: SelectionSqlOptions,
): readonly NamedStep[] => {
  const { columns, table } = scores;
  const of = (name: string): string => `source.${dialect.quote(name)}`;
  const number = columns.number ? dialect.asNumber(of(columns.number)) : dialect.asNumber('NULL');
  const level = columns.level ? dialect.asText(of(columns.level)) : dialect.asText('NULL');
  const sources = tableNames(dialect, table).map((name) =>
    [
      '  SELECT',
      `    ${of(columns.application)} AS application,`,
      `    ${dialect.asText(of(columns.criterion))} AS criterion,`,
      `    ${number} AS number_given,`,
      `    ${level} AS level_given,`,
      `    ${columns.assessor ? dialect.asText(of(columns.assessor)) : dialect.asText('NULL')} AS assessor,`,
      `    ${columns.conflictOfInterest ? `CASE WHEN ${of(columns.conflictOfInterest)} IS NULL THEN 0 ELSE 1 END` : '0'} AS in_conflict`,
      `  FROM ${name} AS source`,
    ].join('\n'),
  );
  const levels = criteria.flatMap(({ id, scale }) =>
    scale.kind === 'categories'
      ? scale.levels.map((each) => [dialect.text(id), dialect.text(each.id), dialect.number(each.value), '1'])
      : [],
  );
  const numeric = criteria.flatMap(({ scale }, position) => {
    const worth = scaleSql(dialect, scale, 'given.number_given');
    return worth === null ? [] : [`WHEN ${position + 1} THEN ${worth}`];
  });
  const isNumber = `ABS(given.number_given) < ${dialect.infinity}`;
  const byNumber =
    numeric.length === 0
      ? 'NULL'
      : `CASE WHEN given.number_given IS NOT NULL AND ${isNumber} THEN CASE asked.question ${numeric.join('\n      ')} END END`;
  const hasLevel = 'COALESCE(held.found, 0) = 1 AND given.number_given IS NULL';
  return [
    {
      comment: ['The criteria of the model.'],
      text: dialect.rows(
        'asked_criteria',
        ['question', 'criterion', 'found'],
        criteria.map(({ id }, position) => [`${position + 1}`, dialect.text(id), '1']),
      ),
    },
    {
      comment: ['The levels of its scales of categories.'],
      text: dialect.rows(
        'held_levels',
        ['criterion', 'level', 'worth', 'found'],
        levels.length === 0 ? [["''", "''", dialect.number(0), '0']] : levels,
      ),
    },
    { comment: ['The scores, one row each.'], text: `given AS (\n${sources.join('\n  UNION ALL\n')}\n)` },
    {
      comment: ['What each is worth, from 0 to 1; what its scale does not hold is refused.'],
      text: [
        'scaled AS (',
        '  SELECT',
        '    given.application AS application, given.assessor AS assessor, given.in_conflict AS in_conflict,',
        '    CASE WHEN COALESCE(asked.found, 0) = 1 THEN asked.question END AS question,',
        '    CASE WHEN given.number_given IS NULL AND given.level_given IS NULL THEN 0 ELSE 1 END AS is_given,',
        `    CASE WHEN ${hasLevel} THEN held.worth`,
        `      WHEN given.level_given IS NULL THEN ${byNumber} END AS worth`,
        '  FROM given',
        '  LEFT JOIN asked_criteria AS asked ON asked.criterion = given.criterion',
        '  LEFT JOIN held_levels AS held ON held.criterion = given.criterion AND held.level = given.level_given',
        ')',
      ].join('\n'),
    },
  ];
};

/** One row for each application, with what its assessors say of each criterion. */
export const readScoresSql = (
  dialect: SqlDialect,
  criteria: readonly Criterion[],
  policies: SelectionPolicies,
  options: SelectionSqlOptions,
): readonly NamedStep[] => {
  const columns = criteria.flatMap((_, each) =>
    (['worth', 'lowest', 'highest'] as const).map(
      (name) => `    MAX(CASE WHEN question = ${each + 1} THEN ${name} END) AS ${name[0]}${each + 1}`,
    ),
  );
  const middle = 'CASE WHEN 2 * place >= known AND 2 * place <= known + 2 THEN worth_counted END';
  return [
    ...scaledSql(dialect, criteria, options),
    {
      comment: ['Scores in conflict of interest are kept out; a criterion twice by one assessor is refused.'],
      text: [
        'counted AS (',
        '  SELECT application, question,',
        '    CASE WHEN in_conflict = 0 THEN worth END AS worth_counted,',
        '    CASE WHEN question IS NULL OR (is_given = 1 AND worth IS NULL)',
        '      OR COUNT(*) OVER (PARTITION BY application, question, assessor) > 1 THEN 1 ELSE 0 END AS refused',
        '  FROM scaled',
        ')',
      ].join('\n'),
    },
    {
      comment: [`assessors: ${policies.assessors}`],
      text: [
        'ordered AS (',
        '  SELECT counted.*,',
        '    ROW_NUMBER() OVER (PARTITION BY application, question',
        '      ORDER BY CASE WHEN worth_counted IS NULL THEN 1 ELSE 0 END, worth_counted) AS place,',
        '    COUNT(worth_counted) OVER (PARTITION BY application, question) AS known',
        '  FROM counted',
        '),',
        'combined AS (',
        '  SELECT application AS application, question AS question,',
        `    AVG(${policies.assessors === 'median' ? middle : 'worth_counted'}) AS of_worth,`,
        '    MIN(worth_counted) AS of_lowest, MAX(worth_counted) AS of_highest, SUM(refused) AS of_refused',
        '  FROM ordered',
        '  GROUP BY application, question',
        ')',
      ].join('\n'),
    },
    {
      comment: ['One row for each application: worth, lowest and highest of each criterion.'],
      text: [
        'scored AS (',
        '  SELECT application AS application, SUM(of_refused) AS refused_scores,',
        columns.join(',\n').replaceAll(/THEN (worth|lowest|highest)/g, 'THEN of_$1'),
        '  FROM combined',
        '  GROUP BY application',
        ')',
      ].join('\n'),
    },
  ];
};

import { answerCodes } from '../../cells/answer-codes.ts';
import type { CriterionCells } from '../../cells/criterion-cells.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { SqlOptions } from '../sql-options.ts';
import type { Mapped, NamedStep } from './named-step.ts';
import type { SqlClasses } from './sql-classes.ts';
import { tableNames } from './table-names.ts';

/** What one table knows of each assessment: the class of each answer in a column of its own. */
export const partSql = ({ columns }: Mapped, count: number, noLabel: string): NamedStep => ({
  comment: ['One row for each assessment: a column for the class of the answer to each question.'],
  text: [
    'parts AS (',
    '  SELECT',
    '    assessment,',
    `    ${columns.group ? 'MIN(group_label)' : noLabel} AS first_group,`,
    `    ${columns.group ? 'MAX(group_label)' : noLabel} AS last_group,`,
    '    SUM(CASE WHEN criterion IS NOT NULL AND class IS NULL THEN 1 ELSE 0 END) AS refused,',
    '    COUNT(class) AS answered,',
    Array.from(
      { length: count },
      (_, each) => `    MAX(CASE WHEN question = ${each + 1} THEN class END) AS a${each + 1}`,
    ).join(',\n'),
    '  FROM classed',
    '  GROUP BY assessment',
    ')',
  ].join('\n'),
});

/** Puts the parts of several tables together. */
export const mergePartsSql = (dialect: SqlDialect, { table }: SqlOptions, count: number): NamedStep => {
  const names = [
    'assessment',
    'first_group',
    'last_group',
    'refused',
    'answered',
    ...Array.from({ length: count }, (_, each) => `a${each + 1}`),
  ];
  const sources = tableNames(dialect, table).map((name) => `    SELECT ${names.join(', ')} FROM ${name}`);
  const merged = names.slice(5).map((name) => `MAX(source.${name}) AS ${name}`);
  return {
    comment: ['What several tables know of each assessment, put together.'],
    text: [
      'parts AS (',
      '  SELECT',
      `    source.assessment AS assessment, MIN(source.first_group) AS first_group, MAX(source.last_group) AS last_group,`,
      '    SUM(source.refused) AS refused, SUM(source.answered) AS answered,',
      `    ${merged.join(', ')}`,
      '  FROM (',
      sources.join('\n    UNION ALL\n'),
      '  ) AS source',
      '  GROUP BY source.assessment',
      ')',
    ].join('\n'),
  };
};

/** The class of every question, asked or not, and how many answers could not be read. */
export const baseSql = (
  cells: readonly CriterionCells[],
  classes: readonly SqlClasses[],
  dialect: SqlDialect,
): NamedStep => {
  const present = cells.map((_, each) => `CASE WHEN a${each + 1} IS NULL THEN 0 ELSE 1 END`);
  const groups: string[] = [];
  for (let at = 0; at < present.length; at += 100)
    groups.push(`(${present.slice(at, at + 100).join(' + ')})`);
  const refused = `refused + (answered - ${groups.length > 1 ? `(${groups.join(' + ')})` : groups.join('')}) + CASE WHEN first_group <> last_group THEN 1 ELSE 0 END + CASE WHEN assessment IS NULL THEN 1 ELSE 0 END`;
  const columns = cells.map(
    ({ bare }, each) =>
      `COALESCE(a${each + 1}, ${classes[each]?.codes[bare[answerCodes.unanswered] ?? 0] ?? 0}) AS c${each + 1}`,
  );
  return {
    comment: ['A question without an answer is unanswered; an answer that comes twice is refused.'],
    text: [
      'coded AS (',
      '  SELECT',
      '    assessment, last_group AS group_label,',
      `    ${dialect.asWhole(refused)} AS refused_answers,`,
      `    ${columns.join(',\n    ')}`,
      `  FROM parts${dialect.fence}`,
      ')',
    ].join('\n'),
  };
};

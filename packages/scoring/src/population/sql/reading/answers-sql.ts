import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { Mapped, NamedStep } from './named-step.ts';
import { tableNames } from './table-names.ts';

/** The answers of one table or several, under names of ours. */
export const answersSql = (dialect: SqlDialect, { options, columns }: Mapped): NamedStep => {
  const of = (name: string): string => `source.${dialect.quote(name)}`;
  const { option, step, status, notApplicable, reason, justification, group, asOf } = columns;
  const chosen = option === undefined ? 'NULL' : dialect.asText(of(option));
  const stated = status
    ? dialect.asText(of(status))
    : `CASE${notApplicable ? ` WHEN ${of(notApplicable)} THEN 'notApplicable'` : ''} WHEN ${chosen} IS NULL THEN 'unknown' ELSE 'answered' END`;
  const given = reason === undefined ? null : dialect.asText(of(reason));
  const fields = [
    `${of(columns.assessment)} AS assessment`,
    `${dialect.asText(of(columns.criterion))} AS criterion`,
    ...(step === undefined
      ? [`${stated} AS status`, `${chosen} AS choice`, ...(given === null ? [] : [`${given} AS reason`])]
      : [`${dialect.asWhole(of(step))} AS code`]),
    ...(justification ? [`${dialect.asText(of(justification))} AS justification`] : []),
    ...(group ? [`${dialect.asText(of(group))} AS group_label`] : []),
    ...(asOf ? [`${dialect.asText(of(asOf))} AS as_of`] : []),
  ];
  const parts = tableNames(dialect, options.table).map(
    (table) => `  SELECT\n    ${fields.join(',\n    ')}\n  FROM ${table} AS source`,
  );
  return {
    comment: ['The answers, one row each.'],
    text: `answers AS (\n${parts.join('\n  UNION ALL\n')}\n)`,
  };
};

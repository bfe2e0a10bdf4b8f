import type { Gate } from '../../../selection/model/gate.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { NamedStep } from '../reading/named-step.ts';
import { tableNames } from '../reading/table-names.ts';
import type { SelectionSqlOptions } from './selection-sql-options.ts';

/** One row for each application, with the answer to each gate of the model: 2 pass, 1 unknown, 0 fail. */
export const readGatesSql = (
  dialect: SqlDialect,
  gates: readonly Gate[],
  { gates: given }: SelectionSqlOptions,
): readonly NamedStep[] => {
  if (given === undefined || gates.length === 0) return [];
  const { columns, table } = given;
  const of = (name: string): string => `source.${dialect.quote(name)}`;
  const sources = tableNames(dialect, table).map((name) =>
    [
      '  SELECT',
      `    ${of(columns.application)} AS application,`,
      `    ${dialect.asText(of(columns.gate))} AS gate,`,
      `    ${dialect.asText(of(columns.answer))} AS answer,`,
      `    ${columns.waived ? `CASE WHEN ${of(columns.waived)} THEN 1 ELSE 0 END` : '0'} AS waived`,
      `  FROM ${name} AS source`,
    ].join('\n'),
  );
  const known = gates.map(({ id, waivable }, position) => [
    `${position + 1}`,
    dialect.text(id),
    waivable === false ? '0' : '1',
    '1',
  ]);
  const presence = gates.map((_, each) => `MAX(CASE WHEN held.number = ${each + 1} THEN 1 ELSE 0 END)`);
  const answers = gates.flatMap((_, each) => [
    `    MAX(CASE WHEN held.number = ${each + 1} THEN CASE answered.answer WHEN 'pass' THEN 2 WHEN 'unknown' THEN 1 WHEN 'fail' THEN 0 END END) AS g${each + 1}`,
    `    MAX(CASE WHEN held.number = ${each + 1} THEN answered.waived ELSE 0 END) AS x${each + 1}`,
  ]);
  return [
    {
      comment: ['The gates of the model.'],
      text: dialect.rows('known_gates', ['number', 'gate', 'waivable', 'found'], known),
    },
    {
      comment: ['The answers to gates, one row each.'],
      text: `answered AS (\n${sources.join('\n  UNION ALL\n')}\n)`,
    },
    {
      comment: [
        'One row for each application; a gate twice, unknown, not waivable or answered in another word is refused.',
      ],
      text: [
        'passed AS (',
        '  SELECT answered.application AS application,',
        "    SUM(CASE WHEN COALESCE(held.found, 0) = 0 OR COALESCE(answered.answer, 'pass') NOT IN ('pass', 'unknown', 'fail')",
        '      OR (answered.waived = 1 AND held.waivable = 0) THEN 1 ELSE 0 END)',
        `      + SUM(CASE WHEN COALESCE(held.found, 0) = 1 THEN 1 ELSE 0 END) - (${presence.join(' + ')}) AS refused_gates,`,
        answers.join(',\n'),
        '  FROM answered LEFT JOIN known_gates AS held ON held.gate = answered.gate',
        '  GROUP BY answered.application',
        ')',
      ].join('\n'),
    },
  ];
};

import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { SqlOptions } from '../sql-options.ts';
import type { NamedStep } from './named-step.ts';
import { tableNames } from './table-names.ts';

/** Days count with 31 for each month, so that days compare by their date and a month is always as long. */
const daysOfMonth = 31;

const dayNumber = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (year * 12 + month - 1) * daysOfMonth + date - 1;
};

const dayNumberSql = (dialect: SqlDialect, day: string): string => {
  const text = dialect.asText(day);
  const part = (from: number, length: number): string =>
    dialect.asWhole(`SUBSTRING(${text}, ${from}, ${length})`);
  return `((${part(1, 4)} * 12 + ${part(6, 2)} - 1) * ${daysOfMonth} + ${part(9, 2)} - 1)`;
};

/** What the evidence of each answer comes to on the day: `judgeEvidence` in SQL. */
export const evidenceSql = (
  { criteria, policies }: CompiledModel,
  dialect: SqlDialect,
  options: SqlOptions,
  evidence: NonNullable<SqlOptions['evidence']>,
): readonly NamedStep[] => {
  const { columns, table } = evidence;
  const of = (name: string): string => `source.${dialect.quote(name)}`;
  const months = [...criteria.values()].flatMap(({ criterion: { id, evidenceMonths } }) =>
    evidenceMonths === undefined ? [] : [[dialect.text(id), `${Math.floor(evidenceMonths)}`] as const],
  );
  const hasMonths = months.length > 0;
  const day = options.columns?.asOf ? 'asked.as_of' : `${dayNumber(options.asOf ?? '')}`;
  const polarity = columns.polarity ? dialect.asText(of(columns.polarity)) : "'supports'";
  const pieces = tableNames(dialect, table).map((name) =>
    [
      '  SELECT',
      `    ${of(columns.assessment)} AS assessment,`,
      `    ${dialect.asText(of(columns.criterion))} AS criterion,`,
      `    ${polarity} AS polarity,`,
      `    ${dayNumberSql(dialect, of(columns.collected))} AS collected,`,
      `    ${columns.expires ? dayNumberSql(dialect, of(columns.expires)) : dialect.asWhole('NULL')} AS expires,`,
      `    ${columns.uri ? dialect.asText(of(columns.uri)) : "'-'"} AS uri`,
      `  FROM ${name} AS source`,
      `  WHERE ${of(columns.collected)} IS NOT NULL`,
    ].join('\n'),
  );
  const isFuture = policies.futureEvidence === 'unknown' ? `piece.collected > ${day}` : 'FALSE';
  const isOver = `COALESCE(piece.expires < ${day}, FALSE)`;
  const isExpired = hasMonths
    ? `(${isOver} OR (COALESCE(lasting.months, 0) > 0 AND piece.collected + ${daysOfMonth} * COALESCE(lasting.months, 0) < ${day}))`
    : isOver;
  const upholds = `piece.polarity = 'supports' AND NOT ${isFuture === 'FALSE' ? 'FALSE' : `(${isFuture})`}${policies.expiredEvidence === 'keep' ? '' : ` AND NOT ${isExpired}`}`;
  const speaksAgainst = `piece.polarity = 'contradicts' AND NOT ${isFuture === 'FALSE' ? 'FALSE' : `(${isFuture})`} AND NOT ${isExpired}`;
  const most = (test: string): string => `MAX(CASE WHEN ${test} THEN 1 ELSE 0 END)`;
  const doubts = [
    ...(policies.contradictingEvidence === 'unknown' ? ['judged.contradicts = 1'] : []),
    '(judged.supports = 1 AND judged.upholds = 0)',
  ];
  const asked = `(SELECT assessment, criterion, ${dayNumberSql(dialect, 'MAX(as_of)')} AS as_of FROM answers GROUP BY assessment, criterion)`;
  return [
    ...(hasMonths
      ? [
          {
            comment: ['How many months the evidence of a question counts.'],
            text: dialect.rows('lasts', ['criterion', 'months'], months),
          },
        ]
      : []),
    {
      comment: ['The evidence, one row for each piece; days are numbers.'],
      text: `pieces AS (\n${pieces.join('\n  UNION ALL\n')}\n)`,
    },
    {
      comment: [
        `expiredEvidence: ${policies.expiredEvidence} · futureEvidence: ${policies.futureEvidence} · contradictingEvidence: ${policies.contradictingEvidence}`,
      ],
      text: [
        'evidence AS (',
        '  SELECT judged.*,',
        `    CASE WHEN ${doubts.join(' OR ')} THEN 1 ELSE 0 END AS doubtful`,
        '  FROM (',
        '    SELECT',
        '      piece.assessment AS assessment,',
        '      piece.criterion AS criterion,',
        `      ${most("piece.polarity = 'supports'")} AS supports,`,
        `      ${most("piece.polarity = 'supports' AND piece.uri <> ''")} AS links,`,
        `      ${most(upholds)} AS upholds,`,
        `      ${most(speaksAgainst)} AS contradicts,`,
        `      ${most(`COALESCE(piece.polarity, '') NOT IN ('supports', 'contradicts')${options.columns?.asOf ? ' OR asked.as_of IS NULL' : ''}`)} AS misspelt`,
        '    FROM pieces AS piece',
        ...(hasMonths ? ['    LEFT JOIN lasts AS lasting ON lasting.criterion = piece.criterion'] : []),
        ...(options.columns?.asOf
          ? [
              `    JOIN ${asked} AS asked`,
              '      ON asked.assessment = piece.assessment AND asked.criterion = piece.criterion',
            ]
          : []),
        '    GROUP BY piece.assessment, piece.criterion',
        '  ) AS judged',
        ')',
      ].join('\n'),
    },
  ];
};

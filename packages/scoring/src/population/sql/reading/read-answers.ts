import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import { answerCodes } from '../../cells/answer-codes.ts';
import type { CriterionCells } from '../../cells/criterion-cells.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { SqlOptions } from '../sql-options.ts';
import { answerClasses } from './answer-classes.ts';
import { evidenceSql } from './evidence-sql.ts';
import { tableNames } from './table-names.ts';

/** A part of `WITH`, with what it does. */
export interface NamedStep {
  readonly comment: readonly string[];
  readonly text: string;
}

/** What is asked, and the columns that it has to have. */
interface Mapped {
  readonly options: SqlOptions;
  readonly columns: NonNullable<SqlOptions['columns']>;
}

/** One row for each answer that the model takes. */
const stepsSql = (
  dialect: SqlDialect,
  compiled: CompiledModel,
  cells: readonly CriterionCells[],
  { options, columns: mapped }: Mapped,
): NamedStep => {
  const { step, justification } = mapped;
  const told = { justification: justification !== undefined, evidence: options.evidence !== undefined };
  const rows = cells.flatMap((each, question) => {
    const criterion = compiled.criteria.get(each.id);
    if (criterion === undefined) return [];
    const classes = answerClasses(compiled, criterion, each, told).filter(
      ({ status, choice, code }, at, all) =>
        step === undefined
          ? status !== 'unanswered'
          : // A position tells no reason.
            choice === '' || status === 'answered' || all.findIndex((other) => other.code === code) === at,
    );
    return classes.map((answer) => [
      `${question + 1}`,
      dialect.text(each.id),
      ...(step === undefined
        ? [dialect.text(answer.status), dialect.text(answer.choice)]
        : [`${answer.code}`]),
      `${answer.bare}`,
      `${answer.justified}`,
      `${answer.unknown}`,
      answer.needsJustification ? '1' : '0',
      { none: '0', any: '1', link: '2' }[answer.needsEvidence],
      '1',
    ]);
  });
  const key = step === undefined ? ['status', 'choice'] : ['code'];
  const columns = [
    'question',
    'criterion',
    ...key,
    'bare',
    'justified',
    'unknown',
    'needs_reason',
    'needs_evidence',
    'found',
  ];
  return {
    comment: ['The model: every answer that it takes, and the class that it counts as.'],
    text: dialect.rows('takes', columns, rows),
  };
};

const answersSql = (dialect: SqlDialect, { options, columns }: Mapped): NamedStep => {
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

/** Which choice of a row has to be that of the model. */
const choiceSql = (compiled: CompiledModel, { columns }: Mapped, dialect: SqlDialect): string => {
  const asking = [...compiled.criteria.values()].filter(
    ({ criterion }) => (criterion.guide?.notApplicableReasons?.length ?? 0) > 0,
  );
  if (columns.reason !== undefined) {
    return [
      "CASE WHEN answer.status = 'answered' AND answer.reason IS NULL THEN COALESCE(answer.choice, '')",
      "WHEN answer.status = 'answered' THEN NULL ELSE COALESCE(answer.reason, '') END",
    ].join(' ');
  }
  // Without a column of reasons one of them is taken to be there: the first.
  const first = asking.map(
    ({ criterion: { id, guide } }) =>
      ` WHEN answer.criterion = ${dialect.text(id)} AND answer.status = 'notApplicable' THEN ${dialect.text(guide?.notApplicableReasons?.[0]?.id ?? '')}`,
  );
  return `CASE WHEN answer.status = 'answered' THEN COALESCE(answer.choice, '')${first.join('')} ELSE '' END`;
};

const classedSql = (compiled: CompiledModel, dialect: SqlDialect, mapped: Mapped): NamedStep => {
  const { columns, options } = mapped;
  const { evidence } = options;
  const { policies } = compiled;
  const isReasoned =
    columns.reason === undefined ? '' : " OR (answer.status = 'notApplicable' AND answer.reason IS NOT NULL)";
  const justified = columns.justification
    ? `(COALESCE(${dialect.hasText('answer.justification')}, FALSE)${isReasoned})`
    : null;
  const lacking = [
    ...(justified ? [`(taken.needs_reason = 1 AND NOT ${justified})`] : []),
    ...(evidence
      ? [
          '(taken.needs_evidence = 1 AND COALESCE(shown.supports, 0) = 0)',
          '(taken.needs_evidence = 2 AND COALESCE(shown.links, 0) = 0)',
        ]
      : []),
  ];
  const branches = [
    `WHEN COALESCE(taken.found, 0) = 0${evidence ? ' OR COALESCE(shown.misspelt, 0) = 1' : ''} THEN NULL`,
    ...(lacking.length > 0
      ? [`WHEN ${lacking.join(' OR ')} THEN ${policies.unsupported === 'reject' ? 'NULL' : 'taken.unknown'}`]
      : []),
    ...(evidence ? ['WHEN COALESCE(shown.doubtful, 0) = 1 THEN taken.unknown'] : []),
    ...(justified ? [`WHEN ${justified} THEN taken.justified`] : []),
  ];
  const key =
    columns.step === undefined
      ? `taken.status = answer.status AND taken.choice = ${choiceSql(compiled, mapped, dialect)}`
      : 'taken.code = answer.code';
  return {
    comment: [
      `unsupported: ${policies.unsupported} · unmetShould: ${policies.unmetShould} · unmetMay: ${policies.unmetMay}`,
      'What the model does not take has no class; its assessment gets no figures and is counted in "refused".',
    ],
    text: [
      'classed AS (',
      '  SELECT',
      '    answer.assessment AS assessment,',
      ...(columns.group ? ['    answer.group_label AS group_label,'] : []),
      '    answer.criterion AS criterion,',
      '    taken.question AS question,',
      `    CASE ${branches.join('\n      ')}\n      ELSE taken.bare END AS class`,
      '  FROM answers AS answer',
      '  LEFT JOIN takes AS taken',
      `    ON taken.criterion = answer.criterion AND ${key}`,
      ...(evidence
        ? [
            '  LEFT JOIN evidence AS shown',
            '    ON shown.assessment = answer.assessment AND shown.criterion = answer.criterion',
          ]
        : []),
      ')',
    ].join('\n'),
  };
};

/** What one table knows of each assessment: the class of each answer in a column of its own. */
const partSql = ({ columns }: Mapped, count: number, noLabel: string): NamedStep => ({
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

/** Reads one table, or several that hold rows of the same assessments. */
export const readAnswersSql = (
  compiled: CompiledModel,
  cells: readonly CriterionCells[],
  dialect: SqlDialect,
  mapped: Mapped,
): readonly NamedStep[] => [
  stepsSql(dialect, compiled, cells, mapped),
  answersSql(dialect, mapped),
  ...(mapped.options.evidence ? evidenceSql(compiled, dialect, mapped.options, mapped.options.evidence) : []),
  classedSql(compiled, dialect, mapped),
  partSql(mapped, cells.length, dialect.asText('NULL')),
];

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
export const baseSql = (cells: readonly CriterionCells[], dialect: SqlDialect): NamedStep => {
  const present = cells.map((_, each) => `CASE WHEN a${each + 1} IS NULL THEN 0 ELSE 1 END`);
  const groups: string[] = [];
  for (let at = 0; at < present.length; at += 100)
    groups.push(`(${present.slice(at, at + 100).join(' + ')})`);
  const refused = `refused + (answered - ${groups.length > 1 ? `(${groups.join(' + ')})` : groups.join('')}) + CASE WHEN first_group <> last_group THEN 1 ELSE 0 END + CASE WHEN assessment IS NULL THEN 1 ELSE 0 END`;
  const columns = cells.map(
    ({ bare }, each) => `COALESCE(a${each + 1}, ${bare[answerCodes.unanswered] ?? 0}) AS c${each + 1}`,
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

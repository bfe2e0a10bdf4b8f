import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { Mapped, NamedStep } from './named-step.ts';

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

/** The class of each answer, after the policies for what it has to bring along. */
export const classedSql = (compiled: CompiledModel, dialect: SqlDialect, mapped: Mapped): NamedStep => {
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

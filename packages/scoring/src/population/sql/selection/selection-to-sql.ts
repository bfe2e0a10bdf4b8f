import { expectShape, OseeError } from '@osee/core';
import { placeTree } from '../../../mcda/internal/walk-tree.ts';
import { throwFirst } from '../../../selection/check/problem.ts';
import { soundModel } from '../../../selection/define/sound-model.ts';
import type { SelectionModel } from '../../../selection/model/selection-model.ts';
import { subjectOf } from '../../../selection/model/subject.ts';
import { optionIssues, settingsOf } from '../../../selection/settings/settings.ts';
import { expectWritable } from '../check-writable.ts';
import { dialectOf } from '../dialects/dialect-of.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import { createWriter } from '../expression/writer.ts';
import { columnsOf, stepsOf } from '../query/steps-of.ts';
import { withSteps } from '../query/with-steps.ts';
import type { NamedStep } from '../reading/named-step.ts';
import { tableNames } from '../reading/table-names.ts';
import { type JudgedColumns, judgeSql } from './judge-sql.ts';
import { rankSql } from './rank-sql.ts';
import { readGatesSql } from './read-gates-sql.ts';
import { readScoresSql } from './read-scores-sql.ts';
import { type SelectionSqlOptions, selectionSqlOptionsForm } from './selection-sql-options.ts';

/** The applications with what is told of them, one row each. */
const baseSql = (
  dialect: SqlDialect,
  { applications, gates }: SelectionSqlOptions,
  counts: { readonly criteria: number; readonly gates: number },
  refusesTwo: boolean,
): readonly NamedStep[] => {
  const { columns, table } = applications;
  const of = (name: string): string => `source.${dialect.quote(name)}`;
  const sources = tableNames(dialect, table).map((name) =>
    [
      '  SELECT',
      `    ${of(columns.application)} AS application,`,
      `    ${columns.withdrawn ? `CASE WHEN ${of(columns.withdrawn)} THEN 1 ELSE 0 END` : '0'} AS withdrawn,`,
      `    ${columns.country ? dialect.asText(of(columns.country)) : dialect.asText('NULL')} AS country`,
      `  FROM ${name} AS source`,
    ].join('\n'),
  );
  const hasGates = gates !== undefined && counts.gates > 0;
  const numbered = (letters: readonly string[], count: number, from: string): readonly string[] =>
    Array.from({ length: count }, (_, each) =>
      letters.map((letter) => `${from}.${letter}${each + 1} AS ${letter}${each + 1}`),
    ).flat();
  const two = `(one.withdrawn = 0 AND COUNT(CASE WHEN one.withdrawn = 0 THEN 1 END) OVER (PARTITION BY one.country) > 1)`;
  return [
    {
      comment: ['The applications, one row each.'],
      text: `applications AS (\n${sources.join('\n  UNION ALL\n')}\n)`,
    },
    {
      comment: ['An application that comes twice is refused.'],
      text: [
        'base AS (',
        '  SELECT',
        '    one.application AS application, one.withdrawn AS withdrawn,',
        `    COALESCE(scored.refused_scores, 0)${hasGates ? ' + COALESCE(passed.refused_gates, 0)' : ''}`,
        `      + CASE WHEN COUNT(*) OVER (PARTITION BY one.application) > 1${refusesTwo ? ` OR ${two}` : ''} THEN 1 ELSE 0 END AS refused_inputs,`,
        `    ${[...numbered(['w', 'l', 'h'], counts.criteria, 'scored'), ...(hasGates ? numbered(['g', 'x'], counts.gates, 'passed') : [])].join(', ')}`,
        '  FROM applications AS one',
        '  LEFT JOIN scored ON scored.application = one.application',
        ...(hasGates ? ['  LEFT JOIN passed ON passed.application = one.application'] : []),
        ')',
      ].join('\n'),
    },
  ];
};

const judgedStep = (dialect: SqlDialect, judged: JudgedColumns, source: string): NamedStep => {
  const fields: readonly (readonly [sql: string, name: string])[] = [
    [judged.standing.sql, 'standing'],
    [judged.eligibility.sql, 'eligibility'],
    [dialect.asText(judged.unranked.sql), 'unranked'],
    [dialect.asNumber(judged.score.sql), 'score'],
    [judged.low.sql, 'low'],
    [judged.high.sql, 'high'],
    [judged.coverage.sql, 'coverage'],
    [dialect.asWhole(judged.refused.sql), 'refused'],
    ...judged.gates.map((outcome, each) => [outcome.sql, `gate_${each + 1}`] as const),
    ...judged.keys.map((key, each) => [key.sql, `key_${each + 1}`] as const),
  ];
  return {
    comment: [],
    text: `judged AS (\n  SELECT application,\n${fields.map(([sql, name]) => `    ${sql} AS ${name}`).join(',\n')}\n  FROM ${source}\n)`,
  };
};

/**
 * Writes a selection model as one SQL query over tables of applications, scores and gates: the gates, the score with its
 * interval, and the ranks of each application, as `evaluateApplications` finds them.
 *
 * The query gives a row for each application: `application`, `standing`, `eligibility`, `unranked` (why it has no rank),
 * `score`, `low`, `high`, `coverage`, `rank`, `best_rank` and `worst_rank`, the outcome of each gate in force as `gate_1`
 * and on (a comment tells which), and `refused`: how many inputs `evaluateApplications` refuses. An application with
 * refused inputs has no figures, and while there is any, nobody has a rank. Rules of gates are not in the query: a gate
 * with a rule needs its answer in the table, as `deriveGateAnswers` writes it, and counts as refused without.
 *
 * @param model - a selection model
 * @param options - the engine, the tables and their columns, and the choices of the run
 * @returns the query, without a semicolon at its end
 * @throws `OseeError` with the codes of `evaluateApplications` for the model and the choices; `wrong-type`, `wrong-value` or
 * `unknown-option` for the options, `unwritable-text` for a name or id that the engine cannot hold, and
 * `policy-not-in-sql` for `duplicateCountry: latest`, which needs the instant of each application
 * @category population
 * @see `evaluateApplications`
 * @example
 * ```ts
 * import { selectionToSql } from '@osee/scoring/population';
 * import { oseeCall2024 } from '@osee/scoring/selection';
 *
 * const query = selectionToSql(oseeCall2024, {
 *   dialect: 'duckdb',
 *   applications: { table: 'applications', columns: { application: 'id', country: 'country' } },
 *   scores: { table: 'scores', columns: { application: 'id', criterion: 'criterion', level: 'level' } },
 *   gates: { table: 'gates', columns: { application: 'id', gate: 'gate', answer: 'answer' } },
 * });
 * query.includes('FROM "scores" AS source'); // => true
 * ```
 */
export const selectionToSql = (model: SelectionModel, options: SelectionSqlOptions): string => {
  expectShape(options, selectionSqlOptionsForm, ['options']);
  expectWritable(options, ['options']);
  const sound = soundModel(model);
  expectWritable(sound, ['model']);
  const { choices = {} } = options;
  throwFirst(optionIssues(sound, choices));
  const settings = settingsOf(sound, choices);
  const { policies, criteria, gates } = settings;
  const isOfCountries = subjectOf(sound) === 'country';
  if (isOfCountries && policies.duplicateCountry === 'latest') {
    throw new OseeError(
      'policy-not-in-sql',
      'Expected duplicateCountry to be "refuse" or "separate", as "latest" needs the instant of each application.',
      { path: ['model', 'policies', 'duplicateCountry'], details: { got: 'latest' } },
    );
  }
  const dialect = dialectOf(options.dialect);
  const writer = createWriter(dialect);
  const hasAnswers = options.gates !== undefined;
  const judged = judgeSql(writer, settings, placeTree(settings.tree), hasAnswers);
  const outputs = [
    judged.score,
    judged.low,
    judged.high,
    judged.coverage,
    judged.eligibility,
    judged.standing,
    judged.unranked,
    judged.refused,
  ];
  const { steps, last } = stepsOf(dialect, 'base', columnsOf([...outputs, ...judged.gates, ...judged.keys]));
  const refusesTwo =
    isOfCountries &&
    policies.duplicateCountry === 'refuse' &&
    options.applications.columns.country !== undefined;
  const ranks = rankSql(dialect, policies, ['application', ...gates.map((_, each) => `gate_${each + 1}`)]);
  const heading = [
    `${sound.id} ${sound.version}`,
    `aggregation: ${sound.aggregation ?? policies.aggregation} · geometricFloor: ${policies.geometricFloor} · missing: ${policies.missing} · minimumCoverage: ${String(policies.minimumCoverage)} · interval: ${policies.interval} · preset: ${settings.preset ?? 'none'}`,
    `gate columns: ${gates.map(({ id }, each) => `gate_${each + 1} = ${id}`).join(', ') || 'none'}`,
  ];
  return withSteps(
    heading,
    [
      ...readScoresSql(dialect, criteria, policies, options),
      ...readGatesSql(dialect, sound.gates, options),
      ...baseSql(dialect, options, { criteria: criteria.length, gates: sound.gates.length }, refusesTwo),
      ...steps,
      judgedStep(dialect, judged, last),
      ...ranks.steps,
    ],
    ranks.end,
  );
};

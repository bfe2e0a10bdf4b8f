import type { CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { NamedStep } from '../reading/named-step.ts';
import type { SqlOptions } from '../sql-options.ts';

/** Steps are cut with this slack, as a tally does. */
const slack = 1e-9;

/** The figures of an assessment once for its group and once for the whole. */
const scopedSql = (source: string): NamedStep => ({
  comment: ['Every assessment that could be read, once for its group and once for the whole.'],
  text: [
    'scoped AS (',
    "  SELECT scope.part AS part, CASE WHEN scope.part = 'group' THEN told.group_label END AS label,",
    '    told.node AS node, told.maximum AS maximum, told.score AS score, told.low AS low, told.high AS high,',
    '    told.coverage AS coverage, told.level AS level, told.bound AS bound',
    `  FROM ${source} AS told CROSS JOIN (SELECT 'group' AS part UNION ALL SELECT 'whole' AS part) AS scope`,
    '  WHERE told.refused_answers = 0',
    ')',
  ].join('\n'),
});

const rankedSql: NamedStep = {
  comment: ['The scores of each node in their order.'],
  text: [
    'ranked AS (',
    '  SELECT scoped.*,',
    '    ROW_NUMBER() OVER (PARTITION BY part, label, node',
    '      ORDER BY CASE WHEN score IS NULL THEN 1 ELSE 0 END, score) AS place,',
    '    COUNT(score) OVER (PARTITION BY part, label, node) AS scored_count',
    '  FROM scoped',
    ')',
  ].join('\n'),
};

/** The score of a rank, cut down to a step of the resolution; lowest and highest are exact. */
const quantileSql = (
  { number, asWhole, asNumber }: SqlDialect,
  share: number,
  resolution: number,
): string => {
  const rank = `GREATEST(1, ${asWhole(`CEIL(${number(share)} * ${asNumber('scored_count')})`)})`;
  const whole = `CASE WHEN maximum = ${number(0)} THEN ${number(1)} ELSE maximum END`;
  const step = `FLOOR(score / (${whole}) * ${number(resolution)} + ${number(slack)})`;
  const cut = `LEAST(${number(resolution)}, ${step}) / ${number(resolution)} * maximum`;
  const isEdge = `${rank} = 1 OR ${rank} = scored_count`;
  return `MAX(CASE WHEN place = ${rank} AND score IS NOT NULL THEN CASE WHEN ${isEdge} THEN score ELSE ${cut} END END)`;
};

const between = (figure: string): string =>
  `CASE WHEN ${figure} < lowest THEN lowest WHEN ${figure} > highest THEN highest ELSE ${figure} END`;

/** How a share is called in the name of a column: in ten-thousandths. */
const shareName = (position: number): string => `quantile_${position + 1}`;

/** Which groups would tell about few, by themselves or by subtraction: the rule of `summarisePopulation`. */
const hiddenSql = (minimum: number): string =>
  [
    `CASE WHEN assessments < ${minimum} THEN 'few'`,
    `      WHEN part = 'group' AND few_groups > 0 AND all_groups > 1`,
    `        AND (by_size - 1 < GREATEST(few_groups, 2) OR running - assessments < ${minimum}) THEN 'subtraction' END`,
  ].join('\n');

/** Figures of groups of assessments and of the whole, the small ones hidden. */
export const groupsSql = (
  dialect: SqlDialect,
  { model }: CompiledModel,
  source: string,
  { minimumCell = 5, quantiles = [0.1, 0.25, 0.5, 0.75, 0.9], resolution = 1000 }: SqlOptions,
): { readonly steps: readonly NamedStep[]; readonly end: string } => {
  const levels = [null, ...model.levels.map(({ id }) => id)];
  const countOf = (id: string | null): string =>
    `COUNT(CASE WHEN level ${id === null ? 'IS NULL' : `= ${dialect.text(id)}`} THEN 1 END)`;
  const figures: readonly (readonly [name: string, sql: string])[] = [
    ['scored', 'COUNT(score)'],
    ['mean', 'AVG(score)'],
    ['lowest', 'MIN(score)'],
    ['highest', 'MAX(score)'],
    ['low', 'AVG(low)'],
    ['high', 'AVG(high)'],
    ['bound', "CASE WHEN COUNT(CASE WHEN bound = 'outer' THEN 1 END) > 0 THEN 'outer' ELSE 'exact' END"],
    ['coverage', 'AVG(coverage)'],
    ...quantiles.map((share, each) => [shareName(each), quantileSql(dialect, share, resolution)] as const),
    ...levels.map((id, each) => [`level_${each}`, countOf(id)] as const),
  ];
  // What is worked out has names of its own, as some engines take a name for the figure and not for the column.
  const grouped: NamedStep = {
    comment: [
      `quantile columns: ${quantiles.map((share, each) => `${shareName(each)} = ${share}`).join(', ')}`,
      `level columns: ${levels.map((id, each) => `level_${each} = ${id ?? 'no level'}`).join(', ')}`,
    ],
    text: [
      'grouped AS (',
      '  SELECT part AS part, label AS label, node AS node, COUNT(*) AS assessments,',
      figures.map(([name, sql]) => `    ${sql} AS of_${name}`).join(',\n'),
      '  FROM ranked',
      '  GROUP BY part, label, node',
      ')',
    ].join('\n'),
  };
  const placed: NamedStep = {
    comment: ['Groups by label, those without one last.'],
    text: [
      'placed AS (',
      '  SELECT grouped.*,',
      `    ${dialect.asText(
        `ROW_NUMBER() OVER (PARTITION BY part, node ORDER BY CASE WHEN label IS NULL THEN 1 ELSE 0 END, ${dialect.byCode('label')}) - 1`,
      )} AS by_label`,
      '  FROM grouped',
      ')',
    ].join('\n'),
  };
  const sized: NamedStep = {
    comment: ['Groups by size: the smallest are hidden first.'],
    text: [
      'sized AS (',
      '  SELECT placed.*,',
      `    ROW_NUMBER() OVER (PARTITION BY part, node ORDER BY assessments, ${dialect.byCode('by_label')}) AS by_size,`,
      `    SUM(assessments) OVER (PARTITION BY part, node ORDER BY assessments, ${dialect.byCode('by_label')}`,
      '      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running,',
      `    SUM(CASE WHEN assessments < ${minimumCell} THEN 1 ELSE 0 END) OVER (PARTITION BY part, node) AS few_groups,`,
      '    COUNT(*) OVER (PARTITION BY part, node) AS all_groups',
      '  FROM placed',
      ')',
    ].join('\n'),
  };
  const judged: NamedStep = {
    comment: [
      `Hidden: fewer than ${minimumCell} assessments, and groups that others and the whole would give away.`,
    ],
    text: `judged AS (\n  SELECT sized.*,\n    ${hiddenSql(minimumCell)} AS hidden\n  FROM sized\n)`,
  };
  const told = figures.map(([name]) => {
    const isQuantile = name.startsWith('quantile_');
    const own = `of_${name}`;
    return `  CASE WHEN hidden IS NULL THEN ${isQuantile ? between(own).replaceAll('lowest', 'of_lowest').replaceAll('highest', 'of_highest') : own} END AS ${name}`;
  });
  const shares = levels.map(
    (_, each) =>
      `  CASE WHEN hidden IS NULL THEN ${dialect.asNumber(`of_level_${each}`)} / assessments END AS share_${each}`,
  );
  return {
    steps: [scopedSql(source), rankedSql, grouped, placed, sized, judged],
    end: [
      'SELECT',
      '  part, label AS group_label, node, hidden,',
      '  CASE WHEN hidden IS NULL THEN assessments END AS count,',
      [...told, ...shares].join(',\n'),
      'FROM judged',
    ].join('\n'),
  };
};

import { relativeTolerance } from '../../../number/compare.ts';
import type { PoliciesInForce } from '../../../selection/model/policies.ts';
import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { NamedStep } from '../reading/named-step.ts';

/** How small the rest of what cancels is beside the largest: `floorOf` of `number/compare`. */
const floorShare = 2048;

const isBelow = ({ number }: SqlDialect, one: string, other: string, magnitude: string): string =>
  `(${one} < ${other} AND ABS(${one} - (${other})) > ${number(relativeTolerance)} * GREATEST(ABS(${one}), ABS(${other}), ${magnitude}))`;

/**
 * Ranks and the ranks that remain possible, from the table of judged applications. Scores go into groups of equals one
 * after the other; where such a chain reaches further than the tolerance, the query does not know where the library would
 * cut it and tells no rank.
 */
export const rankSql = (
  dialect: SqlDialect,
  { tieTolerance, tieBreak, ties, admit }: PoliciesInForce,
  kept: readonly string[],
): { readonly steps: readonly NamedStep[]; readonly end: string } => {
  const { number } = dialect;
  const tolerance = Math.max(tieTolerance, relativeTolerance);
  const keys = tieBreak.map((_, each) => `key_${each + 1}`);
  const figures = [{ name: 'score', by: tolerance }, ...keys.map((name) => ({ name, by: 0 }))];
  const over = 'OVER (PARTITION BY is_ranked)';
  const before = (name: string): string =>
    `MAX(${name}) OVER (PARTITION BY is_ranked ORDER BY ${name} DESC ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING)`;
  const less = (figure: string, by: number): string => (by === 0 ? figure : `${figure} - ${number(by)}`);
  const possible = "standing = 'active' AND eligibility <> 'not-eligible'";
  const order = ['score_group', ...keys.map((name) => `${name}_group`)].join(', ');
  const names = [
    ...kept,
    'standing',
    'eligibility',
    'unranked',
    'score',
    'low',
    'high',
    'coverage',
    'refused',
  ];
  const steps: NamedStep[] = [
    {
      comment: [
        `admit: ${admit} · ties: ${ties} · tieTolerance: ${tieTolerance} · tieBreak: ${tieBreak.join(', ') || 'none'}`,
      ],
      text: [
        'sorted AS (',
        '  SELECT judged.*,',
        '    CASE WHEN unranked IS NULL THEN 1 ELSE 0 END AS is_ranked,',
        `    CASE WHEN ${possible} THEN 1 ELSE 0 END AS is_possible,`,
        `    CASE WHEN ${possible}${admit === 'eligible' ? " AND eligibility = 'eligible'" : ''} THEN 1 ELSE 0 END AS is_certain,`,
        '    SUM(refused) OVER () AS all_refused',
        '  FROM judged',
        ')',
      ].join('\n'),
    },
    {
      comment: ['What comes before each score, and the size of rounding.'],
      text: [
        'beside AS (',
        '  SELECT sorted.*,',
        figures
          .flatMap(({ name }) => [
            `    ${before(name)} AS before_${name}`,
            `    MAX(ABS(${name})) ${over} / ${number(floorShare)} AS size_of_${name}`,
          ])
          .join(',\n'),
        '  FROM sorted',
        '),',
        'cut AS (',
        '  SELECT beside.*,',
        figures
          .map(({ name, by }) => {
            const limit = less(`before_${name}`, by);
            return `    CASE WHEN ${isBelow(dialect, name, limit, `size_of_${name}`)} THEN 1 ELSE 0 END AS next_${name}`;
          })
          .join(',\n'),
        '  FROM beside',
        '),',
        'grouped AS (',
        '  SELECT cut.*,',
        figures
          .map(
            ({ name }) =>
              `    SUM(next_${name}) OVER (PARTITION BY is_ranked ORDER BY ${name} DESC) AS ${name}_group`,
          )
          .join(',\n'),
        '  FROM cut',
        '),',
        'spanned AS (',
        '  SELECT grouped.*,',
        figures
          .flatMap(({ name }) => [
            `    MIN(${name}) OVER (PARTITION BY is_ranked, ${name}_group) AS least_${name}`,
            `    MAX(${name}) OVER (PARTITION BY is_ranked, ${name}_group) AS most_${name}`,
          ])
          .join(',\n'),
        '  FROM grouped',
        '),',
        'placed AS (',
        '  SELECT spanned.*,',
        `    ${ties === 'dense' ? 'DENSE_RANK' : 'RANK'}() OVER (PARTITION BY is_ranked ORDER BY ${order}) AS place,`,
        `    MAX(CASE WHEN is_ranked = 1 AND (${figures
          .map(({ name, by }) =>
            isBelow(dialect, `least_${name}`, less(`most_${name}`, by), `size_of_${name}`),
          )
          .join(' OR ')}) THEN 1 ELSE 0 END) OVER () AS is_chained`,
        '  FROM spanned',
        ')',
      ].join('\n'),
    },
    {
      comment: ['Who is surely and who may be ahead.'],
      text: [
        'compared AS (',
        '  SELECT',
        [...names, 'is_ranked', 'is_possible', 'all_refused', 'is_chained', 'place']
          .map((name) => `    one.${name} AS ${name}`)
          .join(',\n'),
        `    , SUM(CASE WHEN other.is_certain = 1 AND other.low > one.high + ${number(tolerance)} THEN 1 ELSE 0 END) AS sure`,
        `    , SUM(CASE WHEN other.is_possible = 1 AND other.high > one.low + ${number(tolerance)} THEN 1 ELSE 0 END)`,
        `      - CASE WHEN one.is_possible = 1 AND one.high > one.low + ${number(tolerance)} THEN 1 ELSE 0 END AS perhaps`,
        '  FROM placed AS one CROSS JOIN placed AS other',
        `  GROUP BY ${[...names, 'is_ranked', 'is_possible', 'all_refused', 'is_chained', 'place'].map((name) => `one.${name}`).join(', ')}`,
        ')',
      ].join('\n'),
    },
  ];
  const isTold = 'all_refused = 0 AND is_chained = 0';
  const best = 'CASE WHEN is_ranked = 1 AND place < 1 + sure THEN place ELSE 1 + sure END';
  const worst = 'CASE WHEN perhaps > sure THEN 1 + perhaps ELSE 1 + sure END';
  const own = (name: string): string => `  CASE WHEN refused = 0 THEN ${name} END AS ${name}`;
  return {
    steps,
    end: [
      'SELECT',
      '  application, refused,',
      [
        ...kept.filter((name) => name !== 'application'),
        'standing',
        'eligibility',
        'unranked',
        'score',
        'low',
        'high',
        'coverage',
      ]
        .map(own)
        .join(',\n'),
      `  , CASE WHEN ${isTold} AND is_ranked = 1 THEN place END AS rank`,
      `  , CASE WHEN ${isTold} AND is_possible = 1 THEN ${best} END AS best_rank`,
      `  , CASE WHEN ${isTold} AND is_possible = 1 THEN CASE WHEN is_ranked = 1 AND place > ${worst} THEN place ELSE ${worst} END END AS worst_rank`,
      'FROM compared',
    ].join('\n'),
  };
};

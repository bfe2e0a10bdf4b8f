import type { MessageParameters } from '@osee/core';
import { displayScore } from '../../maturity/explain/display-score.ts';
import type { DevelopmentResult } from './development-result.ts';
import type { DevelopmentMessageId } from './message-id.ts';

/** A sentence before it is written. */
export interface DevelopmentStatement {
  readonly id: DevelopmentMessageId;
  readonly parameters: MessageParameters;
}

/** To one decimal; full only where the value is. */
const of100 = (value: number): number =>
  displayScore(value, 1, { displayMaximum: 100, displayDecimals: 1, rounding: 'halfUp' }) ?? 0;

/** What a result says: the whole, its group, the parts, and what to know of the figures. */
export const developmentStatements = (
  result: DevelopmentResult,
  groupName: (id: string) => string,
): readonly DevelopmentStatement[] => [
  ...wholeStatements(result, groupName),
  ...result.parts.flatMap(({ title, value, interval }): readonly DevelopmentStatement[] => {
    const ends = { worst: of100(interval.worst), best: of100(interval.best) };
    if (value === null) return [{ id: 'part-open', parameters: { part: title, ...ends } }];
    return interval.worst < interval.best
      ? [{ id: 'part-range', parameters: { part: title, value: of100(value), ...ends } }]
      : [{ id: 'part', parameters: { part: title, value: of100(value) } }];
  }),
  ...figureStatements(result),
  ...(result.model.status === 'project' ? [{ id: 'own-weights', parameters: {} } as const] : []),
  { id: 'no-rank', parameters: {} },
];

const wholeStatements = (
  { model: { title }, subject, value, interval, group }: DevelopmentResult,
  groupName: (id: string) => string,
): readonly DevelopmentStatement[] => {
  const ends = { worst: of100(interval.worst), best: of100(interval.best) };
  const isOpen = interval.worst < interval.best;
  return [
    value === null
      ? { id: 'composite-open', parameters: { title, subject, ...ends } }
      : { id: 'composite', parameters: { title, subject, value: of100(value) } },
    ...(value !== null && isOpen ? [{ id: 'composite-range', parameters: ends } as const] : []),
    ...(group === null
      ? []
      : group.id !== null && group.possible.length === 1
        ? [{ id: 'group', parameters: { group: groupName(group.id) } } as const]
        : [{ id: 'groups-possible', parameters: { groups: group.possible.map(groupName) } } as const]),
  ];
};

const figureStatements = ({
  indicators,
  issues,
  years,
}: DevelopmentResult): readonly DevelopmentStatement[] => {
  const titles = new Map(indicators.map(({ indicatorId, title }) => [indicatorId, title]));
  const namesOf = (state: 'missing' | 'imputed'): readonly string[] =>
    indicators.filter((each) => each.state === state).map(({ title }) => title);
  const counted = (id: 'missing' | 'imputed'): readonly DevelopmentStatement[] => {
    const names = namesOf(id);
    return names.length === 0 ? [] : [{ id, parameters: { count: names.length, names } }];
  };
  const shared = indicators.filter(({ state, overlapsWith }) => state === 'known' && overlapsWith.length > 0);
  const pairs = shared.flatMap(({ indicatorId, title, overlapsWith }) => {
    const others = shared.filter((other) => overlapsWith.includes(other.indicatorId));
    const isFirst = others.every(
      (other) => indicators.findIndex((each) => each.indicatorId === indicatorId) < indicators.indexOf(other),
    );
    return others.length > 0 && isFirst ? [[title, ...others.map((other) => other.title)]] : [];
  });
  return [
    ...counted('missing'),
    ...counted('imputed'),
    ...indicators.flatMap(({ title, year, age, isOld }): readonly DevelopmentStatement[] =>
      isOld && year !== null && age !== null
        ? [{ id: 'old', parameters: { name: title, year: String(year), count: age } }]
        : [],
    ),
    ...issues.flatMap(({ code, details }): readonly DevelopmentStatement[] =>
      code === 'future-figure'
        ? [
            {
              id: 'later',
              parameters: {
                name: titles.get(String(details?.['id'])) ?? String(details?.['id']),
                year: String(details?.['year']),
              },
            },
          ]
        : [],
    ),
    ...(years === null || years.first === years.last
      ? []
      : [{ id: 'years', parameters: { first: String(years.first), last: String(years.last) } } as const]),
    ...pairs.map((names) => ({ id: 'shared', parameters: { names } }) as const),
  ];
};

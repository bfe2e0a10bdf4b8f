import type { Issue } from '@osee/core';
import type { DevelopmentIndicator } from './development-model.ts';
import type { DevelopmentIndicatorResult, DevelopmentIssueCode } from './development-result.ts';
import type { Figure } from './read-figures.ts';

type Found = readonly Issue<DevelopmentIssueCode>[];

/** What a reader of the figures has to know, indicator by indicator. */
export const developmentIssues = (
  placed: readonly { readonly indicator: DevelopmentIndicator }[],
  figures: ReadonlyMap<string, Figure>,
  results: readonly DevelopmentIndicatorResult[],
): Found => {
  const years = new Set(results.flatMap(({ state, year }) => (state === 'known' ? [year] : [])));
  return [
    ...placed.flatMap(({ indicator }, at) => ofIndicator(indicator, figures.get(indicator.id), results[at])),
    ...(years.size > 1
      ? [
          notice('different-years', 'info', ['values'], `The figures are of ${years.size} different years.`, {
            years: years.size,
          }),
        ]
      : []),
  ];
};

const ofIndicator = (
  { id, scale }: DevelopmentIndicator,
  figure: Figure | undefined,
  result: DevelopmentIndicatorResult | undefined,
): Found => {
  if (!figure || !result) return [];
  const path = ['indicators', id];
  const { state, truncated, later } = figure;
  const { year, age, isOld, value } = result;
  return [
    ...(state === 'missing'
      ? [notice('missing-figure', 'warning', path, `There is no figure of ${id}.`, { id })]
      : []),
    ...(state === 'imputed'
      ? [
          notice(
            'imputed-figure',
            'warning',
            path,
            `The figure of ${id} is an estimate, and does not count.`,
            {
              id,
            },
          ),
        ]
      : []),
    ...(isOld && age !== null && year !== null
      ? [
          notice('old-figure', 'warning', path, `The figure of ${id} is of ${year}, ${age} years ago.`, {
            id,
            year,
            age,
          }),
        ]
      : []),
    ...later.map((figureOfLater) =>
      notice(
        'future-figure',
        'warning',
        path,
        `The figure of ${id} for ${figureOfLater.year} is of a year after the assessment, and does not count.`,
        { id, year: figureOfLater.year },
      ),
    ),
    ...(truncated && value !== null
      ? [
          notice(
            'beyond-goalposts',
            'info',
            path,
            `The figure of ${id}, ${value}, lies beyond ${scale.lower} to ${scale.upper} and counts as the nearer end.`,
            { id, value },
          ),
        ]
      : []),
  ];
};

const notice = (
  code: DevelopmentIssueCode,
  severity: Issue['severity'],
  path: readonly (string | number)[],
  message: string,
  details: Issue['details'],
): Issue<DevelopmentIssueCode> => ({ code, severity, path: [...path], message, details });

import type { Issue } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import type { CoverageRow } from './coverage-map.ts';

/**
 * The kinds of hole that `coverageMap` finds.
 *
 * @category coverage
 * @example
 * ```ts
 * import type { CoverageIssueCode } from '@osee/catalogue';
 *
 * const code: CoverageIssueCode = 'no-resource';
 * ```
 */
export type CoverageIssueCode =
  | 'no-resource'
  | 'no-free-resource'
  | 'no-resource-in-language'
  | 'nothing-to-translate'
  | 'no-address';

export const coverageFindings = (
  rows: readonly CoverageRow[],
  catalogue: Catalogue,
): readonly Issue<CoverageIssueCode>[] => [
  ...rows.flatMap((row, position) =>
    findingsOf(row).map((finding) => ({ ...finding, path: ['rows', position] })),
  ),
  ...catalogue.knownGaps.map((gap, position) => ({
    code: 'no-address' as const,
    severity: 'info' as const,
    path: ['knownGaps', position],
    message: `"${gap.title}" is named by the framework and has no address here.`,
    details: { id: gap.id, kind: gap.kind, standInIds: gap.standInIds },
  })),
];

type Finding = Omit<Issue<CoverageIssueCode>, 'path'>;

const findingsOf = (row: CoverageRow): readonly Finding[] => {
  const about = { kind: row.kind, id: row.id };
  if (row.total === 0) {
    return [
      {
        code: 'no-resource',
        severity: 'warning',
        message: `Nothing in the catalogue serves "${row.name}".`,
        details: about,
      },
    ];
  }
  const absent = Object.keys(row.byLanguage).filter((language) => row.byLanguage[language] === 0);
  return [
    ...(row.byCost.free > 0
      ? []
      : [
          {
            code: 'no-free-resource' as const,
            severity: 'warning' as const,
            message: `Nothing that serves "${row.name}" is known to be free.`,
            details: about,
          },
        ]),
    ...(absent.length === 0
      ? []
      : [
          {
            code: 'no-resource-in-language' as const,
            severity: 'info' as const,
            message: `Nothing that serves "${row.name}" is in: ${absent.join(', ')}.`,
            details: { ...about, languages: absent },
          },
        ]),
    ...(row.translatable > 0
      ? []
      : [
          {
            code: 'nothing-to-translate' as const,
            severity: 'info' as const,
            message: `Nothing that serves "${row.name}" has a confirmed licence that allows a translation.`,
            details: about,
          },
        ]),
  ];
};

import type { BadgeCriterion, BadgeLevelCount, BadgeStatus } from './best-practices-details.ts';
import { metalCriteria } from './metal-criteria.ts';

const metal: ReadonlySet<string> = new Set(Object.values(metalCriteria).flat());

/** To which series a criterion belongs. */
export const seriesOf = (name: string): BadgeCriterion['series'] => {
  if (/^osps_[a-z]{2}_\d{2}_\d{2}$/u.test(name)) return 'baseline';
  return metal.has(name) ? 'metal' : 'other';
};

/** How many criteria of each metal level have which status. */
export const countLevels = (criteria: readonly BadgeCriterion[]): readonly BadgeLevelCount[] => {
  const statuses = new Map(criteria.map(({ name, status }) => [name, status]));
  return (['passing', 'silver', 'gold'] as const).map((level) => {
    const names: readonly string[] = metalCriteria[level];
    const count = (wanted: BadgeStatus): number =>
      names.filter((name) => (statuses.get(name) ?? 'unknown') === wanted).length;
    return {
      level,
      criteria: names.length,
      met: count('met'),
      unmet: count('unmet'),
      notApplicable: count('not-applicable'),
      unknown: count('unknown'),
    };
  });
};

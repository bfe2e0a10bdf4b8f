import { oseeCatalogue, type ScheduledRole } from '@osee/catalogue';
import { type Framework, languageFit } from '@osee/core';

/** What there is for a competency in a language before the schedule, and what becomes of it in the schedule of a role. */
export interface CoverageLine {
  readonly name: string;
  /** Free resources in the language. */
  readonly before: number;
  readonly after: 'in weeks' | 'length not known' | 'not served';
}

export const coverageOf = (
  { steps, apart, unmet }: ScheduledRole,
  framework: Framework,
  language: string,
): readonly CoverageLine[] => {
  const free = oseeCatalogue.resources.filter(
    ({ cost, languages }) => cost === 'free' && languages.some((tag) => languageFit(tag, language) !== null),
  );
  const ids = (lists: readonly { readonly competencyIds: readonly string[] }[]) =>
    new Set(lists.flatMap(({ competencyIds }) => competencyIds));
  const [inWeeks, aside, holes] = [
    ids(steps),
    ids(apart),
    new Set(unmet.map(({ competencyId }) => competencyId)),
  ];
  return framework.competencies.flatMap(({ id, name }): CoverageLine[] => {
    const before = free.filter(({ competencyIds }) => competencyIds.includes(id)).length;
    if (inWeeks.has(id)) return [{ name, before, after: 'in weeks' }];
    if (aside.has(id)) return [{ name, before, after: 'length not known' }];
    return holes.has(id) ? [{ name, before, after: 'not served' }] : [];
  });
};

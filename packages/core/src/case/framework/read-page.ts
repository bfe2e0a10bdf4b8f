import type { CompetencyPage } from '../../framework/competency-page.ts';
import type { CompetencyEffort } from '../../framework/competency-practice.ts';
import type { HeldFields } from './read-item.ts';

type WrittenPage = Omit<CompetencyPage, 'more' | 'audienceIds' | 'phaseIds' | 'technicalDomainIds'>;

/** The part of the page of a competency that its notes hold, if there is one. */
export const readPage = (held: HeldFields): WrittenPage | undefined => {
  const [what, why] = [held.text('what'), held.text('why')];
  const practice = readPractice(held);
  if (what === undefined && why === undefined && Object.keys(practice).length === 0) return undefined;
  return {
    what: what ?? '',
    why: why ?? '',
    how: held.list('how') ?? [],
    evidence: held.list('evidence') ?? [],
    ...practice,
  };
};

const readPractice = (held: HeldFields): Partial<WrittenPage> => {
  const [basis, ranges] = [held.record('effortBasis'), held.record('effortRanges')];
  const effort = basis && ({ ...basis, ranges: ranges ?? [] } as CompetencyEffort);
  const found = {
    measure: held.record('measure'),
    pitfalls: held.list('pitfalls'),
    indicators: held.record('indicators'),
    firstThirtyDays: held.record('firstThirtyDays'),
    roles: held.record('roles'),
    effort,
    example: held.record('example'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

import type { Issue } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { notice } from '../check/notice.ts';
import { countryAttribute } from '../country/country-attribute.ts';
import { subjectOf } from '../model/subject.ts';
import type { AttributeFact } from '../result/applicant-result.ts';
import type { Settings } from '../settings/settings.ts';
import { statedFactOf } from './stated-fact.ts';

/** What the portfolio rules read of one application: what it states itself counts before the facts of its country. */
export const attributeFacts = (
  application: Candidate,
  { model, regionScheme, factsOf }: Settings,
): readonly AttributeFact[] => {
  const names = new Set((model.portfolio?.distinct ?? []).map(({ attribute }) => attribute));
  return [...names].map((attribute): AttributeFact => {
    const known = countryAttribute(application, attribute, regionScheme, factsOf);
    const table = known?.value ?? null;
    // Nobody states another country than the one of the application.
    const isCountry = attribute === 'country' && subjectOf(model) === 'country';
    const stated = isCountry ? null : statedFactOf(application, attribute);
    const common = { attribute, table };
    if (stated !== null) return { ...common, ...stated, value: String(stated.value), basis: 'stated' };
    const basis = known === null ? 'unknown' : known.isInferred ? 'inferred' : 'table';
    return { ...common, value: table, basis, source: null, date: null };
  });
};

/** Where an application says something else than the table. */
export const factNotices = (id: string, facts: readonly AttributeFact[]): readonly Issue[] =>
  facts
    .filter(({ basis, value, table }) => basis === 'stated' && table !== null && table !== value)
    .map(({ attribute, value, table, source, date }) =>
      notice(
        'fact-contradicts-table',
        'info',
        ['applicants', id, 'attributes', attribute],
        `Expected "${table}" by the facts of the country, got "${value}" as the application states it, which counts.`,
        { id, attribute, expected: table, got: value, source, date },
      ),
    );

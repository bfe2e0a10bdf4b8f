import type { Issue } from '@osee/core';
import type { Application } from '../application/application.ts';
import { notice } from '../check/notice.ts';
import type { AttributeFact } from '../result/applicant-result.ts';
import type { Settings } from '../settings/settings.ts';

/** What the portfolio rules read of one application: what it states itself counts before the facts of its country. */
export const attributeFacts = (
  { country, attributes = {} }: Application,
  { model, regionScheme, factsOf }: Settings,
): readonly AttributeFact[] => {
  const { regions = {}, inferredRegions = [] } = factsOf(country);
  const region = regionScheme === null ? null : (own(regions, regionScheme) ?? null);
  const names = new Set((model.portfolio?.distinct ?? []).map(({ attribute }) => attribute));
  return [...names].map((attribute): AttributeFact => {
    const table = attribute === 'region' ? region : attribute === 'country' ? country : null;
    const stated = attribute === 'country' ? undefined : own(attributes, attribute);
    const common = { attribute, table };
    if (stated !== undefined) {
      const { value, source, date } =
        typeof stated === 'string' ? { value: stated, ...withoutSource } : stated;
      return { ...common, value, basis: 'stated', source, date };
    }
    const isInferred = attribute === 'region' && inferredRegions.some((scheme) => scheme === regionScheme);
    const basis = table === null ? 'unknown' : isInferred ? 'inferred' : 'table';
    return { ...common, value: table, basis, ...withoutSource };
  });
};

const withoutSource = { source: null, date: null } as const;

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

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

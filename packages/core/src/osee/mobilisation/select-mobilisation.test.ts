import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import {
  type MobilisationItem,
  type MobilisationQuery,
  oseeMobilisation,
  selectMobilisation,
} from './index.ts';

const groupsOf = (items: readonly MobilisationItem[]): readonly string[] => [
  ...new Set(items.map((item) => item.groupId)),
];

const own: MobilisationItem = {
  id: 'own-lottery',
  groupId: 'own',
  number: 1,
  name: 'Lottery funds',
  description: 'Ask the national lottery.',
  appliesTo: { fundingLevels: ['none-or-low', 'partial'], ownerships: ['government'] },
  source: 'project',
  points: [],
};

describe('selectMobilisation', () => {
  it.each<[MobilisationQuery, readonly string[], number]>([
    [{ fundingLevel: 'none-or-low' }, ['none-or-low'], 10],
    [{ fundingLevel: 'partial' }, ['partial'], 10],
    [{ fundingLevel: 'full' }, ['full'], 10],
    [{ ownership: 'government' }, ['government'], 10],
    [{ ownership: 'organisation' }, ['organisation'], 8],
    [{ ownership: 'informal' }, ['informal'], 8],
    [{ strategy: 'partnering-with-tech-giants' }, ['partnering-with-tech-giants'], 2],
    [{ strategy: 'public-private-partnerships' }, ['public-private-partnerships'], 5],
    [{ strategy: 'community-outreach' }, ['community-outreach'], 10],
    [{ budgetingStep: 'all' }, ['governance-budgeting'], 9],
    [{ budgetingStep: 9 }, ['governance-budgeting'], 1],
    [{ contingency: true }, ['contingency'], 10],
    [{ fundingLevel: 'partial', ownership: 'informal' }, ['partial', 'informal'], 18],
  ])('%j', (query, groups, count) => {
    const selected = selectMobilisation(oseeMobilisation, query);
    expect(groupsOf(selected)).toEqual(groups);
    expect(selected).toHaveLength(count);
  });

  it('gives everything to a query without fields', () => {
    expect(selectMobilisation(oseeMobilisation, {})).toEqual(oseeMobilisation);
    expect(selectMobilisation(oseeMobilisation)).toHaveLength(92);
    expect(selectMobilisation(oseeMobilisation, { contingency: false })).toHaveLength(92);
  });

  it('gives an item with several tags once, in its place', () => {
    const items = [own, ...oseeMobilisation];
    const selected = selectMobilisation(items, { fundingLevel: 'partial', ownership: 'government' });
    expect(selected.filter((item) => item === own)).toHaveLength(1);
    expect(selected[0]).toBe(own);
    expect(selectMobilisation(items, { fundingLevel: 'full' })).not.toContain(own);
  });

  it('gives nothing from nothing, and for a step that no item has', () => {
    expect(selectMobilisation([], { fundingLevel: 'full' })).toEqual([]);
    expect(selectMobilisation(oseeMobilisation, { budgetingStep: 10 })).toEqual([]);
  });

  it.each([
    ['fundingLevel', 'rich'],
    ['fundingLevel', '__proto__'],
    ['ownership', ''],
    ['strategy', null],
    ['budgetingStep', 0],
    ['budgetingStep', Number.NaN],
    ['budgetingStep', 1.5],
    ['budgetingStep', Number.POSITIVE_INFINITY],
  ])('refuses %s %j', (field, value) => {
    const call = () => selectMobilisation(oseeMobilisation, { [field]: value } as MobilisationQuery);
    expect(call).toThrow(OseeError);
    expect(call).toThrow(expect.objectContaining({ code: 'unknown-option', path: [field] }));
  });
});

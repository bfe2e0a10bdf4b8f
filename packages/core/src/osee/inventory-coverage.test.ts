import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../../../scoring/src/selection/osee-call-2024/osee-call-2024.ts';
import { type InventoryGroup, inventory } from './registry/inventory.fixture.ts';
import { counts } from './registry/inventory-counts.fixture.ts';
import { coreHomes, type Held } from './registry/inventory-homes.fixture.ts';

/** The criteria of the call live in the package that builds on this one; only this test looks there. */
const idsWithin = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsWithin)];
};
const homes: Readonly<Record<string, readonly Held[]>> = {
  ...coreHomes,
  callOfScoring: idsWithin(oseeCall2024).map((id) => ({ id })),
};

/** Homes that rightly hold more than was listed: all headings, gaps of our own finding, another package. */
const openHomes = ['headings', 'frameworkHeadings', 'topicHeadings', 'contentGaps', 'callOfScoring'];

/** What the project recorded beside the documents. */
const ours = ['openforum-anniversary', 'openforum-anniversary 1', 'openforum-anniversary 2'];

const homeOf = ({ home }: InventoryGroup): readonly Held[] => homes[home] ?? [];

describe('the inventory of the documents', () => {
  it('lists every kind, with as many entries as the documents hold', () => {
    expect(inventory.map(({ kind, entries }) => [kind, entries.length])).toEqual(counts);
  });

  it.each(inventory)('is in the product: $kind', (group) => {
    const byId = new Map(homeOf(group).map((item) => [item.id, item]));
    const missing = group.entries.filter(([, id]) => !byId.has(id));
    expect(missing).toEqual([]);
    const misnamed = group.entries.filter(
      ([, id, name]) => name !== undefined && byId.get(id)?.name !== name,
    );
    expect(misnamed).toEqual([]);
  });

  it.each(inventory)('counts nothing twice: $kind', ({ entries }) => {
    expect(new Set(entries.map(([found]) => found)).size).toBe(entries.length);
  });

  it.each(Object.keys(homes))('claims every item of the product: %s', (home) => {
    const claimed = new Set(
      inventory.filter((group) => group.home === home).flatMap(({ entries }) => entries.map(([, id]) => id)),
    );
    expect(claimed.size).toBeGreaterThan(0);
    if (openHomes.includes(home)) return;
    expect(homes[home]?.filter(({ id }) => !claimed.has(id) && !ours.includes(id))).toEqual([]);
  });
});

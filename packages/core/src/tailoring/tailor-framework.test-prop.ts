import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFramework } from '../framework/check-framework.ts';
import { itemsByKind } from '../framework/item-by-kind.ts';
import type { ItemKind } from '../framework/item-ref.ts';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { checkProfiles } from './check-profiles.ts';
import type { Profile } from './profile.ts';
import { tailorFramework } from './tailor-framework.ts';
import { profile } from './tailoring-suite.fixture.ts';

const refs = Object.entries(itemsByKind(smallFramework)).flatMap(([kind, items]) =>
  items.map(({ id }) => ({ kind: kind as ItemKind, id })),
);
const patterns = fc
  .tuple(fc.constantFrom(...refs), fc.nat(9), fc.constantFrom('*', '?', '*?*'))
  .map(([{ kind, id }, at, wild]) => ({ kind, matching: id.slice(0, at) + wild + id.slice(at + 1) }));
const targeted = fc.array(
  fc.record({
    target: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...refs) }, { weight: 1, arbitrary: patterns }),
    reason: fc.constant('Why.'),
  }),
  { maxLength: 3 },
);
const setting = fc.record({
  target: fc.constantFrom(...refs),
  field: fc.constant('weight' as const),
  value: fc.integer({ min: 0, max: 3 }),
  reason: fc.constant('Why.'),
});
const profiles = fc
  .array(fc.record({ select: targeted, exclude: targeted, set: fc.array(setting, { maxLength: 3 }) }), {
    maxLength: 4,
  })
  .map((all): Profile[] => all.map((changes, position) => profile(`profile-${position}`, changes)))
  .filter((all) => checkProfiles(smallFramework, all).length === 0);

describe('tailorFramework', () => {
  it('gives the same bytes for every order of the profiles', () => {
    fc.assert(
      fc.property(profiles, fc.func(fc.integer()), (all, key) => {
        const shuffled = [...all].sort((left, right) => key(left.id) - key(right.id));
        expect(JSON.stringify(tailorFramework(smallFramework, shuffled))).toBe(
          JSON.stringify(tailorFramework(smallFramework, all)),
        );
      }),
    );
  });

  it('accounts for every item and leaves no reference dangling', () => {
    fc.assert(
      fc.property(profiles, (all) => {
        const { framework, origins, removed } = tailorFramework(smallFramework, all);
        expect(origins.length + removed.length).toBe(refs.length);
        expect(checkFramework(framework).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  it('only ever takes away when a selection or an exclusion is added', () => {
    fc.assert(
      fc.property(profiles, targeted, (all, exclude) => {
        const more = [...all, profile('more', { exclude })];
        fc.pre(checkProfiles(smallFramework, more).length === 0);
        const kept = (given: readonly Profile[]) =>
          tailorFramework(smallFramework, given).origins.map(({ target }) => `${target.kind}:${target.id}`);
        expect(kept(all)).toEqual(expect.arrayContaining(kept(more)));
      }),
    );
  });
});

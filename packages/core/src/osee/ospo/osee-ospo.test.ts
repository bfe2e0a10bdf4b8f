import { describe, expect, it } from 'vitest';
import { oseeOspo } from './index.ts';

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('oseeOspo', () => {
  // Counts: circular lines 57 to 81, slides lines 205 to 217, training framework 1.0 lines 113 to 129.
  it('holds what the documents list', () => {
    expect(oseeOspo.definitionPoints).toHaveLength(10);
    expect(oseeOspo.responsibilities).toHaveLength(7);
    expect(oseeOspo.roles).toHaveLength(8);
    expect(oseeOspo.profiles).toHaveLength(14);
    expect(oseeOspo.setup).toHaveLength(8);
    expect(oseeOspo.activities).toHaveLength(4);
    expect(oseeOspo.beneficiaries).toHaveLength(4);
    expect(oseeOspo.scopes).toHaveLength(4);
    expect(oseeOspo.costs.funded).toHaveLength(5);
    expect(oseeOspo.costs.inKind).toHaveLength(4);
  });

  it('has unique ids in kebab-case within each list', () => {
    const lists = [
      oseeOspo.names,
      oseeOspo.definitionPoints,
      oseeOspo.responsibilities,
      oseeOspo.roles,
      oseeOspo.profiles,
      oseeOspo.setup,
      oseeOspo.activities,
      oseeOspo.beneficiaries,
      oseeOspo.scopes,
      [...oseeOspo.costs.funded, ...oseeOspo.costs.inKind],
    ];
    for (const list of lists) {
      expect(new Set(idsOf(list)).size).toBe(list.length);
      for (const item of list) {
        expect(item.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
        expect(item.description).toMatch(/^[A-Z].+\.$/u);
        expect(item.source).not.toBe('project');
      }
    }
  });

  it('files each profile under a role, and leaves no role without a profile and a composition', () => {
    const perRole = oseeOspo.roles.map(
      ({ id }) => oseeOspo.profiles.filter(({ roleId }) => roleId === id).length,
    );
    expect(perRole).toEqual([3, 2, 1, 2, 1, 2, 1, 2]);
    expect(oseeOspo.roles.map(({ composition }) => composition.length)).toEqual([3, 2, 1, 2, 1, 2, 1, 1]);
  });

  it('counts posts only where the source prints a number', () => {
    const counted = oseeOspo.roles.flatMap(({ composition }) =>
      composition.filter(({ count }) => count !== undefined),
    );
    expect(counted.map(({ text, count }) => [text, count])).toEqual([
      ['1 CIO at Government level', 1],
      ['1 CIO in each Ministry', 1],
      ['1 CISO at Government level', 1],
    ]);
  });

  it('names beneficiaries that exist', () => {
    const known = idsOf(oseeOspo.beneficiaries);
    for (const id of oseeOspo.activities.flatMap(({ beneficiaryIds }) => beneficiaryIds)) {
      expect(known).toContain(id);
    }
  });

  it('keeps both cost lists open, with one open-ended entry at the end of each', () => {
    const { funded, inKind, isFundedListOpen, isInKindListOpen } = oseeOspo.costs;
    expect([isFundedListOpen, isInKindListOpen]).toEqual([true, true]);
    expect(funded.map(({ isOpenEnded }) => isOpenEnded)).toEqual([false, false, false, false, true]);
    expect(inKind.map(({ isOpenEnded }) => isOpenEnded)).toEqual([false, false, false, true]);
    expect(new Set(funded.map(({ borneBy }) => borneBy))).toEqual(new Set(['programme']));
    expect(new Set(inKind.map(({ borneBy }) => borneBy))).toEqual(new Set(['host']));
  });

  it('states the two years and the two offices as numbers', () => {
    const quantities = oseeOspo.setup.flatMap(({ id, quantity }) => (quantity ? [[id, quantity]] : []));
    expect(quantities).toEqual([
      ['duration', { value: 2, unit: 'years' }],
      ['count', { value: 2, unit: 'offices' }],
    ]);
  });
});

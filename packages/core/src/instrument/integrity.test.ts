import { describe, expect, it } from 'vitest';
import { findCycles } from '../framework/find-cycles.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import { instrumentDepths } from './depths.ts';
import type { InstrumentItem } from './instrument-item.ts';
import { instrumentItems } from './instrument-items.ts';
import { instrumentItemIds } from './item-ids.ts';
import { instrumentLevelRules } from './level-rules.ts';
import { notApplicableReasons } from './not-applicable.ts';
import { instrumentReferences } from './references.ts';
import { instrumentRoles } from './roles.ts';
import { instrumentWeights } from './weights.ts';

const byId = new Map<string, InstrumentItem>(instrumentItems.map((item) => [item.id, item]));

const sorted = (ids: Iterable<string | undefined>): (string | undefined)[] => [...ids].sort();

describe('the seventy items', () => {
  it('stand in the declared order', () => {
    expect(instrumentItems.map(({ id }) => id)).toEqual([...instrumentItemIds]);
    expect(new Set(instrumentItemIds).size).toBe(70);
  });

  it('are 40 competencies, 9 technical domains, 4 on the office, 7 on mobilisation and 10 on sharing', () => {
    const count = (kind: string): number => instrumentItems.filter(({ about }) => about === kind).length;
    const kinds = ['competency', 'technicalDomain', 'office', 'mobilisation', 'sharing'];
    expect(Object.fromEntries(kinds.map((kind) => [kind, count(kind)]))).toEqual({
      competency: 40,
      technicalDomain: 9,
      office: 4,
      mobilisation: 7,
      sharing: 10,
    });
  });

  it('stand under the module of their competency, in the order of the framework', () => {
    const expected = oseeFramework.modules.flatMap((module) =>
      oseeFramework.competencies
        .filter(({ moduleId }) => moduleId === module.id)
        .map(({ id }) => [id, module.id]),
    );
    const found = instrumentItems.filter(({ about }) => about === 'competency');
    expect(found.map(({ id, moduleId }) => [id, moduleId])).toEqual(expected);
  });

  it('name only modules that exist', () => {
    const modules = new Set<string>(oseeFramework.modules.map(({ id }) => id));
    expect(instrumentItems.filter(({ moduleId }) => moduleId !== null && !modules.has(moduleId))).toEqual([]);
  });
});

describe('obligations', () => {
  it('are eight musts, each with a reason, and no reason elsewhere', () => {
    const musts = instrumentItems.filter(({ obligation }) => obligation === 'must');
    expect(musts.map(({ id }) => id)).toEqual([
      'security-and-risk-management',
      'licensing-selection-based-on-requirements',
      'compliance-with-security-and-privacy-regulations',
      'contractual-considerations',
      'office-mandate',
      'designing-inclusive-open-source-software-solutions',
      'oversight-and-accountability-in-open-source-digital-governance',
      'cybersecurity-and-secure-devops',
    ]);
    expect(instrumentItems.filter((item) => item.obligationReason !== undefined)).toEqual(musts);
  });
});

describe('dependencies', () => {
  const edges = instrumentItems.flatMap((item) =>
    (item.dependsOn ?? []).map((to) => ({ from: item.id, to })),
  );

  it('have a reason and lead to no cycle', () => {
    expect(edges.length).toBeGreaterThan(0);
    expect(findCycles(edges)).toEqual([]);
    for (const item of instrumentItems) {
      expect(item.dependsOnReason === undefined, item.id).toBe(item.dependsOn === undefined);
    }
  });

  it('lead to items that are asked in the same depths', () => {
    for (const { from, to } of edges) {
      expect(byId.get(to)?.depths, `${from} on ${to}`).toEqual(
        expect.arrayContaining([...(byId.get(from)?.depths ?? [])]),
      );
    }
  });
});

describe('closed lists', () => {
  it('of reasons for "not applicable" are all in use, and each reason used is in the list', () => {
    const used = instrumentItems.flatMap(({ notApplicable }) => notApplicable);
    expect(sorted(new Set(used))).toEqual(sorted(Object.keys(notApplicableReasons)));
  });

  it('let a country with one language lose nothing', () => {
    expect(byId.get('localization-and-adaptability')?.notApplicable).toEqual(['one-language']);
  });

  it('never let a must be escaped without a case that cannot exist', () => {
    const escapes = instrumentItems.filter(
      ({ obligation, notApplicable }) => obligation === 'must' && notApplicable.length > 0,
    );
    expect(escapes.flatMap(({ notApplicable }) => notApplicable)).toEqual([
      'nothing-released',
      'no-personal-data',
      'no-development-contract',
    ]);
  });

  it('of roles are all in use', () => {
    const used = new Set(instrumentItems.map(({ answeredBy }) => answeredBy));
    expect(sorted(used)).toEqual(sorted(Object.keys(instrumentRoles)));
  });

  it('of references are all in use, and each indicator begins with one', () => {
    const codes = instrumentItems.flatMap(({ resembles }) =>
      resembles.map(({ indicator }) => indicator.split(' ')[0]),
    );
    expect(sorted(new Set(codes))).toEqual(sorted(Object.keys(instrumentReferences)));
  });

  it('of indicators name each once in an item', () => {
    for (const { id, resembles } of instrumentItems) {
      expect(new Set(resembles.map(({ indicator }) => indicator)).size, id).toBe(resembles.length);
    }
  });
});

describe('depths', () => {
  const idsOf = (depth: string): string[] =>
    instrumentItems.filter(({ depths }) => depths.some((id) => id === depth)).map(({ id }) => id);

  it('ask 15, 50 and 70 items, each all of the one before', () => {
    const [quick, standard, full] = ['quick', 'standard', 'full'].map(idsOf);
    expect([quick?.length, standard?.length, full?.length]).toEqual([15, 50, 70]);
    expect(standard).toEqual(expect.arrayContaining(quick ?? []));
    expect(full).toEqual([...instrumentItemIds]);
  });

  it('are for the quick scan: all musts, and something of each module, the domains and the office', () => {
    const quick = instrumentItems.filter(({ depths }) => depths.includes('quick'));
    expect(quick.filter(({ obligation }) => obligation === 'must')).toHaveLength(8);
    expect(new Set(quick.map(({ about, moduleId }) => moduleId ?? about)).size).toBe(10);
  });

  it('are for the standard: the competencies at the top, and the one must below them', () => {
    const top = oseeFramework.competencies.filter(({ parentId }) => parentId === null).map(({ id }) => id);
    const asked = instrumentItems.filter(
      ({ about, depths }) => about === 'competency' && depths.includes('standard'),
    );
    expect(top).toHaveLength(33);
    expect(sorted(asked.map(({ id }) => id))).toEqual(sorted([...top, 'contractual-considerations']));
  });

  it('list what they leave out, and say so in sentences', () => {
    for (const { id, cannotTell, leavesOut } of instrumentDepths) {
      expect(sorted([...idsOf(id), ...leavesOut])).toEqual(sorted(instrumentItemIds));
      expect(cannotTell.length).toBeGreaterThan(0);
    }
    const quick = instrumentDepths.find(({ id }) => id === 'quick')?.leavesOut ?? [];
    const parts = quick.filter((id) => ['competency', 'technicalDomain'].includes(byId.get(id)?.about ?? ''));
    expect(parts).toHaveLength(36);
  });
});

describe('weights', () => {
  const sum = (numbers: readonly number[]): number => numbers.reduce((one, two) => one + two, 0);
  const { categories, modules, relative, parent } = instrumentWeights;

  it('sum to 1 under each parent', () => {
    expect(sum(categories.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    for (const category of new Set(modules.map(({ categoryId }) => categoryId))) {
      const group = modules.filter(({ categoryId }) => categoryId === category);
      expect(sum(group.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    }
    expect(parent.own + parent.below).toBe(1);
  });

  it('cover each category, module and kind of item, and all have a reason', () => {
    expect(categories.map(({ id }) => id)).toEqual(oseeFramework.categories.map(({ id }) => id));
    const inFramework = oseeFramework.modules.map(({ id, categoryId }) => `${id} ${categoryId}`);
    const weighed = modules
      .filter(({ id }) => id !== 'office')
      .map(({ id, categoryId }) => `${id} ${categoryId}`);
    expect(sorted(weighed)).toEqual(sorted(inFramework));
    expect(new Set(instrumentItems.map(({ about }) => about))).toEqual(
      new Set(relative.map(({ about }) => about)),
    );
    expect(
      [...categories, ...modules, ...relative, parent].filter(({ reason }) => reason.length < 20),
    ).toEqual([]);
  });

  it('give each item the share that the rules promise', () => {
    const parentOf = new Map<string, string | null>(
      oseeFramework.competencies.map(({ id, parentId }) => [id, parentId]),
    );
    const relativeOf = (item: InstrumentItem): number =>
      relative.find(({ about }) => about === item.about)?.weight ?? 0;
    const nodeOf = (item: InstrumentItem): string =>
      item.id === 'sharing-office' || item.about === 'office' ? 'office' : (item.moduleId ?? 'technical');
    const shareOfNode = (node: string): number => {
      const module = modules.find(({ id }) => id === node);
      const category = categories.find(({ id }) => id === (module?.categoryId ?? node));
      return (module?.weight ?? 1) * (category?.weight ?? 0);
    };
    const share = (item: InstrumentItem): number => {
      const above = parentOf.get(item.id) ?? null;
      const below = instrumentItems.filter(({ id }) => parentOf.get(id) === item.id);
      if (above !== null) {
        const beside = instrumentItems.filter(({ id }) => parentOf.get(id) === above);
        return (whole(byId.get(above)) * parent.below) / beside.length;
      }
      return below.length > 0 ? whole(item) * parent.own : whole(item);
    };
    const whole = (item: InstrumentItem | undefined): number => {
      if (item === undefined) return 0;
      const beside = instrumentItems.filter(
        (other) => nodeOf(other) === nodeOf(item) && (parentOf.get(other.id) ?? null) === null,
      );
      return (shareOfNode(nodeOf(item)) * relativeOf(item)) / sum(beside.map(relativeOf));
    };
    expect(sum(instrumentItems.map(share))).toBeCloseTo(1, 12);
    const percent = (id: string): string => `${(share(byId.get(id) as InstrumentItem) * 100).toFixed(2)} %`;
    expect(percent('change-management')).toBe('1.23 %');
    expect(percent('adhering-to-technical-standards')).toBe('1.07 %');
    expect(percent('vendor-evaluation')).toBe('0.38 %');
    expect(percent('understanding-total-cost-of-ownership-tco')).toBe('1.14 %');
    expect(percent('adoption-of-tools')).toBe('2.29 %');
    expect(percent('conducting-digital-inclusion-assessments')).toBe('2.22 %');
    expect(percent('localization-and-adaptability')).toBe('2.11 %');
  });
});

describe('rules of levels', () => {
  it('rise from level to level and stay on the scale', () => {
    const minima = instrumentLevelRules.floors.map(({ minimum }) => minimum);
    expect(minima).toEqual([0.25, 0.5]);
    expect(instrumentLevelRules.coverage.overall).toBeGreaterThan(instrumentLevelRules.coverage.category);
  });
});

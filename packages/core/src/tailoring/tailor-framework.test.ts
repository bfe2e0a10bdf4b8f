import { describe, expect, it } from 'vitest';
import { OseeError } from '../errors/osee-error.ts';
import { checkFramework } from '../framework/check-framework.ts';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import type { Profile } from './profile.ts';
import { tailorFramework } from './tailor-framework.ts';
import { profile, tailoringSuite } from './tailoring-suite.fixture.ts';

const outcome = (profiles: readonly Profile[]) => {
  try {
    const { framework } = tailorFramework(smallFramework, profiles);
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    return {
      modules: ids(framework.modules),
      competencies: ids(framework.competencies),
      matrix: ids(framework.matrix.items),
    };
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    return { refused: error.code, at: error.path.join('.') };
  }
};

describe('the tailoring suite', () => {
  it.each(Object.entries(tailoringSuite))('%s', (_, { profiles, expected }) => {
    expect(outcome(profiles)).toEqual(expected);
  });

  it.each(Object.entries(tailoringSuite))('%s in the other order', (_, { profiles, expected }) => {
    const result = outcome([...profiles].reverse());
    if ('refused' in expected) expect(result).toHaveProperty('refused', expected.refused);
    else expect(result).toEqual(expected);
  });
});

const because = { reason: 'A reason.' };
const exclude = (kind: 'module' | 'audience', id: string) => [{ target: { kind, id }, ...because }];

describe('tailorFramework', () => {
  it('gives the base without profiles and never changes it', () => {
    const before = structuredClone(smallFramework);
    const { framework, removed, issues } = tailorFramework(smallFramework, []);
    expect(framework).toEqual(smallFramework);
    expect([removed, issues]).toEqual([[], []]);
    expect(smallFramework).toEqual(before);
    expect(Object.isFrozen(smallFramework.modules)).toBe(false);
  });

  it('notes a pattern at each item that it means, and names its author once', () => {
    const select = [{ target: { kind: 'module', matching: 'pl?n' }, reason: 'First.' } as const];
    const { origins, removed } = tailorFramework(smallFramework, [profile('a', { select })]);
    const touched = origins.filter(({ changes }) => changes.length > 0);
    expect(touched.map(({ target }) => target)).toEqual([{ kind: 'module', id: 'plan' }]);
    const everything = [{ target: { kind: 'module', matching: '*' }, reason: 'Later.' } as const];
    const none = tailorFramework(smallFramework, [profile('a', { exclude: everything })]);
    expect(none.framework.modules).toEqual([]);
    for (const { by } of [...removed, ...none.removed]) expect(by.length).toBeLessThanOrEqual(1);
  });

  it.each([
    [{ kind: 'module', matching: '' }, 'a.select.0.target.matching'],
    [{ kind: 'module', matching: 'x'.repeat(201) }, 'a.select.0.target.matching'],
    [{ kind: 'module', matching: 5 }, 'a.select.0.target.matching'],
    [{ kind: 'module', id: 'plan', matching: 'p*' }, 'a.select.0.target'],
    [{ kind: 'modul', matching: 'p*' }, 'a.select.0.target.kind'],
  ])('refuses the pattern %j', (target, at) => {
    const select = [{ target, ...because }] as unknown as NonNullable<Profile['select']>;
    expect(outcome([profile('a', { select })])).toEqual({ refused: 'malformed-profile', at });
  });

  it('names both profiles of a contradiction', () => {
    const set = (value: number) => [
      { target: { kind: 'competency', id: 'costing' }, field: 'weight', value, ...because } as const,
    ];
    expect(() =>
      tailorFramework(smallFramework, [
        profile('region', { set: set(1) }),
        profile('country', { set: set(2) }),
      ]),
    ).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ profiles: ['country', 'region'] }) }),
    );
  });

  it('accounts for every item: it stays with its origin or goes with a reason', () => {
    const { origins, removed } = tailorFramework(smallFramework, [
      profile('a', { exclude: exclude('module', 'build') }),
    ]);
    const all = tailorFramework(smallFramework, []).origins;
    expect(origins.length + removed.length).toBe(all.length);
    expect(removed.map(({ target, because: why }) => `${target.id} ${why}`)).toEqual([
      'build excluded',
      'plan-on-build target-removed',
      'build-on-all excluded',
      'build-on-law excluded',
      'build-on-technology excluded',
    ]);
    expect(removed[0]?.by).toEqual([{ profileId: 'a', reason: 'A reason.' }]);
  });

  it('takes out references to what is gone and tells each one', () => {
    const { framework, issues } = tailorFramework(smallFramework, [
      profile('a', { exclude: [...exclude('module', 'build'), ...exclude('audience', 'plan-managers')] }),
    ]);
    expect(framework.competencies[0]?.page).toMatchObject({ more: [], audienceIds: [] });
    expect(issues.map(({ code, details }) => `${code} ${JSON.stringify(details['to'])}`)).toEqual([
      'reference-pruned {"kind":"module","id":"build"}',
      'reference-pruned {"kind":"audience","id":"plan-managers"}',
    ]);
    expect(checkFramework(framework).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps settings by item, texts in place, and tells settings on what is gone', () => {
    const target = { kind: 'competency', id: 'costing' } as const;
    const { framework, settings, origins, issues } = tailorFramework(smallFramework, [
      profile('a', {
        set: [
          { target, field: 'weight', value: 2, ...because },
          { target, field: 'obligation', value: 'must', ...because },
          { target, field: 'name', value: 'Counting', ...because },
          { target: { kind: 'module', id: 'build' }, field: 'priority', value: 'low', ...because },
        ],
        exclude: exclude('module', 'build'),
      }),
    ]);
    expect(framework.competencies[0]?.name).toBe('Counting');
    expect(settings).toEqual([{ target, values: { weight: 2, obligation: 'must' } }]);
    expect(origins.find((origin) => origin.target.id === 'costing')?.changes).toHaveLength(3);
    expect(issues.map(({ code }) => code)).toContain('setting-without-item');
  });

  it('tells by a digest whether two results are comparable', () => {
    const set = (field: 'weight' | 'name', value: never) => [
      { target: { kind: 'competency', id: 'costing' }, field, value, ...because } as const,
    ];
    const plain = tailorFramework(smallFramework, []);
    const renamed = tailorFramework(smallFramework, [
      profile('a', { set: set('name', 'Counting' as never) }),
    ]);
    const weighed = tailorFramework(smallFramework, [profile('a', { set: set('weight', 2 as never) })]);
    expect(renamed.digest).not.toBe(plain.digest);
    expect(renamed.comparisonDigest).toBe(plain.comparisonDigest);
    expect(weighed.comparisonDigest).not.toBe(plain.comparisonDigest);
  });
});

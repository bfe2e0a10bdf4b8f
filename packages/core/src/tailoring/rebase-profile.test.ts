import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import type { Profile } from './profile.ts';
import { rebaseProfile } from './rebase-profile.ts';
import { tailorFramework } from './tailor-framework.ts';
import { profile } from './tailoring-suite.fixture.ts';

const because = { reason: 'A reason.' };
const written: Profile = profile('a', {
  select: [{ target: { kind: 'category', id: 'organisation' }, ...because }],
  exclude: [{ target: { kind: 'module', id: 'build' }, ...because }],
  add: [
    {
      kind: 'topic',
      item: {
        id: 'plan-more',
        name: 'More',
        description: 'More of it.',
        moduleId: 'plan',
        source: 'project',
      },
      ...because,
    },
  ],
  set: [
    { target: { kind: 'competency', id: 'costing' }, field: 'weight', value: 2, ...because },
    { target: { kind: 'topic', id: 'plan-more' }, field: 'priority', value: 'high', ...because },
  ],
});

const rebase = (changes: Partial<Framework>) =>
  rebaseProfile(written, smallFramework, { ...smallFramework, version: '1.1.0', ...changes });
const verdicts = (changes: Partial<Framework>) =>
  rebase(changes).report.map(({ operation, outcome, because: why }) => `${operation} ${outcome} ${why}`);

describe('rebaseProfile', () => {
  it('keeps what still has the same target', () => {
    const { profile: moved, orphaned } = rebase({});
    expect(verdicts({})).toEqual([
      'select kept same',
      'exclude kept same',
      'add kept same',
      'set kept same',
      'set kept same',
    ]);
    expect(moved).toEqual({ ...written, base: { frameworkId: 'small', version: '1.1.0' } });
    expect(Object.values(orphaned).flat()).toEqual([]);
    const after = { ...smallFramework, version: '1.1.0' };
    expect(tailorFramework(after, [moved]).settings).toHaveLength(2);
  });

  it('asks for a review where the target changed', () => {
    const competencies = smallFramework.competencies.map((each) => ({ ...each, description: 'New words.' }));
    expect(verdicts({ competencies })[3]).toBe('set needs-review target-changed');
  });

  it('orphans what has nothing to hold on to, and loses nothing', () => {
    const { profile: moved, orphaned, report } = rebase({ modules: [], competencies: [] });
    expect(report.map(({ outcome }) => outcome)).toEqual([
      'kept',
      'orphaned',
      'orphaned',
      'orphaned',
      'orphaned',
    ]);
    for (const operation of ['select', 'exclude', 'add', 'set'] as const) {
      expect([...(moved[operation] ?? []), ...(orphaned[operation] ?? [])]).toHaveLength(
        written[operation]?.length ?? 0,
      );
    }
  });

  it('orphans an addition whose id the new version takes', () => {
    const taken = {
      id: 'plan-more',
      name: 'Taken',
      description: 'Taken.',
      moduleId: 'plan',
      source: 'project',
    } as const;
    expect(verdicts({ topics: [...smallFramework.topics, taken] })[2]).toBe('add orphaned id-taken');
  });

  it('refuses a malformed profile', () => {
    expect(() => rebaseProfile(null as unknown as Profile, smallFramework, smallFramework)).toThrow(
      expect.objectContaining({ code: 'malformed-profile', path: [0] }),
    );
  });
});

describe('a selection whose items are all gone', () => {
  it('stays as an empty one, which is refused, instead of keeping everything', () => {
    const select = [{ target: { kind: 'reading', id: 'plan-book' }, ...because }] as const;
    const rebased = rebaseProfile(profile('a', { select }), smallFramework, {
      ...smallFramework,
      readings: [],
    });
    expect(rebased.profile.select).toEqual([]);
    expect(rebased.orphaned.select).toEqual(select);
    expect(() => tailorFramework(smallFramework, [rebased.profile])).toThrow(
      expect.objectContaining({ code: 'empty-selection', path: ['a', 'select'] }),
    );
  });

  it('does not appear where the profile had no selection', () => {
    const { profile: rebased } = rebaseProfile(profile('a'), smallFramework, smallFramework);
    expect(rebased).not.toHaveProperty('select');
  });

  it('judges a pattern by all that it means', () => {
    const byPattern = (modules: Framework['modules']) => {
      const wide = profile('a', { select: [{ target: { kind: 'module', matching: 'b*' }, ...because }] });
      const after = { ...smallFramework, version: '1.1.0', modules };
      return rebaseProfile(wide, smallFramework, after).report.map(
        ({ target, outcome, because: why }) => `${target} ${outcome} ${why}`,
      );
    };
    const { modules } = smallFramework;
    const [first] = modules;
    expect(byPattern(modules)).toEqual(['module:b* kept same']);
    expect(byPattern(modules.filter(({ id }) => id !== 'build'))).toEqual(['module:b* orphaned target-gone']);
    const more = first ? [...modules, { ...first, id: 'borrow' }] : [];
    expect(byPattern(more)).toEqual(['module:b* needs-review target-changed']);
    const other = modules.map((each) => ({ ...each, description: 'Another.' }));
    expect(byPattern(other)).toEqual(['module:b* needs-review target-changed']);
  });
});

import { describe, expect, it } from 'vitest';
import { diffFrameworks } from './diff-frameworks.ts';
import { smallFramework } from './small-framework.fixture.ts';

describe('diffFrameworks', () => {
  it('finds nothing between a framework and its copy', () => {
    expect(diffFrameworks(smallFramework, structuredClone(smallFramework))).toEqual([]);
  });

  it('tells what was added, removed, changed and moved', () => {
    const [plan, build] = smallFramework.modules;
    if (!plan || !build) throw new Error('fixture');
    const moved = { ...smallFramework, modules: [build, plan] };
    expect(diffFrameworks(smallFramework, moved).map(({ id, change }) => [id, change])).toEqual([
      ['build', 'moved'],
      ['plan', 'moved'],
    ]);
    const changed = { ...smallFramework, modules: [{ ...plan, name: 'Planning', note: 'Renamed.' }] };
    expect(diffFrameworks(smallFramework, changed)).toEqual([
      {
        kind: 'module',
        id: 'plan',
        change: 'changed',
        fields: [
          { field: 'name', before: 'plan', after: 'Planning' },
          { field: 'note', before: undefined, after: 'Renamed.' },
        ],
      },
      { kind: 'module', id: 'build', change: 'removed', fields: [] },
    ]);
    expect(diffFrameworks(changed, smallFramework).map(({ id, change }) => [id, change])).toEqual([
      ['plan', 'changed'],
      ['build', 'added'],
    ]);
  });
});

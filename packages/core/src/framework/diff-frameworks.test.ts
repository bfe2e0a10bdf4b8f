import { describe, expect, it } from 'vitest';
import { diffFrameworks } from './diff-frameworks.ts';
import { smallFramework } from './small-framework.fixture.ts';

describe('diffFrameworks', () => {
  it('finds nothing between a framework and its copy', () => {
    expect(diffFrameworks(smallFramework, structuredClone(smallFramework))).toEqual([]);
  });

  it('tells what changed in the framework itself, before its items', () => {
    const [plan] = smallFramework.modules;
    if (!plan) throw new Error('fixture');
    const later = {
      ...smallFramework,
      version: '1.1.0',
      status: 'published',
      referenceResources: [],
      modules: [plan],
      matrix: { ...smallFramework.matrix, name: 'Another name' },
    } as const;
    expect(diffFrameworks(smallFramework, later)).toEqual([
      {
        kind: 'framework',
        id: 'small',
        change: 'changed',
        fields: [
          { field: 'version', before: '1.0.0', after: '1.1.0' },
          { field: 'status', before: 'draft', after: 'published' },
          { field: 'referenceResources', before: undefined, after: [] },
          { field: 'matrix.name', before: smallFramework.matrix.name, after: 'Another name' },
        ],
      },
      { kind: 'module', id: 'build', change: 'removed', fields: [] },
    ]);
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

import { describe, expect, it } from 'vitest';
import { checkFramework } from './check-framework.ts';
import type { Framework } from './framework.ts';
import { smallFramework } from './small-framework.fixture.ts';

const found = (changes: Partial<Framework>) =>
  checkFramework({ ...smallFramework, ...changes })
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, path }) => `${code} ${path.join('.')}`);

describe('checkFramework', () => {
  it('tells cycles of modules as information and finds nothing else', () => {
    expect(checkFramework(smallFramework)).toEqual([
      expect.objectContaining({
        code: 'dependency-cycle',
        severity: 'info',
        details: { modules: ['plan', 'build'] },
      }),
    ]);
  });

  it('finds references that point at nothing, wherever they stand', () => {
    const { modules, competencies, matrix, topics } = smallFramework;
    expect(found({ categories: smallFramework.categories.slice(0, 1) })).toEqual([
      'dangling-reference technicalDomains.0.categoryId',
      'dangling-reference dependencies.3.target.id',
    ]);
    expect(found({ modules: modules.slice(0, 1) })).toContain('dangling-reference dependencies.0.target.id');
    expect(found({ topics: topics.map((topic) => ({ ...topic, moduleId: 'x' })) })).toEqual([
      'dangling-reference topics.0.moduleId',
    ]);
    expect(found({ competencies: competencies.slice(1) })).toEqual([
      'dangling-reference competencies.0.parentId',
    ]);
    expect(found({ technicalDomains: [] })).toEqual([
      'dangling-reference competencies.0.page.technicalDomainIds',
      'dangling-reference matrix.items.0.mapsTo.0',
    ]);
    expect(found({ matrix: { ...matrix, rows: [] } })).toEqual(['dangling-reference matrix.items.0.rowId']);
  });

  it('finds ids and descriptions that stand twice', () => {
    const { topics } = smallFramework;
    expect(found({ topics: [...topics, ...topics] })).toEqual([
      'duplicate-id topics.1.id',
      'duplicate-text topics.1.description',
    ]);
  });

  it('finds a cycle of parents', () => {
    const competencies = smallFramework.competencies.map((competency) => ({
      ...competency,
      parentId: competency.id === 'costing' ? 'total-cost' : 'costing',
    }));
    expect(found({ competencies })).toEqual(['parent-cycle competencies']);
  });

  it('takes an empty framework', () => {
    const empty = Object.fromEntries(
      Object.entries(smallFramework).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
    ) as unknown as Framework;
    const matrix = { ...smallFramework.matrix, items: [] };
    expect(checkFramework({ ...empty, matrix })).toEqual([]);
  });
});

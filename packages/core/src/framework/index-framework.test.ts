import { describe, expect, it } from 'vitest';
import { indexFramework } from './index-framework.ts';
import { smallFramework } from './small-framework.fixture.ts';

const index = indexFramework(smallFramework);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('indexFramework', () => {
  it('finds items by kind and id', () => {
    expect(index.find('module', 'plan')).toBe(smallFramework.modules[0]);
    expect(index.find('topic', 'plan')).toBeUndefined();
    expect(index.find('module', '__proto__')).toBeUndefined();
  });

  it('refuses an id that nothing carries', () => {
    expect(() => index.get('competency', 'constructor')).toThrow(
      expect.objectContaining({
        code: 'unknown-item',
        details: { kind: 'competency', id: 'constructor' },
      }),
    );
  });

  it('lists what belongs to a category, a module, a competency', () => {
    expect(ids(index.modulesOf('organisation'))).toEqual(['plan', 'build']);
    expect(ids(index.competenciesOf('plan'))).toEqual(['costing']);
    expect(ids(index.subCompetenciesOf('costing'))).toEqual(['total-cost']);
    expect(ids(index.topicsOf('plan'))).toEqual(['plan-costs']);
    expect(ids(index.audiencesOf('plan'))).toEqual(['plan-managers']);
    expect(ids(index.trainingActivitiesOf('plan'))).toEqual(['plan-course']);
    expect(ids(index.readingsOf('plan'))).toEqual(['plan-book']);
    expect(index.topicsOf('nowhere')).toEqual([]);
  });

  it('follows audiences, phases and dependencies', () => {
    expect(ids(index.competenciesFor('plan-managers'))).toEqual(['costing']);
    expect(ids(index.matrixItemsIn('improve'))).toEqual(['hosting']);
    expect(ids(index.dependenciesOf('build'))).toEqual([
      'build-on-all',
      'build-on-law',
      'build-on-technology',
    ]);
    expect(index.edgesFrom('plan').map(({ to }) => to)).toEqual(['build']);
    expect(index.edgesTo('plan')).toEqual([
      { from: 'build', to: 'plan', dependencyId: 'build-on-all', named: false },
    ]);
  });

  it('finds the first of two items with one id', () => {
    const [first] = smallFramework.modules;
    if (!first) throw new Error('fixture');
    const twice = { ...smallFramework, modules: [first, { ...first, name: 'second' }] };
    expect(indexFramework(twice).get('module', 'plan').name).toBe('plan');
  });
});

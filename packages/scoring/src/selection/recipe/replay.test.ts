import { canonicalJson } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { replay } from './replay.ts';
import { createSelectionRecipe, type SelectionRecipe } from './selection-recipe.ts';

const inputs = {
  model: oseeCall2024,
  applications: [soundApplication('ken', 'KEN', 'sssssppppp'), soundApplication('per', 'PER', 'eeeeeeeeee')],
  facts,
};
const recipe = createSelectionRecipe(inputs, { weights: { host: 2 } }, { seed: 3, draws: 200 });

describe('replay', () => {
  it('gives the same bytes, also from a recipe kept as JSON and applications in another order', () => {
    const kept = JSON.parse(JSON.stringify(recipe)) as SelectionRecipe;
    const again = replay(kept, { ...inputs, applications: [...inputs.applications].reverse() });
    expect(again).toMatchObject({ same: true, issues: [] });
    expect(
      canonicalJson(createSelectionRecipe(inputs, { weights: { host: 2 } }, { seed: 3, draws: 200 })),
    ).toBe(canonicalJson(recipe));
  });

  it.each([
    ['model', { ...inputs, model: { ...oseeCall2024, title: 'Other' } }, ['changed-input']],
    [
      'applications',
      {
        ...inputs,
        applications: [
          soundApplication('ken', 'KEN', 'sssssppppn'),
          soundApplication('per', 'PER', 'eeeeeeeeee'),
        ],
      },
      ['changed-input', 'changed-result'],
    ],
    ['facts', { ...inputs, facts: { ...facts, UGA: {} } }, ['changed-input']],
  ])('tells a changed input by its digest: %s', (path, changed, codes) => {
    const { issues } = replay(recipe, changed);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(issues[0]).toMatchObject({
      path: [path],
      details: { expected: expect.stringMatching(/^sha256:/u) },
    });
  });

  it('tells an engine of another version', () => {
    const { issues, same } = replay({ ...recipe, engineVersion: '0' }, inputs);
    expect(same).toBe(true);
    expect(issues.map(({ code }) => code)).toEqual(['changed-engine']);
  });

  it.each([[null], [undefined], [{}]])('refuses what is no recipe: %s', (value) => {
    expect(() => replay(value as unknown as SelectionRecipe, inputs)).toThrow(
      expect.objectContaining({ code: 'not-a-recipe' }),
    );
  });

  it('holds what an auditor asks for', () => {
    expect(recipe).toMatchObject({
      engineVersion: '3',
      model: { id: 'osee-call-2024', version: '1.0.0' },
      applications: { count: 2 },
      policies: oseeCall2024.policies,
      robustness: { seed: 3, draws: 200 },
    });
    expect(recipe.weights[0]).toEqual({ id: 'country', parent: null, share: 1 / 3, effective: 1 / 3 });
  });
});

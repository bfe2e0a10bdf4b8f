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

type Writable = { -readonly [Key in keyof SelectionRecipe]: SelectionRecipe[Key] };

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

  it.each<readonly [string, (copy: Writable) => void, readonly string[]]>([
    [
      'a weight',
      (copy) => Object.assign(copy.weights[1] ?? {}, { effective: 0.999 }),
      ['weights', '1', 'effective'],
    ],
    ['a policy', (copy) => Object.assign(copy.policies, { missing: 'renormalise' }), ['policies', 'missing']],
    [
      'a tolerance',
      (copy) => Object.assign(copy.policies, { tieTolerance: 0.9 }),
      ['policies', 'tieTolerance'],
    ],
    ['the count', (copy) => Object.assign(copy.applications, { count: 3000 }), ['applications', 'count']],
    [
      'the version of the model',
      (copy) => Object.assign(copy.model, { version: '99.0.0' }),
      ['model', 'version'],
    ],
    ['the id of the model', (copy) => Object.assign(copy.model, { id: 'another-call' }), ['model', 'id']],
  ])('names a false record: %s', (_, tamper, path) => {
    const copy = JSON.parse(JSON.stringify(recipe)) as Writable;
    tamper(copy);
    const { same, issues } = replay(copy as SelectionRecipe, inputs);
    expect(same).toBe(false);
    expect(issues.map((issue) => [issue.code, issue.path.map(String)])).toEqual([['changed-record', path]]);
  });

  it('tells changed options and seeds by the figures that they give', () => {
    const options = { ...recipe.options, weights: { host: 3 } };
    const codes = (copy: SelectionRecipe) => new Set(replay(copy, inputs).issues.map(({ code }) => code));
    expect(codes({ ...recipe, options })).toEqual(new Set(['changed-record', 'changed-result']));
    expect(codes({ ...recipe, robustness: { seed: 4, draws: 200 } })).toEqual(new Set(['changed-result']));
  });

  it.each<readonly [string, (copy: Record<string, unknown>) => unknown, string]>([
    ['its kind alone', ({ kind }) => ({ kind }), 'wrong-value'],
    ['no result', ({ result: _, ...rest }) => rest, 'wrong-type'],
    ['no options', (copy) => ({ ...copy, options: null }), 'wrong-type'],
    ['an empty robustness', (copy) => ({ ...copy, robustness: {} }), 'bad-count'],
    ['no robustness', ({ robustness: _, ...rest }) => rest, 'wrong-type'],
    ['facts among its options', (copy) => ({ ...copy, options: { facts: {} } }), 'unknown-option'],
    ['no engine', ({ engineVersion: _, ...rest }) => rest, 'wrong-type'],
    ['another form', (copy) => ({ ...copy, schemaVersion: '9.0.0' }), 'wrong-value'],
    ['a member that no recipe has', (copy) => ({ ...copy, wieghts: [] }), 'unknown-option'],
  ])('refuses a damaged recipe with a code: %s', (_, damage, code) => {
    const damaged = damage(JSON.parse(JSON.stringify(recipe))) as SelectionRecipe;
    expect(() => replay(damaged, inputs)).toThrow(expect.objectContaining({ code }));
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

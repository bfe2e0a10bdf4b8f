import { describe, expect, it } from 'vitest';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { checkProfiles } from './check-profiles.ts';
import type { Profile } from './profile.ts';
import { tailorFramework } from './tailor-framework.ts';
import { profile } from './tailoring-suite.fixture.ts';

const target = { kind: 'module', id: 'plan' };
const because = { reason: 'A reason.' };

describe('checkProfiles', () => {
  it('refuses a pre-release of the version that a profile was written for', () => {
    const early = { ...smallFramework, version: '1.0.0-rc.1' };
    expect(checkProfiles(early, [profile('country')]).map(({ code }) => code)).toEqual(['wrong-version']);
  });

  it.each<[string, unknown, (string | number)[]]>([
    ['no list', null, []],
    ['no profile', [null], [0]],
    ['a list', [profile('a'), []], [1]],
    ['no id', [{ ...profile('a'), id: undefined }], [0, 'id']],
    ['an empty id', [{ ...profile('a'), id: '' }], [0, 'id']],
    ['no base', [{ ...profile('a'), base: undefined }], ['a', 'base']],
    [
      'a base without version',
      [{ ...profile('a'), base: { frameworkId: 'small' } }],
      ['a', 'base', 'version'],
    ],
    [
      'a base without framework',
      [{ ...profile('a'), base: { version: '1.0.0' } }],
      ['a', 'base', 'frameworkId'],
    ],
    ['a text as list', [{ ...profile('a'), select: 'plan' }], ['a', 'select']],
    ['null as list', [{ ...profile('a'), exclude: null }], ['a', 'exclude']],
    ['a misspelt list', [{ ...profile('a'), exlude: [] }], ['a', 'exlude']],
    ['an empty change', [{ ...profile('a'), exclude: [null] }], ['a', 'exclude', 0]],
    ['no target', [{ ...profile('a'), select: [because] }], ['a', 'select', 0, 'target']],
    [
      'no kind',
      [{ ...profile('a'), select: [{ target: { id: 'x' } }] }],
      ['a', 'select', 0, 'target', 'kind'],
    ],
    [
      'a kind of the prototype',
      [{ ...profile('a'), select: [{ target: { ...target, kind: 'toString' } }] }],
      ['a', 'select', 0, 'target', 'kind'],
    ],
    [
      'no id of a target',
      [{ ...profile('a'), set: [{ target: { kind: 'module' }, field: 'weight' }] }],
      ['a', 'set', 0, 'target', 'id'],
    ],
    [
      'an unknown field',
      [{ ...profile('a'), set: [{ target, field: 'constructor', value: 1 }] }],
      ['a', 'set', 0, 'field'],
    ],
    ['no item', [{ ...profile('a'), add: [{ kind: 'topic', ...because }] }], ['a', 'add', 0, 'item']],
    [
      'an item without id',
      [{ ...profile('a'), add: [{ kind: 'topic', item: {} }] }],
      ['a', 'add', 0, 'item', 'id'],
    ],
    ['an item without kind', [{ ...profile('a'), add: [{ item: { id: 'x' } }] }], ['a', 'add', 0, 'kind']],
    ['a requirement that is none', [{ ...profile('a'), requires: [1] }], ['a', 'requires', 0]],
    ['requirements as a text', [{ ...profile('a'), requires: 'b' }], ['a', 'requires']],
  ])('finds %s', (_, profiles, path) => {
    const [issue, ...others] = checkProfiles(smallFramework, profiles as Profile[]);
    expect(issue).toMatchObject({ code: 'malformed-profile', severity: 'error', path });
    expect(issue?.message).toMatch(/^Expected .*, got .*\.$/);
    expect(others).toEqual([]);
    expect(() => tailorFramework(smallFramework, profiles as Profile[])).toThrow(
      expect.objectContaining({ code: 'malformed-profile', path }),
    );
  });

  it('tells every malformed place', () => {
    const broken = [null, { ...profile('a'), base: null, select: {} }] as unknown as Profile[];
    expect(checkProfiles(smallFramework, broken).map(({ path }) => path.join('.'))).toEqual([
      '0',
      'a.base',
      'a.select',
    ]);
  });
});

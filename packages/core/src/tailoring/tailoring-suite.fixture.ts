import type { Profile } from './profile.ts';

/** One requirement on tailoring, with profiles on the small framework and what has to come out. */
export interface TailoringCase {
  readonly requirement: string;
  readonly profiles: readonly Profile[];
  /** Ids that stay, of modules, competencies and matrix items; or the code of the refusal. */
  readonly expected:
    | {
        readonly modules: readonly string[];
        readonly competencies: readonly string[];
        readonly matrix: readonly string[];
      }
    | { readonly refused: string; readonly at: string };
}

const base = { frameworkId: 'small', version: '1.0.0' };
const because = { reason: 'A reason.' };

export const profile = (id: string, changes: Partial<Profile> = {}): Profile => ({
  id,
  version: '1.0.0',
  title: id,
  base,
  ...changes,
});

const module = (id: string) => ({ kind: 'module', id }) as const;
const competency = (id: string) => ({ kind: 'competency', id }) as const;
const everything = {
  modules: ['plan', 'build'],
  competencies: ['costing', 'total-cost'],
  matrix: ['hosting'],
};
const planOnly = { ...everything, modules: ['plan'] };

const newCompetency = (id: string, changes: { parentId?: string; moduleId?: string; name?: string } = {}) =>
  ({
    kind: 'competency',
    item: {
      id,
      name: id,
      description: `What ${id} is.`,
      source: 'project',
      moduleId: 'build',
      parentId: null,
      ...changes,
    },
    ...because,
  }) as const;

const weigh = (id: string, value: number) =>
  ({ target: competency(id), field: 'weight', value, ...because }) as const;

export const tailoringSuite: Readonly<Record<string, TailoringCase>> = {
  T01: { requirement: 'No profile leaves the framework whole', profiles: [], expected: everything },
  T02: {
    requirement: 'An empty profile leaves the framework whole',
    profiles: [profile('a')],
    expected: everything,
  },
  T03: {
    requirement: 'A selected module stays with what is above and below it, the matrix is left alone',
    profiles: [profile('a', { select: [{ target: module('plan'), ...because }] })],
    expected: planOnly,
  },
  T04: {
    requirement: 'A selected sub-competency keeps its parent',
    profiles: [profile('a', { select: [{ target: competency('total-cost'), ...because }] })],
    expected: planOnly,
  },
  T05: {
    requirement: 'A selected competency keeps its sub-competencies',
    profiles: [profile('a', { select: [{ target: competency('costing'), ...because }] })],
    expected: planOnly,
  },
  T06: {
    requirement: 'Selections of one profile add up',
    profiles: [
      profile('a', {
        select: [
          { target: module('plan'), ...because },
          { target: module('build'), ...because },
        ],
      }),
    ],
    expected: everything,
  },
  T07: {
    requirement: 'Selections of two profiles narrow each other',
    profiles: [
      profile('a', { select: [{ target: { kind: 'category', id: 'organisation' }, ...because }] }),
      profile('b', { select: [{ target: module('plan'), ...because }] }),
    ],
    expected: planOnly,
  },
  T08: {
    requirement: 'A selection in the matrix leaves the modules alone',
    profiles: [profile('a', { select: [{ target: { kind: 'phase', id: 'assess' }, ...because }] })],
    expected: { ...everything, matrix: [] },
  },
  T09: {
    requirement: 'An excluded module goes with what stands under it',
    profiles: [profile('a', { exclude: [{ target: module('plan'), ...because }] })],
    expected: { ...everything, modules: ['build'], competencies: [] },
  },
  T10: {
    requirement: 'An excluded competency goes with its sub-competencies',
    profiles: [profile('a', { exclude: [{ target: competency('costing'), ...because }] })],
    expected: { ...everything, competencies: [] },
  },
  T11: {
    requirement: 'Exclusions of several profiles add up',
    profiles: [
      profile('a', { exclude: [{ target: module('plan'), ...because }] }),
      profile('b', { exclude: [{ target: module('build'), ...because }] }),
    ],
    expected: { ...everything, modules: [], competencies: [] },
  },
  T12: {
    requirement: 'Two profiles may exclude one item',
    profiles: [
      profile('a', { exclude: [{ target: module('build'), ...because }] }),
      profile('b', { exclude: [{ target: module('build'), ...because }] }),
    ],
    expected: planOnly,
  },
  T13: {
    requirement: 'One profile may not keep what another drops',
    profiles: [
      profile('a', { select: [{ target: module('plan'), ...because }] }),
      profile('b', { exclude: [{ target: module('plan'), ...because }] }),
    ],
    expected: { refused: 'profile-conflict', at: 'b.exclude.0' },
  },
  T14: {
    requirement: 'An added competency stands behind the others',
    profiles: [profile('a', { add: [newCompetency('hosting-skills')] })],
    expected: { ...everything, competencies: ['costing', 'total-cost', 'hosting-skills'] },
  },
  T15: {
    requirement: 'Additions come in the order of the ids of their profiles',
    profiles: [
      profile('b', { add: [newCompetency('second')] }),
      profile('a', { add: [newCompetency('first')] }),
    ],
    expected: { ...everything, competencies: ['costing', 'total-cost', 'first', 'second'] },
  },
  T16: {
    requirement: 'Two profiles may add one item alike',
    profiles: [
      profile('a', { add: [newCompetency('same')] }),
      profile('b', { add: [newCompetency('same')] }),
    ],
    expected: { ...everything, competencies: ['costing', 'total-cost', 'same'] },
  },
  T17: {
    requirement: 'Two profiles may not add different items of one id',
    profiles: [
      profile('a', { add: [newCompetency('same')] }),
      profile('b', { add: [newCompetency('same', { name: 'Other' })] }),
    ],
    expected: { refused: 'profile-conflict', at: 'b.add.0' },
  },
  T18: {
    requirement: 'An added item may not take an id of the framework',
    profiles: [profile('a', { add: [newCompetency('costing')] })],
    expected: { refused: 'duplicate-id', at: 'a.add.0.item.id' },
  },
  T19: {
    requirement: 'An added item may not point at nothing',
    profiles: [profile('a', { add: [newCompetency('lost', { moduleId: 'nowhere' })] })],
    expected: { refused: 'dangling-reference', at: 'competencies.2.moduleId' },
  },
  T20: {
    requirement: 'Added competencies may not be each other’s parents',
    profiles: [
      profile('a', { add: [newCompetency('x', { parentId: 'y' }), newCompetency('y', { parentId: 'x' })] }),
    ],
    expected: { refused: 'parent-cycle', at: 'competencies' },
  },
  T21: {
    requirement: 'An addition survives a selection of another profile',
    profiles: [
      profile('a', { select: [{ target: module('plan'), ...because }] }),
      profile('b', { add: [newCompetency('kept', { moduleId: 'plan' })] }),
    ],
    expected: { ...planOnly, competencies: ['costing', 'total-cost', 'kept'] },
  },
  T22: {
    requirement: 'An addition goes with the module that is excluded',
    profiles: [
      profile('a', { exclude: [{ target: module('build'), ...because }] }),
      profile('b', { add: [newCompetency('gone')] }),
    ],
    expected: planOnly,
  },
  T23: {
    requirement: 'Two profiles may set one thing alike',
    profiles: [profile('a', { set: [weigh('costing', 2)] }), profile('b', { set: [weigh('costing', 2)] })],
    expected: everything,
  },
  T24: {
    requirement: 'Two profiles may not set one thing differently',
    profiles: [profile('a', { set: [weigh('costing', 2)] }), profile('b', { set: [weigh('costing', 3)] })],
    expected: { refused: 'profile-conflict', at: 'b.set.0' },
  },
  T25: {
    requirement: 'One profile may not contradict itself',
    profiles: [profile('a', { set: [weigh('costing', 2), weigh('costing', 3)] })],
    expected: { refused: 'profile-conflict', at: 'a.set.1' },
  },
  T26: {
    requirement: 'A change needs a target that exists',
    profiles: [profile('a', { set: [weigh('nowhere', 1)] })],
    expected: { refused: 'unknown-target', at: 'a.set.0.target' },
  },
  T27: {
    requirement: 'A target of another kind does not count',
    profiles: [profile('a', { exclude: [{ target: { kind: 'topic', id: 'plan' }, ...because }] })],
    expected: { refused: 'unknown-target', at: 'a.exclude.0.target' },
  },
  T28: {
    requirement: 'A name of a prototype is no target',
    profiles: [profile('a', { exclude: [{ target: module('__proto__'), ...because }] })],
    expected: { refused: 'unknown-target', at: 'a.exclude.0.target' },
  },
  T29: {
    requirement: 'A weight is finite and not negative',
    profiles: [profile('a', { set: [weigh('costing', Number.NaN)] })],
    expected: { refused: 'value-out-of-range', at: 'a.set.0.value' },
  },
  T30: {
    requirement: 'A target lies between 0 and 1',
    profiles: [
      profile('a', { set: [{ target: competency('costing'), field: 'target', value: 1.1, ...because }] }),
    ],
    expected: { refused: 'value-out-of-range', at: 'a.set.0.value' },
  },
  T31: {
    requirement: 'Every change has a reason',
    profiles: [profile('a', { exclude: [{ target: module('plan'), reason: ' ' }] })],
    expected: { refused: 'missing-reason', at: 'a.exclude.0.reason' },
  },
  T32: {
    requirement: 'A profile of another framework is refused',
    profiles: [profile('a', { base: { ...base, frameworkId: 'other' } })],
    expected: { refused: 'wrong-framework', at: 'a.base.frameworkId' },
  },
  T33: {
    requirement: 'A profile of a later version is refused',
    profiles: [profile('a', { base: { ...base, version: '1.0.1' } })],
    expected: { refused: 'wrong-version', at: 'a.base.version' },
  },
  T34: {
    requirement: 'A version that is none is refused',
    profiles: [profile('a', { base: { ...base, version: 'latest' } })],
    expected: { refused: 'wrong-version', at: 'a.base.version' },
  },
  T35: {
    requirement: 'A profile that another requires has to be there',
    profiles: [profile('a', { requires: ['b'] })],
    expected: { refused: 'missing-profile', at: 'a.requires' },
  },
  T36: {
    requirement: 'Profiles may not require each other',
    profiles: [profile('a', { requires: ['b'] }), profile('b', { requires: ['a'] })],
    expected: { refused: 'profile-cycle', at: 'a' },
  },
  T37: {
    requirement: 'A profile is applied once',
    profiles: [profile('a'), profile('a')],
    expected: { refused: 'duplicate-profile', at: 'a' },
  },
  T38: {
    requirement: 'A pattern selects every item that is like it',
    profiles: [profile('a', { select: [{ target: { kind: 'module', matching: 'pl*n' }, ...because }] })],
    expected: planOnly,
  },
  T39: {
    requirement: 'An item can be taken out of what a pattern selects',
    profiles: [
      profile('a', { select: [{ target: { kind: 'module', matching: '*' }, ...because }] }),
      profile('b', { exclude: [{ target: module('build'), ...because }] }),
    ],
    expected: planOnly,
  },
  T40: {
    requirement: 'A pattern has to be like something',
    profiles: [profile('a', { exclude: [{ target: { kind: 'topic', matching: 'pl*n' }, ...because }] })],
    expected: { refused: 'unknown-target', at: 'a.exclude.0.target' },
  },
  T41: {
    requirement: 'One pattern may not be selected and excluded',
    profiles: [
      profile('a', { select: [{ target: { kind: 'module', matching: 'p*' }, ...because }] }),
      profile('b', { exclude: [{ target: { kind: 'module', matching: 'p*' }, ...because }] }),
    ],
    expected: { refused: 'profile-conflict', at: 'b.exclude.0' },
  },
};

import type { Profile } from '@osee/core';

const base = { frameworkId: 'osee', version: '1.0.0' };
const changeManagement = { kind: 'competency', id: 'change-management' } as const;

/** What a region agrees on for all its members. */
export const region: Profile = {
  id: 'island-region',
  version: '1.0.0',
  title: 'Region of small islands',
  base,
  exclude: [
    {
      target: { kind: 'module', id: 'community-management' },
      reason: 'A regional body does this for everybody.',
    },
  ],
  set: [
    { target: changeManagement, field: 'weight', value: 2, reason: 'Every member is moving its services.' },
  ],
};

/** What one country of the region adds and leaves out. */
export const country: Profile = {
  id: 'made-up-island',
  version: '1.0.0',
  title: 'A made-up island',
  base,
  requires: ['island-region'],
  select: [
    { target: { kind: 'module', id: 'strategy' }, reason: 'The strategy is written this year.' },
    { target: { kind: 'module', id: 'capacity-building' }, reason: 'Staff start in autumn.' },
  ],
  add: [
    {
      kind: 'topic',
      item: {
        id: 'strategy-hurricane-season',
        name: 'Services after a storm',
        description: 'How public services come back when the power and the lines were down.',
        moduleId: 'strategy',
        source: 'project',
      },
      reason: 'Storms close offices for weeks.',
    },
  ],
};

/** A second opinion on the same weight: it does not fit beside the region's. */
export const ministry: Profile = {
  id: 'ministry-of-finance',
  version: '1.0.0',
  title: 'Ministry of finance',
  base,
  set: [{ target: changeManagement, field: 'weight', value: 0.5, reason: 'Costs come first here.' }],
};

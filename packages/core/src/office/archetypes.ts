import type { OfficeStaff } from './plan/office-outline.ts';

/**
 * A size to start from. The project's own: the documents give offices no numbers of people. `evidence` names published
 * offices of that size.
 *
 * @category offices
 * @example
 * ```ts
 * import { type OfficeArchetype, officeArchetypes } from '@osee/core';
 *
 * const seed: OfficeArchetype | undefined = officeArchetypes.find(({ id }) => id === 'seed');
 * seed?.people; // => 2
 * ```
 */
export interface OfficeArchetype {
  readonly id: 'seed' | 'core' | 'centre' | 'association';
  readonly people: number;
  /** Scopes that it may fit. */
  readonly scopeIds: readonly string[];
  readonly staff: readonly Pick<OfficeStaff, 'id' | 'profileId' | 'fullTime' | 'origin'>[];
  readonly evidence: string;
  readonly source: 'project';
}

type Post = OfficeArchetype['staff'][number];

const post = (id: string, profileId: string, fullTime = 1): Post => ({
  id,
  profileId,
  fullTime,
  origin: 'internal',
});

const lead = post('lead', 'chief-information-officer');
const community = post('community', 'community-managers-mobilisers');
const training = post('training', 'training-and-development-specialists');
const technical = post('technical', 'service-designers');
const legal = post('legal', 'legal-policy-officer');

/**
 * Sizes to start from: a lead first, then those whom the scope asks for.
 *
 * @category offices
 * @see DHIS2, guide to a national core team; OSOSS, Netherlands 2003 to 2005; OS2, Denmark
 * @example
 * ```ts
 * import { officeArchetypes } from '@osee/core';
 *
 * officeArchetypes.map(({ id, people }) => [id, people]);
 * // => [['seed', 2], ['core', 4], ['centre', 10], ['association', 2]]
 * ```
 */
export const officeArchetypes: readonly OfficeArchetype[] = [
  {
    id: 'seed',
    people: 2,
    scopeIds: ['agency', 'programme'],
    staff: [lead, community],
    evidence: 'A lead and one more, law and training bought by the day.',
    source: 'project',
  },
  {
    id: 'core',
    people: 4,
    scopeIds: ['sector', 'agency', 'country-wide'],
    staff: [lead, technical, legal, training],
    evidence: 'The four posts at the core of a national DHIS2 team.',
    source: 'project',
  },
  {
    id: 'centre',
    people: 10,
    scopeIds: ['country-wide'],
    staff: [
      lead,
      { ...technical, fullTime: 2 },
      post('procurement', 'digital-procurement-managers'),
      legal,
      { ...community, fullTime: 2 },
      training,
      post('fundraising', 'fundraising-team'),
      post('monitoring', 'monitoring-and-evaluation-officer'),
    ],
    evidence: 'The ten people of OSOSS, Netherlands, 2003 to 2005.',
    source: 'project',
  },
  {
    id: 'association',
    people: 2,
    scopeIds: ['sector', 'country-wide'],
    staff: [lead, community],
    evidence: 'The two people of OS2, Denmark, with coordinators paid by its members.',
    source: 'project',
  },
];

import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { audienceIdsOf, userGroupIdsOf } from './audiences-of.ts';

const resource = (id: string) => {
  const found = oseeCatalogue.resources.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('userGroupIdsOf', () => {
  it('makes the spellings of a user group one', () => {
    expect(userGroupIdsOf(resource('five-levels-of-digital-government-maturity'), oseeCatalogue)).toEqual([
      'strategy-and-management',
    ]);
    expect(userGroupIdsOf(resource('digisov'), oseeCatalogue)).toEqual(['strategy-and-management']);
  });

  it('is empty where no group is printed', () => {
    expect(userGroupIdsOf(resource('e-estonia'), oseeCatalogue)).toEqual([]);
    expect(userGroupIdsOf(resource('hl7-fhir'), oseeCatalogue)).toEqual([]);
  });
});

describe('audienceIdsOf', () => {
  it('narrows the audiences of the module to the printed group', () => {
    expect(audienceIdsOf(resource('new-open-source-law-in-switzerland'), oseeCatalogue)).toEqual([
      'procurement-and-legal-project-or-product-managers',
      'procurement-and-legal-legal-and-policy-professionals',
      'procurement-and-legal-procurement-managers',
      'procurement-and-legal-accounting-team',
    ]);
    expect(audienceIdsOf(resource('training-on-community-development'), oseeCatalogue)).toHaveLength(7);
    expect(audienceIdsOf(resource('five-levels-of-digital-government-maturity'), oseeCatalogue)).toHaveLength(
      4,
    );
  });

  it('takes all audiences of the modules where no group is printed', () => {
    expect(audienceIdsOf(resource('gendermag'), oseeCatalogue)).toHaveLength(6);
  });

  it('takes all audiences of the modules where the printed group names none of them', () => {
    const places = resource('digisov').places;
    expect(audienceIdsOf({ moduleIds: ['resource-mobilisation'], places: [] }, oseeCatalogue)).toHaveLength(
      6,
    );
    expect(
      audienceIdsOf(
        { moduleIds: ['x'], places },
        {
          ...oseeCatalogue,
          audienceLinks: [
            { audienceId: 'a', moduleId: 'x', userGroupIds: ['fundraising'], source: 'project' },
          ],
        },
      ),
    ).toEqual(['a']);
  });

  it('knows no audience for a resource of the technical category alone', () => {
    expect(audienceIdsOf(resource('kubernetes-documentation'), oseeCatalogue)).toEqual([]);
  });
});

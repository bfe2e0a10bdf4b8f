import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import { oseeResources, type ResourceStatus, resourceCoverage } from './index.ts';

const all = (status: ResourceStatus) =>
  Object.fromEntries(
    Object.values(oseeResources)
      .flat()
      .map(({ id }) => [id, status]),
  );

describe('resourceCoverage', () => {
  it('knows nothing when nothing is told', () => {
    expect(
      resourceCoverage(oseeResources, {}).map(({ kind, unknown, share }) => [kind, unknown.length, share]),
    ).toEqual([
      ['human', 11, { worst: 0, best: 1 }],
      ['financial', 10, { worst: 0, best: 1 }],
      ['infrastructural', 10, { worst: 0, best: 1 }],
      ['institutional', 9, { worst: 0, best: 1 }],
    ]);
  });

  it.each<[ResourceStatus, { worst: number; best: number } | null]>([
    ['in-place', { worst: 1, best: 1 }],
    ['partly', { worst: 0, best: 1 }],
    ['missing', { worst: 0, best: 0 }],
    ['not-needed', null],
  ])('all %s', (status, share) => {
    expect(resourceCoverage(oseeResources, all(status)).map((entry) => entry.share)).toEqual(
      Array(4).fill(share),
    );
  });

  it('sorts each resource into one list, in the order of the resources', () => {
    const [human] = resourceCoverage(oseeResources, {
      volunteers: 'missing',
      'ux-designers': 'not-needed',
      'project-managers': 'in-place',
      'change-management-specialists': 'in-place',
    });
    expect(human).toMatchObject({
      inPlace: ['change-management-specialists', 'project-managers'],
      partly: [],
      missing: ['volunteers'],
      notNeeded: ['ux-designers'],
      share: { worst: 0.2, best: 0.9 },
    });
    expect(human?.unknown).toHaveLength(7);
  });

  it('covers an empty list with no share', () => {
    const none = { human: [], financial: [], infrastructural: [], institutional: [] };
    expect(resourceCoverage(none, {}).map(({ share }) => share)).toEqual([null, null, null, null]);
  });

  it('is not misled by the prototype', () => {
    const told = Object.create({ volunteers: 'in-place' }) as Record<string, ResourceStatus>;
    expect(resourceCoverage(oseeResources, told)[0]?.inPlace).toEqual([]);
  });

  it.each([
    [{ astronauts: 'in-place' }, 'unknown-resource'],
    [JSON.parse('{"__proto__":"in-place"}'), 'unknown-resource'],
    [{ volunteers: 'plenty' }, 'unknown-option'],
    [{ volunteers: null }, 'unknown-option'],
  ])('refuses %j', (told, code) => {
    const call = () => resourceCoverage(oseeResources, told as Record<string, ResourceStatus>);
    expect(call).toThrow(OseeError);
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../check/check-catalogue.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { applyOverlay } from './apply-overlay.ts';
import type { CatalogueOverlay } from './catalogue-overlay.ts';
import { diffCatalogues } from './diff-catalogues.ts';

const overlayOf = (change: Partial<CatalogueOverlay>): CatalogueOverlay => ({
  id: 'local',
  basedOn: { id: oseeCatalogue.id, version: oseeCatalogue.version },
  hide: [],
  change: [],
  add: [],
  first: [],
  ...change,
});
const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');
const extra = { ...sound, id: 'local-course', url: 'https://example.org/course', alternateUrls: [] };
const issuesOf = (change: Partial<CatalogueOverlay>) =>
  applyOverlay(oseeCatalogue, overlayOf(change)).issues.map(({ code, path }) => [code, path.join('.')]);

describe('applyOverlay', () => {
  it('changes nothing but the version when it says nothing', () => {
    const { catalogue, issues } = applyOverlay(oseeCatalogue, overlayOf({}));
    expect(issues).toEqual([]);
    expect(catalogue).toEqual({ ...oseeCatalogue, version: '1.1.0+local' });
  });

  it('hides, and takes what it hides out of the stand-ins', () => {
    const { catalogue } = applyOverlay(oseeCatalogue, overlayOf({ hide: [{ id: 'paera', reason: 'r' }] }));
    expect(catalogue.resources).toHaveLength(oseeCatalogue.resources.length - 1);
    expect(catalogue.knownGaps.some(({ standInIds }) => standInIds.includes('paera'))).toBe(false);
    expect(checkCatalogue(catalogue)).toEqual([]);
  });

  it('changes fields, the last change winning, and never the id', () => {
    const set = { title: 'New', id: 'other' } as { title: string };
    const { catalogue } = applyOverlay(
      oseeCatalogue,
      overlayOf({
        change: [
          { id: 'gendermag', set: { title: 'Old', cost: 'paid' }, reason: 'r' },
          { id: 'gendermag', set, reason: 'r' },
        ],
      }),
    );
    expect(catalogue.resources.find(({ id }) => id === 'gendermag')).toMatchObject({
      title: 'New',
      cost: 'paid',
    });
    expect(oseeCatalogue.resources.find(({ id }) => id === 'gendermag')?.cost).toBe('free');
  });

  it('adds, and moves up in the order asked for', () => {
    const { catalogue, issues } = applyOverlay(
      oseeCatalogue,
      overlayOf({ add: [extra], first: ['local-course', 'paera'] }),
    );
    expect(issues).toEqual([]);
    expect(catalogue.resources.slice(0, 3).map(({ id }) => id)).toEqual(['local-course', 'paera', sound.id]);
    expect(checkCatalogue(catalogue)).toEqual([]);
  });

  it('reports what does not fit', () => {
    expect(issuesOf({ hide: [{ id: 'x', reason: '' }], first: ['y'] })).toEqual([
      ['unknown-resource', 'hide.0.id'],
      ['unknown-resource', 'first.0'],
    ]);
    expect(issuesOf({ change: [{ id: 'x', set: {}, reason: '' }] })).toEqual([
      ['unknown-resource', 'change.0.id'],
    ]);
    expect(issuesOf({ add: [sound, extra, extra] })).toEqual([
      ['id-is-taken', 'add.0.id'],
      ['id-is-taken', 'add.2.id'],
    ]);
    expect(issuesOf({ basedOn: { id: oseeCatalogue.id, version: '0.9.0' } })).toEqual([
      ['other-version', 'basedOn.version'],
    ]);
    expect(issuesOf({ basedOn: { id: 'other', version: '1.0.0' } })).toEqual([
      ['other-catalogue', 'basedOn.id'],
    ]);
    expect(issuesOf({ hide: [{ id: 'paera', reason: '' }], first: ['paera'] })).toEqual([
      ['unknown-resource', 'first.0'],
    ]);
  });

  it('tells a change of the catalogue beneath it, and one that is no longer needed', () => {
    const change = (set: object, expected: object) => ({
      change: [{ id: 'gendermag', set, expected, reason: '' }],
    });
    expect(issuesOf(change({ cost: 'paid' }, { cost: 'free' }))).toEqual([]);
    expect(issuesOf(change({ cost: 'paid' }, { cost: 'mixed' }))).toEqual([
      ['changed-upstream', 'change.0.set.cost'],
    ]);
    expect(issuesOf(change({ cost: 'free' }, { cost: 'unknown' }))).toEqual([
      ['no-longer-needed', 'change.0.set.cost'],
    ]);
    expect(issuesOf(change({ languages: ['en'] }, { languages: ['fr'] }))).toEqual([
      ['no-longer-needed', 'change.0.set.languages'],
    ]);
  });
});

describe('diffCatalogues', () => {
  it('finds what an overlay did', () => {
    const { catalogue } = applyOverlay(
      oseeCatalogue,
      overlayOf({
        hide: [{ id: 'e-estonia', reason: '' }],
        change: [{ id: 'gendermag', set: { cost: 'paid' }, reason: '' }],
        add: [extra],
        first: ['paera'],
      }),
    );
    expect(diffCatalogues(oseeCatalogue, catalogue)).toEqual({
      added: ['local-course'],
      removed: ['e-estonia'],
      changed: [{ id: 'gendermag', field: 'cost', before: 'free', after: 'paid' }],
      gapsClosed: [],
      gapsAdded: [],
      gapsRemoved: [],
      gapsChanged: [],
      step: 'major',
    });
  });

  it('sees a gap that was closed as growth, not as loss', () => {
    const [gap, ...others] = oseeCatalogue.knownGaps;
    if (!gap) throw new Error('no gap');
    const found = {
      ...oseeCatalogue,
      resources: [...oseeCatalogue.resources, { ...extra, id: gap.id }],
      knownGaps: others,
    };
    expect(diffCatalogues(oseeCatalogue, found)).toMatchObject({
      gapsClosed: [gap.id],
      gapsRemoved: [],
      step: 'minor',
    });
  });

  it('sees a note that comes or goes', () => {
    const noted = {
      ...oseeCatalogue,
      resources: [{ ...sound, note: 'n' }, ...oseeCatalogue.resources.slice(1)],
    };
    const diff = diffCatalogues(oseeCatalogue, noted);
    expect(diff).toMatchObject({ step: 'patch', changed: [{ id: sound.id, field: 'note', after: 'n' }] });
  });

  it('is the mirror of the way back', () => {
    const half = { ...oseeCatalogue, resources: oseeCatalogue.resources.slice(50) };
    const forth = diffCatalogues(half, oseeCatalogue);
    const back = diffCatalogues(oseeCatalogue, half);
    expect(forth.added).toEqual(back.removed);
    expect(forth.removed).toEqual(back.added);
  });
});

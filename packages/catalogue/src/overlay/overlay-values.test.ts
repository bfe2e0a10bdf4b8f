import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { applyOverlay } from './apply-overlay.ts';
import type { CatalogueOverlay } from './catalogue-overlay.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');
const apply = (change: object) =>
  applyOverlay(oseeCatalogue, {
    id: 'kenya',
    basedOn: { id: oseeCatalogue.id, version: oseeCatalogue.version },
    hide: [],
    change: [],
    add: [],
    first: [],
    ...change,
  } as CatalogueOverlay);
const codes = ({ issues }: ReturnType<typeof apply>) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('values of an overlay', () => {
  it('never lets an address in that is not of the web', () => {
    const set = { url: 'javascript:alert(1)', alternateUrls: ['https://a.org/1', 'data:x'], note: 'Seen.' };
    const changed = apply({ change: [{ id: sound.id, set, reason: 'r' }] });
    expect(codes(changed)).toEqual(['bad-value change.0.set.url', 'bad-value change.0.set.alternateUrls.1']);
    expect(changed.catalogue.resources[0]).toEqual({ ...sound, note: 'Seen.' });
    const added = apply({ add: [{ ...sound, id: 'new-one', url: 'javascript:alert(1)' }] });
    expect(codes(added)).toEqual(['bad-value add.0.url']);
    expect(added.catalogue.resources).toHaveLength(oseeCatalogue.resources.length);
  });

  it('tells fields that there are not and values that they cannot have', () => {
    const set = { langauges: ['sw'], languages: ['Swahili'], cost: 'gratis', year: 3000, id: 'other' };
    const changed = apply({ change: [{ id: sound.id, set, reason: 'r' }] });
    expect(codes(changed)).toEqual([
      'unknown-field change.0.set.langauges',
      'bad-value change.0.set.cost',
      'unknown-field change.0.set.id',
      'bad-value change.0.set.languages.0',
      'bad-value change.0.set.year',
    ]);
    expect(changed.catalogue.resources[0]).toEqual(sound);
    expect(codes(apply({ add: [null, { id: 'half' }] })).length).toBeGreaterThan(2);
  });

  it('lets a part stand alone when its whole is hidden', () => {
    const part = { ...sound, id: 'part', isPartOf: 'gendermag', url: 'https://a.org/part' };
    const both = apply({ add: [part] }).catalogue.resources.find(({ id }) => id === 'part');
    expect(both?.isPartOf).toBe('gendermag');
    const alone = apply({ add: [part], hide: [{ id: 'gendermag', reason: 'r' }] }).catalogue.resources;
    expect(alone.find(({ id }) => id === 'part')).not.toHaveProperty('isPartOf');
  });

  it('names a prerequisite that is hidden in words, and tells one that there is not', () => {
    const before = (id: string) => [{ kind: 'resource', id }];
    const part = { ...sound, id: 'part', prerequisites: before('gendermag'), url: 'https://a.org/part' };
    const found = (change: object) => apply(change).catalogue.resources.find(({ id }) => id === 'part');
    expect(found({ add: [part] })?.prerequisites).toEqual(before('gendermag'));
    const [title] = oseeCatalogue.resources.flatMap((each) => (each.id === 'gendermag' ? [each.title] : []));
    expect(found({ add: [part], hide: [{ id: 'gendermag', reason: 'r' }] })?.prerequisites).toEqual([
      { kind: 'text', text: title },
    ]);
    for (const id of ['nowhere', sound.id]) {
      const changed = apply({ change: [{ id: sound.id, set: { prerequisites: before(id) }, reason: 'r' }] });
      expect(codes(changed)).toEqual(['bad-value change.0.set.prerequisites.0.id']);
      expect(changed.catalogue.resources[0]?.prerequisites?.[0]?.kind).toBe('text');
    }
    const broken = apply({
      change: [{ id: sound.id, set: { prerequisites: [{ kind: 'wish' }] }, reason: 'r' }],
    });
    expect(codes(broken)).toEqual(['bad-value change.0.set.prerequisites.0.kind']);
  });

  it('tells a field that is set twice, a whole that there is not, and an address that another has', () => {
    const [, second] = oseeCatalogue.resources;
    const setTwice = apply({
      change: ['A', 'B'].map((title) => ({ id: sound.id, set: { title }, reason: 'r' })),
    });
    expect(codes(setTwice)).toEqual(['set-twice change.1.set.title']);
    for (const isPartOf of ['nowhere', sound.id]) {
      const changed = apply({ change: [{ id: sound.id, set: { isPartOf }, reason: 'r' }] });
      expect(codes(changed)).toEqual(['bad-value change.0.set.isPartOf']);
      expect(changed.catalogue.resources[0]).not.toHaveProperty('isPartOf');
    }
    const url = `${second?.url}#part`;
    expect(codes(apply({ change: [{ id: sound.id, set: { url }, reason: 'r' }] }))).toEqual([
      'duplicate-address change.0.set',
    ]);
    expect(codes(apply({ add: [{ ...sound, id: 'again', isPartOf: 'nowhere' }] }))).toEqual([
      'bad-value add.0.isPartOf',
      'duplicate-address add.0',
    ]);
  });

  it('lets no licence stand that the overlay calls unseen', () => {
    const licensed = oseeCatalogue.resources.find(({ rights }) => rights.spdx !== null);
    if (!licensed) throw new Error('no licence');
    const confidence = { ...licensed.confidence, licence: 'unknown' };
    const changed = apply({ change: [{ id: licensed.id, set: { confidence }, reason: 'r' }] });
    expect(codes(changed)).toEqual(['bad-value change.0.set.confidence']);
    const rights = { ...licensed.rights, asStated: null, spdx: null };
    const both = apply({ change: [{ id: licensed.id, set: { confidence, rights }, reason: 'r' }] });
    expect(both.catalogue.resources.find(({ id }) => id === licensed.id)?.rights.spdx).toBeNull();
  });
});

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
});

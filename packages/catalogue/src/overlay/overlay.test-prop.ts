import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { applyOverlay } from './apply-overlay.ts';
import { diffCatalogues } from './diff-catalogues.ts';

const ids = oseeCatalogue.resources.map(({ id }) => id);
const someIds = fc.uniqueArray(fc.constantFrom(...ids, 'no-such-resource'), { maxLength: 8 });
const overlay = fc.record({
  id: fc.constant('local'),
  basedOn: fc.constant({ id: oseeCatalogue.id, version: oseeCatalogue.version }),
  hide: someIds.map((hidden) => hidden.map((id) => ({ id, reason: 'r' }))),
  change: someIds.map((changed) => changed.map((id) => ({ id, set: { note: 'local' }, reason: 'r' }))),
  add: fc.constant([]),
  first: someIds,
});

describe('applyOverlay', () => {
  it('hides what it says and nothing else, and puts first what is asked for', () => {
    fc.assert(
      fc.property(overlay, (local) => {
        const { catalogue } = applyOverlay(oseeCatalogue, local);
        const hidden = new Set(local.hide.map(({ id }) => id));
        const left = catalogue.resources.map(({ id }) => id);
        expect([...left].sort()).toEqual(ids.filter((id) => !hidden.has(id)).sort());
        const first = local.first.filter((id) => left.includes(id));
        expect(left.slice(0, first.length)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a difference that names each change once', () => {
    fc.assert(
      fc.property(overlay, (local) => {
        const { catalogue } = applyOverlay(oseeCatalogue, local);
        const { changed, removed, added } = diffCatalogues(oseeCatalogue, catalogue);
        const kept = new Set(catalogue.resources.map(({ id }) => id));
        const expected = ids.filter((id) => kept.has(id) && local.change.some((change) => change.id === id));
        const own = changed.filter(({ field }) => field !== 'isPartOf');
        expect(own.map(({ id }) => id)).toEqual(expected);
        for (const { before, after } of changed.filter(({ field }) => field === 'isPartOf')) {
          expect([kept.has(String(before)), after]).toEqual([false, null]);
        }
        expect(removed).toEqual(ids.filter((id) => !kept.has(id)));
        expect(added).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('does not touch the catalogue that it is given', () => {
    const before = JSON.stringify(oseeCatalogue);
    fc.assert(
      fc.property(overlay, (local) => {
        applyOverlay(oseeCatalogue, local);
      }),
      { numRuns: 20 },
    );
    expect(JSON.stringify(oseeCatalogue)).toBe(before);
  });
});

import { canonicalJson, expectShape } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { catalogueShape } from '../resource/catalogue-shape.ts';

/**
 * One field of a resource or gap that differs.
 *
 * @category overlays
 * @example
 * ```ts
 * import type { FieldChange } from '@osee/catalogue';
 *
 * const change: FieldChange = { id: 'gendermag', field: 'cost', before: 'free', after: 'paid' };
 * ```
 */
export interface FieldChange {
  readonly id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What differs between two catalogues, and which step of the version it asks for: `major` when an id is gone, `minor`
 * when one is new, `patch` for other changes.
 *
 * @category overlays
 * @example
 * ```ts
 * import { type CatalogueDiff, diffCatalogues, oseeCatalogue } from '@osee/catalogue';
 *
 * const diff: CatalogueDiff = diffCatalogues(oseeCatalogue, oseeCatalogue);
 * diff.step; // => 'none'
 * ```
 */
export interface CatalogueDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly FieldChange[];
  /** Ids of gaps that are a resource now. */
  readonly gapsClosed: readonly string[];
  readonly gapsAdded: readonly string[];
  readonly gapsRemoved: readonly string[];
  readonly gapsChanged: readonly FieldChange[];
  readonly step: 'major' | 'minor' | 'patch' | 'none';
}

/**
 * Compares two catalogues by id and field. The order of the resources does not count.
 *
 * @param before - the older catalogue
 * @param after - the newer catalogue
 * @returns what was added, removed and changed, each list in the order of its catalogue
 * @category overlays
 * @example
 * ```ts
 * import { diffCatalogues, oseeCatalogue } from '@osee/catalogue';
 *
 * const shorter = { ...oseeCatalogue, resources: oseeCatalogue.resources.slice(1) };
 * diffCatalogues(shorter, oseeCatalogue).added; // => ['undp-digital-transformations']
 * diffCatalogues(oseeCatalogue, shorter).step; // => 'major'
 * ```
 */
export const diffCatalogues = (before: Catalogue, after: Catalogue): CatalogueDiff => {
  expectShape(before, catalogueShape, ['before']);
  expectShape(after, catalogueShape, ['after']);
  const resources = diffItems(before.resources, after.resources);
  const gaps = diffItems(before.knownGaps, after.knownGaps);
  const isResource = new Set(after.resources.map(({ id }) => id));
  const gapsClosed = gaps.removed.filter((id) => isResource.has(id));
  const gapsRemoved = gaps.removed.filter((id) => !isResource.has(id));
  const isPatched = resources.changed.length + gaps.changed.length > 0;
  const isGrown = resources.added.length + gaps.added.length > 0;
  const isShrunk = resources.removed.length + gapsRemoved.length > 0;
  return {
    ...resources,
    gapsClosed,
    gapsAdded: gaps.added,
    gapsRemoved,
    gapsChanged: gaps.changed,
    step: isShrunk ? 'major' : isGrown ? 'minor' : isPatched ? 'patch' : 'none',
  };
};

interface Identified {
  readonly id: string;
}

const diffItems = <Item extends Identified>(before: readonly Item[], after: readonly Item[]) => {
  const old = new Map(before.map((item) => [item.id, item]));
  const young = new Map(after.map((item) => [item.id, item]));
  return {
    added: after.flatMap(({ id }) => (old.has(id) ? [] : [id])),
    removed: before.flatMap(({ id }) => (young.has(id) ? [] : [id])),
    changed: before.flatMap((item) => {
      const now = young.get(item.id);
      return now ? changesOf(item, now) : [];
    }),
  };
};

const changesOf = <Item extends Identified>(before: Item, after: Item): FieldChange[] => {
  const old = new Map(Object.entries(before));
  const young = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((field) => {
    const change = { id: before.id, field, before: old.get(field) ?? null, after: young.get(field) ?? null };
    return canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change];
  });
};

import type { Issue, Path } from '@osee/core';
import { checkAddresses } from '../check/check-addresses.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import type { CatalogueOverlay } from './catalogue-overlay.ts';
import { type OverlayIssueCode, overlayIssue } from './overlay-issue.ts';

/** Fields that two changes of one resource set; the last one stands. */
export const setTwice = ({ change }: CatalogueOverlay): readonly Issue<OverlayIssueCode>[] => {
  const first = new Map<string, number>();
  return change.flatMap(({ id, set }, position) =>
    Object.keys(set).flatMap((field) => {
      const key = `${id} ${field}`;
      const earlier = first.get(key);
      first.set(key, position);
      if (earlier === undefined) return [];
      const message = `Expected one value for "${field}" of "${id}", got one in change ${earlier} too; the last one stands.`;
      return [overlayIssue('set-twice', 'warning', ['change', position, 'set', field], message, { earlier })];
    }),
  );
};

/** Wholes that there are not: a part of them stands alone. */
export const lostWholes = (
  { change, add }: CatalogueOverlay,
  known: ReadonlySet<string>,
): readonly Issue<OverlayIssueCode>[] => {
  const lost = (id: string, whole: unknown, path: Path) =>
    typeof whole !== 'string' || (whole !== id && known.has(whole))
      ? []
      : [overlayIssue('bad-value', 'error', path, `Expected the id of another resource, got "${whole}".`)];
  return [
    ...change.flatMap(({ id, set }, position) =>
      lost(id, set.isPartOf, ['change', position, 'set', 'isPartOf']),
    ),
    ...add.flatMap((resource: Resource | null, position) =>
      resource === null ? [] : lost(resource.id, resource.isPartOf, ['add', position, 'isPartOf']),
    ),
  ];
};

/** Addresses that stand in the catalogue twice since the overlay lies on it. */
export const newDuplicates = (
  before: Catalogue,
  after: Catalogue,
  { change, add }: CatalogueOverlay,
): readonly Issue<OverlayIssueCode>[] => {
  const keyOf = ({ details }: Issue) => JSON.stringify(details);
  const known = new Set(checkAddresses(before).map(keyOf));
  const placeOf = (id: unknown): Path | null => {
    const added = add.findIndex((resource: Resource | null) => resource?.id === id);
    if (added >= 0) return ['add', added];
    const changed = change.findIndex((override) => override.id === id);
    return changed >= 0 ? ['change', changed, 'set'] : null;
  };
  return checkAddresses(after)
    .filter((issue) => issue.code === 'duplicate-address' && !known.has(keyOf(issue)))
    .map(({ message, details }) => {
      const path = placeOf(details['second']) ?? placeOf(details['first']) ?? ['change'];
      return overlayIssue('duplicate-address', 'warning', path, message, details);
    });
};

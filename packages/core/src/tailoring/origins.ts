import type { Framework } from '../framework/framework.ts';
import type { PlacedItem } from './items.ts';
import type { Operations } from './operations.ts';
import type { Profile } from './profile.ts';
import type { ItemOrigin, OriginChange } from './tailored-framework.ts';

/** Where each item comes from and who touched it, in the order of the items. */
export const originsOf = (
  framework: Framework,
  profiles: readonly Profile[],
  operations: Operations,
  items: readonly PlacedItem[],
): ItemOrigin[] => {
  const versions = new Map(profiles.map(({ id, version }) => [id, version]));
  const base = { frameworkId: framework.id, version: framework.version };
  const changes = changesByKey(operations);
  const addedBy = new Map([...operations.add].reverse().map(({ key, profileId }) => [key, profileId]));
  return items.map(({ ref, key }) => {
    const profileId = addedBy.get(key);
    const from = profileId === undefined ? base : { profileId, version: versions.get(profileId) ?? '' };
    return { target: ref, from, changes: changes.get(key) ?? [] };
  });
};

const changesByKey = ({ select, add, set }: Operations): Map<string, OriginChange[]> => {
  const changes = new Map<string, OriginChange[]>();
  const note = (key: string, change: OriginChange): void => {
    const noted = changes.get(key);
    if (noted) noted.push(change);
    else changes.set(key, [change]);
  };
  for (const { key, operation, profileId, reason } of [...select, ...add])
    note(key, { profileId, operation, reason });
  for (const { key, operation, profileId, reason, change } of set) {
    note(key, { profileId, operation, field: change.field, reason });
  }
  return changes;
};

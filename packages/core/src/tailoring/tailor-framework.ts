import { digest } from '../digest/digest.ts';
import type { Issue } from '../errors/issue.ts';
import { checkFramework } from '../framework/check-framework.ts';
import type { Dependency } from '../framework/dependency.ts';
import type { Framework } from '../framework/framework.ts';
import { type ItemByKind, listsOf } from '../framework/item-by-kind.ts';
import { itemKey } from '../framework/item-key.ts';
import type { ItemKind } from '../framework/item-ref.ts';
import type { MatrixItem } from '../framework/matrix.ts';
import { withItems } from '../framework/with-items.ts';
import { applyAdditions } from './apply-additions.ts';
import { applyTexts, settingsOf } from './apply-settings.ts';
import { checkProfiles } from './check-profiles.ts';
import { comparisonDigestOf } from './comparison-digest.ts';
import { expandPatterns } from './expand-patterns.ts';
import { type PlacedItem, placeItems } from './items.ts';
import { type Operations, operationsOf } from './operations.ts';
import { originsOf } from './origins.ts';
import type { Profile } from './profile.ts';
import { pruneReferences } from './prune-references.ts';
import { refuse } from './refuse.ts';
import { removalOf } from './survivors.ts';
import type { RemovedItem, TailoredFramework } from './tailored-framework.ts';

/**
 * Applies profiles to a framework. The order of the profiles plays no part: selections narrow, exclusions add up,
 * and two profiles that say different things about one item are refused.
 *
 * @param framework - the base; it is neither changed nor frozen
 * @param profiles - in any order; none gives the base with its origins
 * @returns the tailored framework, with the origin of each item and the reason of each change
 * @throws `OseeError` with the code of the first issue that `checkProfiles` finds (`malformed-profile`,
 * `profile-conflict`, `unknown-target`, `wrong-version` ...), all of them in `details.issues`; `dangling-reference` or
 * `parent-cycle` when an added item points at nothing or at itself
 * @category tailoring
 * @see NIST OSCAL profiles, for the three verbs; here without their dependence on order
 * @example
 * ```ts
 * import { oseeFramework, tailorFramework } from '@osee/core';
 *
 * const tailored = tailorFramework(oseeFramework, [
 *   {
 *     id: 'first-year',
 *     version: '1.0.0',
 *     title: 'First year',
 *     base: { frameworkId: 'osee', version: '1.0.0' },
 *     select: [{ target: { kind: 'module', id: 'strategy' }, reason: 'Start with a strategy.' }],
 *   },
 * ]);
 * tailored.framework.modules.map((module) => module.id); // => ['strategy']
 * ```
 */
export const tailorFramework = (framework: Framework, profiles: readonly Profile[]): TailoredFramework => {
  refuse(checkProfiles(framework, profiles));
  const stated = operationsOf(profiles);
  const complete = applyTexts(applyAdditions(framework, stated), stated);
  const operations = expandPatterns(stated, new Set(placeItems(complete).map(({ key }) => key)));
  refuse(checkFramework(complete).filter(({ severity }) => severity === 'error'));

  const { kept, removed } = sift(complete, operations);
  const keys = new Set(kept.map(({ key }) => key));
  const { framework: result, issues } = pruneReferences(keep(complete, keys), keys);
  const settings = settingsOf(operations, keys);
  const applied = [...profiles]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((profile) => ({ id: profile.id, version: profile.version, digest: digest(profile) }));
  return {
    framework: result,
    settings,
    origins: originsOf(framework, profiles, operations, kept),
    removed,
    issues: [...issues, ...idleSettings(operations, keys)],
    profiles: applied,
    digest: digest({ framework: result, settings }),
    comparisonDigest: comparisonDigestOf(result, settings),
  };
};

const sift = (framework: Framework, operations: Operations) => {
  const items = placeItems(framework);
  const removal = removalOf(operations, items);
  const judged = items.map((item) => ({ item, removal: removal(item) }));
  const staying = new Set(judged.flatMap(({ item, removal: gone }) => (gone ? [] : [item.key])));
  const kept: PlacedItem[] = [];
  const removed: RemovedItem[] = [];
  for (const { item, removal: gone } of judged) {
    if (gone) removed.push({ target: item.ref, ...gone });
    else if (leansOnNothing(item, staying))
      removed.push({ target: item.ref, because: 'target-removed', by: [] });
    else kept.push(item);
  }
  return { kept, removed };
};

/** A dependency on what is gone, and a box of the matrix without a column, mean nothing. */
const leansOnNothing = ({ ref, item }: PlacedItem, staying: ReadonlySet<string>): boolean => {
  if (ref.kind === 'matrix-item') {
    return !(item as MatrixItem).phaseIds.some((id) => staying.has(itemKey({ kind: 'phase', id })));
  }
  if (ref.kind !== 'dependency') return false;
  const { target } = item as Dependency;
  return (target.kind === 'module' || target.kind === 'category') && !staying.has(itemKey(target));
};

const keep = (framework: Framework, keys: ReadonlySet<string>): Framework => {
  const items = listsOf(framework);
  return withItems(framework, <Kind extends ItemKind>(kind: Kind) =>
    items[kind].filter((item: ItemByKind[Kind]) => keys.has(itemKey({ kind, id: item.id }))),
  );
};

const idleSettings = ({ set }: Operations, keys: ReadonlySet<string>): Issue<'setting-without-item'>[] =>
  set
    .filter(({ key }) => !keys.has(key))
    .map(({ path, key, change }) => ({
      code: 'setting-without-item',
      severity: 'warning',
      path,
      message: `"${change.field}" is set on "${key}", which is gone.`,
      details: { key, field: change.field },
    }));

import { canonicalJson } from '../digest/canonical-json.ts';
import type { Framework } from '../framework/framework.ts';
import type { FrameworkItem } from '../framework/framework-item.ts';
import { frameworkShape } from '../framework/framework-shape.ts';
import { itemKey } from '../framework/item-key.ts';
import { parentRefs } from '../framework/parent-refs.ts';
import { expectShape } from '../input/expect-shape.ts';
import { checkProfileForm } from './check-profile-form.ts';
import { keysMeant } from './expand-patterns.ts';
import { isPattern } from './item-pattern.ts';
import { placeItems } from './items.ts';
import { type Operations, operationsOf } from './operations.ts';
import type { Profile } from './profile.ts';
import { refuse } from './refuse.ts';

/**
 * What becomes of one change of a profile on a new version of the framework.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { RebaseOutcome } from '@osee/core';
 *
 * const outcome: RebaseOutcome = {
 *   operation: 'set',
 *   position: 0,
 *   target: 'competency:change-management',
 *   outcome: 'needs-review',
 *   because: 'target-changed',
 * };
 * ```
 */
export interface RebaseOutcome {
  readonly operation: 'select' | 'exclude' | 'add' | 'set';
  /** Place in the list of that operation in the profile. */
  readonly position: number;
  /** Kind and id of the item, or kind and pattern. */
  readonly target: string;
  readonly outcome: 'kept' | 'needs-review' | 'orphaned';
  /** `same` target; `target-changed`, `target-gone`; `id-taken` by a new item; `parent-gone` for an addition. */
  readonly because: 'same' | 'target-changed' | 'target-gone' | 'id-taken' | 'parent-gone';
}

/**
 * A profile on a new version of the framework. Each change of the old profile is in the new one or in `orphaned`.
 *
 * @category tailoring
 * @example
 * ```ts
 * import { oseeFramework, rebaseProfile, type RebasedProfile } from '@osee/core';
 *
 * const profile = { id: 'a', version: '1.0.0', title: 'A', base: { frameworkId: 'osee', version: '1.0.0' } };
 * const rebased: RebasedProfile = rebaseProfile(profile, oseeFramework, oseeFramework);
 * rebased.report; // => []
 * ```
 */
export interface RebasedProfile {
  /** What was kept or needs a review, written for the new version. */
  readonly profile: Profile;
  /** What has nothing to hold on to any more, unchanged. */
  readonly orphaned: Pick<Profile, 'select' | 'exclude' | 'add' | 'set'>;
  /** One entry for each change. */
  readonly report: readonly RebaseOutcome[];
}

/**
 * Carries a profile over to a new version of its framework and tells for each change what became of it. A change is
 * kept when its target is the same in both versions, needs a review when the target changed, and is orphaned when the
 * target is gone or the id of an addition is taken. Nothing is lost.
 *
 * @param profile - written for `before`
 * @param before - the framework that the profile was written for
 * @param after - the new version
 * @returns the new profile, what is orphaned, and the report
 * @throws `OseeError` with code `malformed-profile` when the profile lacks a part
 * @category tailoring
 * @example
 * ```ts
 * import { oseeFramework, rebaseProfile, type Profile } from '@osee/core';
 *
 * const profile: Profile = {
 *   id: 'kenya',
 *   version: '1.0.0',
 *   title: 'Kenya',
 *   base: { frameworkId: 'osee', version: '1.0.0' },
 *   exclude: [{ target: { kind: 'module', id: 'strategy' }, reason: 'In place.' }],
 * };
 * const after = { ...oseeFramework, version: '1.1.0', modules: oseeFramework.modules.slice(1) };
 * rebaseProfile(profile, oseeFramework, after).report.map(({ outcome, because }) => [outcome, because]);
 * // => [['orphaned', 'target-gone']]
 * ```
 */
export const rebaseProfile = (profile: Profile, before: Framework, after: Framework): RebasedProfile => {
  refuse(checkProfileForm([profile]));
  expectShape(before, frameworkShape, ['before']);
  expectShape(after, frameworkShape, ['after']);
  const judge = judgeFor(before, after, operationsOf([profile]));
  const judged = {
    select: (profile.select ?? []).map((change, position) => ({ change, entry: judge('select', position) })),
    exclude: (profile.exclude ?? []).map((change, position) => ({
      change,
      entry: judge('exclude', position),
    })),
    add: (profile.add ?? []).map((change, position) => ({ change, entry: judge('add', position) })),
    set: (profile.set ?? []).map((change, position) => ({ change, entry: judge('set', position) })),
  };
  const sift = (orphaned: boolean) => {
    const wanted = <Change>(
      list: readonly { readonly change: Change; readonly entry: RebaseOutcome }[],
    ): Change[] =>
      list.filter(({ entry }) => (entry.outcome === 'orphaned') === orphaned).map(({ change }) => change);
    return {
      // A selection whose items are all gone stays as an empty one, which is refused: dropped, it would keep everything.
      ...(profile.select && { select: wanted(judged.select) }),
      ...(profile.exclude && { exclude: wanted(judged.exclude) }),
      ...(profile.add && { add: wanted(judged.add) }),
      ...(profile.set && { set: wanted(judged.set) }),
    };
  };
  return {
    profile: { ...profile, base: { frameworkId: after.id, version: after.version }, ...sift(false) },
    orphaned: sift(true),
    report: Object.values(judged).flatMap((list) => list.map(({ entry }) => entry)),
  };
};

type Verdict = Pick<RebaseOutcome, 'outcome' | 'because'>;

const judgeFor = (before: Framework, after: Framework, operations: Operations) => {
  const [older, newer] = [itemsByKey(before), itemsByKey(after)];
  const proposed = new Set(operations.add.map(({ key }) => key));
  const judgeAddition = (key: string, item: FrameworkItem): Verdict => {
    if (newer.has(key)) return { outcome: 'orphaned', because: 'id-taken' };
    const parents = parentRefs(item).map(itemKey);
    const held = parents.every((parent) => newer.has(parent) || proposed.has(parent));
    return held ? { outcome: 'kept', because: 'same' } : { outcome: 'orphaned', because: 'parent-gone' };
  };
  const added = new Set(
    operations.add
      .filter(({ key, change }) => judgeAddition(key, change.item).outcome === 'kept')
      .map(({ key }) => key),
  );
  const judgeTarget = (key: string): Verdict => {
    const [was, is] = [older.get(key), newer.get(key)];
    if (added.has(key)) return { outcome: 'kept', because: 'same' };
    if (!is) return { outcome: 'orphaned', because: 'target-gone' };
    if (was && canonicalJson(was) === canonicalJson(is)) return { outcome: 'kept', because: 'same' };
    return { outcome: 'needs-review', because: 'target-changed' };
  };
  /** A pattern is judged by all that it means: it stays the same when all of that does. */
  const judgePattern = (found: Operations['select' | 'exclude'][number]): Verdict => {
    const was = keysMeant(found, [...older.keys(), ...proposed]);
    const is = keysMeant(found, [...newer.keys(), ...added]);
    if (is.length === 0) return { outcome: 'orphaned', because: 'target-gone' };
    const isSame = was.join() === is.join() && is.every((key) => judgeTarget(key).because === 'same');
    return isSame
      ? { outcome: 'kept', because: 'same' }
      : { outcome: 'needs-review', because: 'target-changed' };
  };
  return (operation: keyof Operations, position: number): RebaseOutcome => {
    const found = operations[operation][position];
    const target = found?.key ?? '';
    const verdict =
      found?.operation === 'add'
        ? judgeAddition(target, found.change.item)
        : found && found.operation !== 'set' && isPattern(found.change.target)
          ? judgePattern(found)
          : judgeTarget(target);
    return { operation, position, target, ...verdict };
  };
};

const itemsByKey = (framework: Framework): Map<string, FrameworkItem> =>
  new Map(placeItems(framework).map(({ key, item }) => [key, item]));

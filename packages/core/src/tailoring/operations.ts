import type { Path } from '../errors/path.ts';
import { itemKey } from '../framework/item-key.ts';
import { targetKey } from './item-pattern.ts';
import type { Profile, ProfileAddition, ProfileSetting } from './profile.ts';

/** One change of a profile, with its place. */
export interface Operation<Kind extends 'select' | 'exclude' | 'add' | 'set', Change> {
  readonly operation: Kind;
  readonly profileId: string;
  readonly path: Path;
  /** Key of the item or pattern that is meant. */
  readonly key: string;
  readonly reason: string;
  readonly change: Change;
}

type Targeted = NonNullable<Profile['select']>[number];

export interface Operations {
  readonly select: readonly Operation<'select', Targeted>[];
  readonly exclude: readonly Operation<'exclude', Targeted>[];
  readonly add: readonly Operation<'add', ProfileAddition>[];
  readonly set: readonly Operation<'set', ProfileSetting>[];
}

/** All changes of all profiles, in the order of the profiles' ids, so that the order of the call plays no part. */
export const operationsOf = (profiles: readonly Profile[]): Operations => {
  const sorted = [...profiles].sort((left, right) => (left.id < right.id ? -1 : 1));
  const collect = <Kind extends keyof Operations, Change extends { readonly reason: string }>(
    operation: Kind,
    changesOf: (profile: Profile) => readonly Change[] | undefined,
    keyOf: (change: Change) => string,
  ): Operation<Kind, Change>[] =>
    sorted.flatMap((profile) =>
      (changesOf(profile) ?? []).map((change, position) => ({
        operation,
        profileId: profile.id,
        path: [profile.id, operation, position],
        key: keyOf(change),
        reason: change.reason,
        change,
      })),
    );
  return {
    select: collect(
      'select',
      (profile) => profile.select,
      ({ target }) => targetKey(target),
    ),
    exclude: collect(
      'exclude',
      (profile) => profile.exclude,
      ({ target }) => targetKey(target),
    ),
    add: collect(
      'add',
      (profile) => profile.add,
      ({ kind, item }) => itemKey({ kind, id: item.id }),
    ),
    set: collect(
      'set',
      (profile) => profile.set,
      ({ target }) => itemKey(target),
    ),
  };
};

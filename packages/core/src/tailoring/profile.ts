import type { ItemByKind } from '../framework/item-by-kind.ts';
import type { ItemKind, ItemRef } from '../framework/item-ref.ts';
import type { ItemPattern } from './item-pattern.ts';

/**
 * What a region, a country or a ministry changes in a framework. Each change has a reason. Profiles compose in any
 * order: a selection narrows what other profiles leave, exclusions add up, and two profiles that set one thing
 * differently are refused.
 *
 * @typeParam Ref - what it points at; with `OseeItemRef` of `@osee/core/osee/ids` a misspelt id does not compile
 * @category tailoring
 * @example
 * ```ts
 * import type { Profile } from '@osee/core';
 *
 * const profile: Profile = {
 *   id: 'kenya',
 *   version: '1.0.0',
 *   title: 'Kenya',
 *   base: { frameworkId: 'osee', version: '1.0.0' },
 *   exclude: [{ target: { kind: 'module', id: 'digital-inclusion' }, reason: 'Covered by a national programme.' }],
 * };
 * ```
 */
export interface Profile<Ref extends ItemRef = ItemRef> {
  /** Kebab-case, unique among the profiles that are applied together. */
  readonly id: string;
  /** Semantic version of the profile itself. */
  readonly version: string;
  readonly title: string;
  /** The framework that the profile was written for. */
  readonly base: ProfileBase;
  /** Ids of profiles that have to be applied with this one. */
  readonly requires?: readonly string[];
  /** At least one; without it everything is kept. An empty list is refused: it could mean all or nothing. */
  readonly select?: readonly ProfileSelection<Ref>[];
  readonly exclude?: readonly ProfileExclusion<Ref>[];
  readonly add?: readonly ProfileAddition[];
  readonly set?: readonly ProfileSetting<Ref>[];
}

/**
 * The framework that a profile was written for. It fits a framework of the same id and major version that is not older;
 * a pre-release is older than its release.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ProfileBase } from '@osee/core';
 *
 * const base: ProfileBase = { frameworkId: 'osee', version: '1.0.0' };
 * ```
 */
export interface ProfileBase {
  readonly frameworkId: string;
  /** Semantic version. */
  readonly version: string;
}

/**
 * Keeps an item, or all that are like a pattern, with all that stands under it and above it. Once a profile selects, it
 * drops the rest: of the categories and modules when it selects among those, of the matrix when it selects there.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ProfileSelection } from '@osee/core';
 *
 * const selection: ProfileSelection = { target: { kind: 'module', id: 'strategy' }, reason: 'First year.' };
 * ```
 */
export interface ProfileSelection<Ref extends ItemRef = ItemRef> {
  readonly target: Ref | ItemPattern;
  readonly reason: string;
}

/**
 * Drops an item, or all that are like a pattern, with all that stands under it. What a pattern selects can be excluded
 * one by one, and the other way round: what is excluded goes.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ProfileExclusion } from '@osee/core';
 *
 * const exclusion: ProfileExclusion = { target: { kind: 'module', id: 'strategy' }, reason: 'Already in place.' };
 * ```
 */
export interface ProfileExclusion<Ref extends ItemRef = ItemRef> {
  readonly target: Ref | ItemPattern;
  readonly reason: string;
}

/**
 * Adds an item of the profile's own.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ProfileAddition } from '@osee/core';
 *
 * const addition: ProfileAddition = {
 *   kind: 'topic',
 *   item: {
 *     id: 'strategy-county-governments',
 *     name: 'County governments',
 *     description: 'How counties share one strategy.',
 *     moduleId: 'strategy',
 *     source: 'project',
 *   },
 *   reason: 'Counties run most services.',
 * };
 * ```
 */
export type ProfileAddition = {
  readonly [Kind in ItemKind]: {
    readonly kind: Kind;
    readonly item: ItemByKind[Kind];
    readonly reason: string;
  };
}[ItemKind];

/**
 * The values that a profile can set, by field.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { SettingValues } from '@osee/core';
 *
 * const values: Partial<SettingValues> = { weight: 2, target: 0.75, obligation: 'must' };
 * ```
 */
export interface SettingValues {
  /** 0 or more; 1 counts as much as an item without a weight. */
  readonly weight: number;
  /** From 0 to 1. */
  readonly target: number;
  readonly priority: 'high' | 'medium' | 'low';
  readonly obligation: 'must' | 'should' | 'may';
  readonly name: string;
  readonly description: string;
}

/**
 * Sets one field of an item, of the framework or of another profile's additions.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { ProfileSetting } from '@osee/core';
 *
 * const setting: ProfileSetting = {
 *   target: { kind: 'competency', id: 'change-management' },
 *   field: 'weight',
 *   value: 2,
 *   reason: 'The reform depends on it.',
 * };
 * ```
 */
export type ProfileSetting<Ref extends ItemRef = ItemRef> = {
  readonly [Field in keyof SettingValues]: {
    readonly target: Ref;
    readonly field: Field;
    readonly value: SettingValues[Field];
    readonly reason: string;
  };
}[keyof SettingValues];

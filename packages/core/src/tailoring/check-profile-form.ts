import { describeValue } from '../errors/describe-value.ts';
import { isRecord } from '../errors/is-record.ts';
import type { Issue } from '../errors/issue.ts';
import type { Path } from '../errors/path.ts';
import { itemShapes } from '../framework/framework-shape.ts';
import { pathByKind } from '../framework/item-by-kind.ts';
import type { ItemKind } from '../framework/item-ref.ts';
import { misspeltMember } from '../input/misspelt-member.ts';
import type { ShapeWalk } from '../input/shape-walk.ts';
import { longestPattern } from './item-pattern.ts';
import { type ProfileIssueCode, profileError } from './profile-issue.ts';
import { settingRanges } from './setting-ranges.ts';

type Issues = Issue<ProfileIssueCode>[];

/**
 * Whether profiles have the parts that their types promise, as those of a program without types may not; a hole of a list
 * is no profile and no change. A path begins with the position of a profile that has no id.
 */
export const checkProfileForm = (profiles: unknown): Issues =>
  Array.isArray(profiles) ? [...profiles].flatMap(checkForm) : malformed([], 'a list of profiles', profiles);

const checkForm = (profile: unknown, position: number): Issues => {
  if (!isRecord(profile)) return malformed([position], 'a profile', profile);
  const { id, requires } = profile;
  if (!isName(id)) return malformed([position, 'id'], 'an id', id);
  return [
    ...misspelt(profile, id),
    ...named(profile['version'], [id, 'version'], 'a version'),
    ...checkBaseForm(profile['base'], [id, 'base']),
    ...checkList(requires, [id, 'requires'], (required, path) =>
      named(required, path, 'the id of a profile'),
    ),
    ...(['select', 'exclude'] as const).flatMap((list) =>
      checkList(profile[list], [id, list], (change, path) => checkTarget(change, path, true)),
    ),
    ...checkSelection(profile['select'], [id, 'select']),
    ...checkList(profile['add'], [id, 'add'], (change, path) => [
      ...oneOf(pathByKind, read(change, 'kind'), [...path, 'kind'], 'a kind of item'),
      ...checkItem(read(change, 'kind'), read(change, 'item'), [...path, 'item']),
    ]),
    ...checkList(profile['set'], [id, 'set'], (change, path) => [
      ...checkTarget(change, path),
      ...oneOf(settingRanges, read(change, 'field'), [...path, 'field'], 'a field that can be set'),
    ]),
  ];
};

const operations = ['requires', 'select', 'exclude'];

/** A list under a misspelt name would be lost, and the framework would come out whole. */
const misspelt = (profile: Record<string, unknown>, id: string): Issues => {
  const absent = operations.filter((name) => profile[name] === undefined);
  return Object.keys(profile)
    .slice(0, 100)
    .flatMap((name) => {
      const meant = operations.includes(name) ? null : misspeltMember(name, absent);
      return meant === null ? [] : malformed([id, name], `the member "${meant}"`, name);
    });
};

/** Nobody can mean it: to keep everything a profile has no selection, and an empty framework helps no one. */
const checkSelection = (select: unknown, path: Path): Issues =>
  Array.isArray(select) && select.length === 0
    ? [
        profileError(
          'empty-selection',
          path,
          'Expected a selection of at least one item, or no selection at all, which keeps everything; got an empty one.',
        ),
      ]
    : [];

const checkBaseForm = (base: unknown, path: Path): Issues =>
  isRecord(base)
    ? [
        ...named(base['frameworkId'], [...path, 'frameworkId'], 'the id of a framework'),
        ...named(base['version'], [...path, 'version'], 'a version'),
      ]
    : malformed(path, 'the framework that the profile was written for', base);

const checkList = (list: unknown, path: Path, check: (entry: unknown, path: Path) => Issues): Issues => {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return malformed(path, 'a list', list);
  return [...list].flatMap((entry, position) => check(entry, [...path, position]));
};

const checkTarget = (change: unknown, path: Path, mayBePattern = false): Issues => {
  if (!isRecord(change)) return malformed(path, 'a change', change);
  const { target } = change;
  if (!isRecord(target)) return malformed([...path, 'target'], 'an item', target);
  return [
    ...oneOf(pathByKind, target['kind'], [...path, 'target', 'kind'], 'a kind of item'),
    ...(mayBePattern && target['id'] === undefined && target['matching'] !== undefined
      ? checkPattern(target['matching'], [...path, 'target', 'matching'])
      : named(target['id'], [...path, 'target', 'id'], 'the id of an item')),
    ...(target['id'] !== undefined && target['matching'] !== undefined
      ? malformed([...path, 'target'], 'an id or, to select or exclude, a pattern, not both', target)
      : []),
  ];
};

const checkPattern = (pattern: unknown, path: Path): Issues =>
  isName(pattern) && pattern.length <= longestPattern
    ? []
    : malformed(path, `a pattern of 1 to ${longestPattern} characters`, pattern);

const checkItem = (kind: unknown, item: unknown, path: Path): Issues => {
  if (!isRecord(item)) return malformed(path, 'an item', item);
  const idIssues = named(item['id'], [...path, 'id'], 'an id');
  if (idIssues.length > 0 || typeof kind !== 'string' || !Object.hasOwn(itemShapes, kind)) return idIssues;
  const walk: ShapeWalk = { path: [...path], issues: [] };
  itemShapes[kind as ItemKind].check(item, walk);
  return walk.issues.map((issue) =>
    profileError('malformed-profile', issue.path, issue.message, issue.details),
  );
};

const named = (value: unknown, path: Path, expected: string): Issues =>
  isName(value) ? [] : malformed(path, expected, value);

const oneOf = (table: object, value: unknown, path: Path, expected: string): Issues =>
  typeof value === 'string' && Object.hasOwn(table, value)
    ? []
    : malformed(path, `${expected} (${Object.keys(table).join(', ')})`, value);

const read = (value: unknown, field: string): unknown => (isRecord(value) ? value[field] : undefined);

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

const malformed = (path: Path, expected: string, value: unknown): Issues => {
  const got = describeValue(value);
  return [profileError('malformed-profile', path, `Expected ${expected}, got ${got}.`, { got })];
};

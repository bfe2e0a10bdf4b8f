import { canonicalJson } from '../digest/canonical-json.ts';
import { describeValue } from '../errors/describe-value.ts';
import type { Issue } from '../errors/issue.ts';
import type { Framework } from '../framework/framework.ts';
import { listsOf } from '../framework/item-by-kind.ts';
import { itemKey } from '../framework/item-key.ts';
import type { ItemKind } from '../framework/item-ref.ts';
import { keysMeant } from './expand-patterns.ts';
import { isPattern } from './item-pattern.ts';
import type { Operation, Operations } from './operations.ts';
import type { ProfileSetting } from './profile.ts';
import { type ProfileIssueCode, profileError } from './profile-issue.ts';
import { settingRanges } from './setting-ranges.ts';

type AnyOperation = Operations[keyof Operations][number];

/** Whether each change of the profiles can be made, and none contradicts another. */
export const checkOperations = (framework: Framework, operations: Operations): Issue<ProfileIssueCode>[] => {
  const { select, exclude, add, set } = operations;
  const inBase = keysOf(framework);
  const known = new Set([...inBase, ...add.map(({ key }) => key)]);
  return [
    ...[...select, ...exclude, ...add, ...set].flatMap(checkReason),
    ...[...select, ...exclude].filter((each) => !isKnown(each, known)).map(unknownTarget),
    ...set.filter(({ key }) => !known.has(key)).map(unknownTarget),
    ...add.filter(({ key }) => inBase.has(key)).map(alreadyThere),
    ...set.flatMap(({ path, change }) => checkValue([...path, 'value'], change)),
    ...contradictions(
      add,
      ({ key }) => key,
      ({ change }) => change.item,
    ),
    ...contradictions(
      set,
      ({ key, change }) => `${key}.${change.field}`,
      ({ change }) => change.value,
    ),
    ...contradictions(
      [...select, ...exclude],
      ({ key }) => key,
      ({ operation }) => operation,
    ),
  ];
};

const isKnown = (change: Operations['select' | 'exclude'][number], known: ReadonlySet<string>): boolean =>
  isPattern(change.change.target) ? keysMeant(change, known).length > 0 : known.has(change.key);

const keysOf = (framework: Framework): Set<string> =>
  new Set(
    Object.entries(listsOf(framework)).flatMap(([kind, items]) =>
      items.map(({ id }) => itemKey({ kind: kind as ItemKind, id })),
    ),
  );

const checkReason = ({ path, reason }: AnyOperation): Issue<ProfileIssueCode>[] =>
  typeof reason === 'string' && reason.trim() !== ''
    ? []
    : [profileError('missing-reason', [...path, 'reason'], 'Expected a reason for the change.')];

const unknownTarget = ({ path, key }: AnyOperation) =>
  profileError(
    'unknown-target',
    [...path, 'target'],
    `Expected an item of the framework, or a pattern like one, got "${key}".`,
    {
      key,
    },
  );

const alreadyThere = ({ path, key }: AnyOperation) =>
  profileError('duplicate-id', [...path, 'item', 'id'], `Expected a new id, got "${key}" of the framework.`, {
    key,
  });

const checkValue = (
  path: readonly (string | number)[],
  { field, value }: ProfileSetting,
): Issue<ProfileIssueCode>[] => {
  const [expected, fits] = settingRanges[field];
  if (fits(value)) return [];
  const message = `Expected ${expected} for "${field}", got ${describeValue(value)}.`;
  return [profileError('value-out-of-range', path, message, { field, got: describeValue(value) })];
};

const contradictions = <Each extends Operation<keyof Operations, unknown>>(
  operations: readonly Each[],
  subjectOf: (operation: Each) => string,
  saidBy: (operation: Each) => unknown,
): Issue<ProfileIssueCode>[] => {
  const first = new Map<string, Each>();
  return operations.flatMap((operation) => {
    const subject = subjectOf(operation);
    const earlier = first.get(subject);
    if (!earlier) first.set(subject, operation);
    if (!earlier || sameValue(saidBy(earlier), saidBy(operation))) return [];
    const profiles = [earlier.profileId, operation.profileId];
    const message = `The profiles "${profiles.join('" and "')}" say different things about ${subject}.`;
    return [profileError('profile-conflict', operation.path, message, { profiles, subject })];
  });
};

const sameValue = (left: unknown, right: unknown): boolean =>
  Object.is(left, right) || (isPlain(left) && isPlain(right) && canonicalJson(left) === canonicalJson(right));

const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null;

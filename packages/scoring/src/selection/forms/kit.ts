import {
  describeValue,
  type Issue,
  type Shape,
  type ShapeIssueCode,
  type ShapeWalk,
  shape,
} from '@osee/core';
import { nearestWord } from './nearest-word.ts';

type Members = Readonly<Record<string, Shape>>;

/** Appends a fault that names the word that was probably meant. */
const failNear = (
  walk: ShapeWalk,
  code: ShapeIssueCode,
  known: readonly string[],
  got: unknown,
  expected = `one of ${known.join(', ')}`,
): void => {
  const nearest = typeof got === 'string' ? nearestWord(got, known) : null;
  const hint = nearest === null ? '' : ` (probably "${nearest}")`;
  const found = got === undefined ? 'nothing' : describeValue(got);
  walk.issues.push({
    code,
    severity: 'error',
    path: [...walk.path],
    message: `Expected ${expected}${hint}, got ${found}.`,
    details: { expected: known, got: found, nearest },
  });
};

/** One of some words; a misspelt one is told with the nearest. */
export const word = (...known: readonly string[]): Shape => ({
  expected: `one of ${known.join(', ')}`,
  check: (value, walk) => {
    if (typeof value !== 'string' || !known.includes(value)) failNear(walk, 'wrong-value', known, value);
  },
});

/** More unknown members of one object than these are not told. */
const mostUnknown = 10;

const unknownMembers = (value: unknown, known: readonly string[]): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).filter((key) => !known.includes(key)) : [];

/** Nearly every object has none, so that looking for the nearest word can wait. */
const hasUnknown = (value: unknown, names: ReadonlySet<string>): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (!names.has(key)) return true;
  return false;
};

const membersShape = (required: Members, optional: Members, isOpen: boolean): Shape => {
  const form = shape.record(required, optional);
  const known = [...Object.keys(required), ...Object.keys(optional)];
  const names = new Set(known);
  return {
    expected: form.expected,
    check: (value, walk) => {
      form.check(value, walk);
      if (!hasUnknown(value, names)) return;
      const unknown = unknownMembers(value, known).filter(
        (key) => !isOpen || nearestWord(key, known) !== null,
      );
      for (const key of unknown.slice(0, mostUnknown)) {
        walk.path.push(key.slice(0, 60));
        failNear(walk, 'unknown-option', known, key, 'a member that exists');
        walk.path.pop();
      }
    },
  };
};

/** Members by name, and no others. */
export const closed = (required: Members, optional: Members = {}): Shape =>
  membersShape(required, optional, false);

/** Members by name; others are let through unless they look like a misspelt one. */
export const open = (required: Members, optional: Members = {}): Shape =>
  membersShape(required, optional, true);

/** One of several records, told apart by a word. */
export const byKind = (variants: Members): Shape => {
  const kinds = word(...Object.keys(variants));
  return {
    expected: 'an object',
    check: (value, walk) => {
      const kind: unknown =
        typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
      const form = typeof kind === 'string' && Object.hasOwn(variants, kind) ? variants[kind] : undefined;
      if (form !== undefined) form.check(value, walk);
      else shape.record({ kind: kinds }).check(value, walk);
    },
  };
};

/** A form whose place in the tree decides what it is. */
export const chosenBy = (choose: (value: unknown) => Shape): Shape => ({
  expected: 'an object',
  check: (value, walk) => choose(value).check(value, walk),
});

/** Everything that is wrong with the form of a value. */
export const formIssues = (
  value: unknown,
  form: Shape,
  path: readonly (string | number)[] = [],
): readonly Issue[] => {
  const walk: ShapeWalk = { path: [...path], issues: [] };
  form.check(value, walk);
  return walk.issues;
};

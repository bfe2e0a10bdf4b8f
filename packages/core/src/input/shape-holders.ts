import { isRecord } from '../errors/is-record.ts';
import { misspeltMember } from './misspelt-member.ts';
import { nearestWord } from './nearest-word.ts';
import { words } from './shape-values.ts';
import { fail, inside, isTooDeep, maximumIssues, type Shape, type ShapeWalk } from './shape-walk.ts';

/** Items of one form. */
export const list = (item: Shape, expected = 'an array'): Shape => ({
  expected,
  check: (value, walk) => {
    if (!Array.isArray(value)) return fail(walk, 'wrong-type', expected, value);
    if (isTooDeep(walk)) return;
    for (let place = 0; place < value.length && walk.issues.length < maximumIssues; place += 1) {
      inside(place, value[place], item, walk);
    }
  },
});

type Members = Readonly<Record<string, Shape>>;

/** Members by name; others are let through. */
export const record = (required: Members, optional: Members = {}, expected = 'an object'): Shape => {
  const always = Object.entries(required);
  const sometimes = Object.entries(optional);
  return {
    expected,
    check: (value, walk) => {
      if (!isRecord(value)) return fail(walk, 'wrong-type', expected, value);
      if (isTooDeep(walk)) return;
      for (const [key, member] of always) inside(key, value[key], member, walk);
      for (const [key, member] of sometimes) {
        if (value[key] !== undefined) inside(key, value[key], member, walk);
      }
    },
  };
};

/** Members by name; others are let through, but for one that is an absent member misspelt and would be lost. */
export const spelt = (required: Members, optional: Members = {}, expected = 'an object'): Shape => {
  const form = record(required, optional, expected);
  const names = [...Object.keys(required), ...Object.keys(optional)];
  return {
    expected,
    check: (value, walk) => {
      form.check(value, walk);
      if (!isRecord(value)) return;
      const absent = names.filter((name) => value[name] === undefined);
      for (const key of Object.keys(value).slice(0, 100)) {
        const meant = names.includes(key) ? null : misspeltMember(key, absent);
        if (meant === null) continue;
        walk.path.push(key);
        fail(walk, 'unknown-option', `the member ${meant}`, key);
        walk.path.pop();
      }
    },
  };
};

/** Members by name that may all be absent, and no others. */
export const options = (members: Members, expected = 'an object with options'): Shape =>
  exact({}, members, expected);

/** Members by name, and no others: what nobody knows would be lost. */
export const exact = (required: Members, optional: Members = {}, expected = 'an object'): Shape => {
  const form = record(required, optional, expected);
  const members = { ...required, ...optional };
  return {
    expected,
    check: (value, walk) => {
      form.check(value, walk);
      if (!isRecord(value)) return;
      for (const key of Object.keys(value)
        .filter((name) => !Object.hasOwn(members, name))
        .slice(0, 10)) {
        walk.path.push(key.slice(0, 60));
        fail(walk, 'unknown-option', optionsText(Object.keys(members), key), key);
        walk.path.pop();
      }
    },
  };
};

const optionsText = (names: readonly string[], got: string): string => {
  if (names.length === 0) return 'no options';
  const nearest = names.length > 1 ? nearestWord(got, names) : null;
  return `one of the options ${names.join(', ')}${nearest === null ? '' : `, of which ${nearest} is the nearest`}`;
};

/** Free names, members of one form. */
export const entries = (member: Shape, expected = 'an object'): Shape => ({
  expected,
  check: (value, walk) => {
    if (!isRecord(value)) return fail(walk, 'wrong-type', expected, value);
    if (isTooDeep(walk)) return;
    for (const [key, each] of Object.entries(value)) {
      if (walk.issues.length >= maximumIssues) return;
      inside(key, each, member, walk);
    }
  },
});

/** A form, or null. */
export const orNull = (member: Shape): Shape => ({
  expected: `${member.expected} or null`,
  check: (value, walk) => {
    if (value !== null) member.check(value, walk);
  },
});

/** The first member that takes the value, or the one that takes its type. */
export const either = (...members: readonly Shape[]): Shape => {
  const expected = members.map((member) => member.expected).join(' or ');
  return {
    expected,
    check: (value, walk) => {
      const path = [...walk.path];
      const results = members.map((member) => {
        const trial: ShapeWalk = { path: [...path], issues: [] };
        member.check(value, trial);
        return trial.issues;
      });
      if (results.some((issues) => issues.length === 0)) return;
      const inner = results.find((issues) => issues.every((issue) => issue.path.length > path.length));
      if (inner) walk.issues.push(...inner);
      else fail(walk, 'wrong-type', expected, value);
    },
  };
};

/** One of several records, told apart by a word. */
export const byWord = (
  key: string,
  variants: Readonly<Record<string, Shape>>,
  expected = 'an object',
): Shape => {
  const kind = words(Object.keys(variants));
  return {
    expected,
    check: (value, walk) => {
      if (!isRecord(value)) return fail(walk, 'wrong-type', expected, value);
      const found = value[key];
      if (typeof found === 'string' && Object.hasOwn(variants, found)) variants[found]?.check(value, walk);
      else inside(key, found, kind, walk);
    },
  };
};

/** What only inherits from a `Map` has its methods, and none of them works. */
const isMap = (value: unknown): value is ReadonlyMap<unknown, unknown> => {
  try {
    Map.prototype.has.call(value as Map<unknown, unknown>, 0);
    return true;
  } catch {
    return false;
  }
};

/** A `Map` whose values have one form. */
export const map = (member: Shape, expected = 'a Map'): Shape => ({
  expected,
  check: (value, walk) => {
    if (!isMap(value)) return fail(walk, 'wrong-type', expected, value);
    for (const [key, each] of value) {
      if (walk.issues.length >= maximumIssues) return;
      inside(typeof key === 'number' ? key : String(key), each, member, walk);
    }
  },
});

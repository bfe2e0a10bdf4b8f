import { isCalendarDate, isRecord, type Path } from '@osee/core';
import type { Problems } from './problems.ts';

/** Where a value stands; written out as a path only for a mistake. */
export interface Place {
  readonly above: Place | null;
  readonly key: string | number;
}

const at = (above: Place | null, key: string | number): Place => ({ above, key });

/** The place of a path. */
export const placeOf = (path: Path): Place | null => path.reduce<Place | null>(at, null);

/** The path of a place. */
export const pathOf = (place: Place | null): Path => {
  const path: (string | number)[] = [];
  for (let each = place; each !== null; each = each.above) path.unshift(each.key);
  return path;
};

/** Looks at one value and tells what is wrong with it. */
export type Rule = (value: unknown, place: Place | null, problems: Problems) => void;

/** Members by name, those that have to be there first. */
export interface Members {
  readonly required: Readonly<Record<string, Rule>>;
  readonly optional: Readonly<Record<string, Rule>>;
}

/** A value of the wrong type is told with one code for a whole kind of input, such as `not-a-model`. */
export interface Rules {
  readonly anything: Rule;
  readonly text: Rule;
  readonly filledText: Rule;
  readonly flag: Rule;
  readonly day: Rule;
  readonly words: (known: readonly string[], code?: string) => Rule;
  readonly number: (lowest: number, highest: number) => Rule;
  /** 0, or a number between 1e-12 and 1e12, so that no sum of weights overflows or vanishes. */
  readonly weight: Rule;
  readonly orNull: (rule: Rule) => Rule;
  readonly list: (item: Rule, most?: number) => Rule;
  readonly record: (members: Members, unknownCode?: string) => Rule;
}

/** The rules whose faults of type have a code. */
export const rulesFor = (typeCode: string): Rules => {
  const typed =
    (expected: string, fits: (value: unknown) => boolean, code = typeCode): Rule =>
    (value, place, problems) => {
      if (fits(value)) return;
      problems.add(code, pathOf(place), expected, value ?? null);
      problems.halt();
    };
  return {
    anything: () => undefined,
    text: typed('a text', (value) => typeof value === 'string'),
    filledText: typed('a text that is not empty', (value) => typeof value === 'string' && value !== ''),
    flag: typed('true or false', (value) => typeof value === 'boolean'),
    day: typed('a day that exists, as YYYY-MM-DD', isCalendarDate, 'invalid-date'),
    words:
      (known, code = 'unknown-word') =>
      (value, place, problems) => {
        if (!known.includes(value as string)) problems.addWord(code, pathOf(place), known, value ?? null);
      },
    number: (lowest, highest) => (value, place, problems) =>
      problems.checkNumber(() => pathOf(place), value ?? null, lowest, highest),
    weight: typed(
      'a number: 0, or from 1e-12 to 1e12',
      (value) => value === 0 || (typeof value === 'number' && value >= 1e-12 && value <= 1e12),
      'bad-number',
    ),
    orNull: (rule) => (value, place, problems) => {
      if (value !== null) rule(value, place, problems);
    },
    list:
      (item, most = Number.MAX_SAFE_INTEGER) =>
      (value, place, problems) => {
        if (!Array.isArray(value)) {
          problems.halt();
          return problems.add(typeCode, pathOf(place), 'a list', value ?? null);
        }
        if (value.length > most) problems.halt();
        if (value.length > most)
          return problems.add('too-many', pathOf(place), `at most ${most} entries`, value.length);
        // By position, as a list may have holes.
        for (let position = 0; position < value.length; position += 1) {
          item(value[position], at(place, position), problems);
        }
      },
    record: (members, unknownCode = 'unknown-member') => {
      const required = Object.entries(members.required);
      const optional = Object.entries(members.optional);
      const names = [...required, ...optional].map(([name]) => name);
      const known = new Set(names);
      return (value, place, problems) => {
        if (!isRecord(value)) {
          problems.halt();
          return problems.add(typeCode, pathOf(place), 'an entry with named fields', value ?? null);
        }
        for (const [name, rule] of required) {
          rule(value[name], at(place, name), problems);
        }
        for (const [name, rule] of optional) {
          if (value[name] !== undefined) rule(value[name], at(place, name), problems);
        }
        for (const name of Object.keys(value)) {
          if (!known.has(name) && value[name] !== undefined) {
            problems.addWord(unknownCode, pathOf(at(place, name)), names, name);
          }
        }
      };
    },
  };
};

import { isCalendarDate, type Path } from '@osee/core';
import type { Problems } from './problems.ts';

/** Looks at one value and tells what is wrong with it. */
export type Rule = (value: unknown, path: Path, problems: Problems) => void;

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
  readonly record: (members: Members) => Rule;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rules whose faults of type have a code. */
export const rulesFor = (typeCode: string): Rules => {
  const typed =
    (expected: string, fits: (value: unknown) => boolean, code = typeCode): Rule =>
    (value, path, problems) => {
      if (fits(value)) return;
      problems.add(code, path, expected, value ?? null);
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
      (value, path, problems) => {
        if (!known.includes(value as string)) problems.addWord(code, path, known, value ?? null);
      },
    number: (lowest, highest) => (value, path, problems) =>
      problems.checkNumber(path, value ?? null, lowest, highest),
    weight: typed(
      'a number: 0, or from 1e-12 to 1e12',
      (value) => value === 0 || (typeof value === 'number' && value >= 1e-12 && value <= 1e12),
      'bad-number',
    ),
    orNull: (rule) => (value, path, problems) => {
      if (value !== null) rule(value, path, problems);
    },
    list:
      (item, most = Number.MAX_SAFE_INTEGER) =>
      (value, path, problems) => {
        if (!Array.isArray(value)) {
          problems.halt();
          return problems.add(typeCode, path, 'a list', value ?? null);
        }
        if (value.length > most) problems.halt();
        if (value.length > most)
          return problems.add('too-many', path, `at most ${most} entries`, value.length);
        // By position, as a list may have holes.
        for (let position = 0; position < value.length; position += 1) {
          item(value[position], [...path, position], problems);
        }
      },
    record: (members) => {
      const names = Object.keys({ ...members.required, ...members.optional });
      return (value, path, problems) => {
        if (!isRecord(value)) {
          problems.halt();
          return problems.add(typeCode, path, 'an entry with named fields', value ?? null);
        }
        for (const [name, rule] of Object.entries(members.required)) {
          rule(value[name], [...path, name], problems);
        }
        for (const [name, rule] of Object.entries(members.optional)) {
          if (value[name] !== undefined) rule(value[name], [...path, name], problems);
        }
        for (const name of Object.keys(value)) {
          if (!names.includes(name) && value[name] !== undefined) {
            problems.addWord('unknown-member', [...path, name], names, name);
          }
        }
      };
    },
  };
};

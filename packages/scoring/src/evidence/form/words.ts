import { describeValue } from '@osee/core';
import { type Field, tell } from './field.ts';
import { made, plainText, text } from './values.ts';

/** One of some words; another one is told and left out. */
export const words = <Word extends string>(known: readonly Word[]): Field<Word> => {
  const set = new Map<string, Word>(known.map((word) => [word, word]));
  return made(plainText, (value, walk) => {
    const word = set.get(value);
    if (word === undefined) {
      const shown = known.length > 12 ? 'a word of the list' : known.map((each) => `"${each}"`).join(', ');
      tell(walk, 'wrong-value', 'error', `Expected ${shown}, got ${describeValue(value)}.`, { got: value });
    }
    return word;
  });
};

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export const isDay = (value: string): boolean => {
  const [, year, month, date] = (dayForm.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined || month < 1 || month > 12)
    return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return date >= 1 && date <= days;
};

/** A day, as `YYYY-MM-DD`. */
export const day: Field<string> = made(plainText, (value, walk) => {
  if (isDay(value)) return value;
  tell(walk, 'invalid-date', 'error', `Expected a day as YYYY-MM-DD, got ${describeValue(value)}.`, {
    got: value,
  });
  return undefined;
});

/** A day, or the beginning of a moment in time. */
export const dayOrMoment: Field<string> = made(text, (value, walk) => {
  const start = value.slice(0, 10);
  if (isDay(start) && /^(?:$|[T ])/u.test(value.slice(10))) return start;
  tell(walk, 'invalid-date', 'warning', `Expected a day or a moment in time, got ${describeValue(value)}.`, {
    got: value,
  });
  return undefined;
});

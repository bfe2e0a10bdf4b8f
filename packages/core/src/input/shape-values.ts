import { isCalendarDate } from '../time/calendar-date.ts';
import { fail, type Shape, simple } from './shape-walk.ts';

/** A text, under a name of its own. */
export const textAs = (expected: string): Shape => simple(expected, (value) => typeof value === 'string');

export const text: Shape = textAs('a text');

export const filledText: Shape = simple(
  'a text that is not empty',
  (value) => typeof value === 'string' && value !== '',
);

export const flag: Shape = simple('true or false', (value) => typeof value === 'boolean');

export const callable: Shape = simple('a function', (value) => typeof value === 'function');

export const anything: Shape = simple('anything', () => true);

export const number: Shape = simple('a finite number', (value) => Number.isFinite(value));

export const day: Shape = simple(
  'a day that exists, as YYYY-MM-DD',
  (value) => typeof value === 'string' && isCalendarDate(value),
  'wrong-value',
);

/** A finite number in a range, both ends included. */
export const numberFrom = (minimum: number, maximum: number = Number.POSITIVE_INFINITY): Shape =>
  ranged('a number', minimum, maximum, Number.isFinite);

/** A whole number in a range, both ends included. */
export const wholeFrom = (minimum: number, maximum: number = Number.POSITIVE_INFINITY): Shape =>
  ranged('a whole number', minimum, maximum, Number.isInteger);

const ranged = (
  kind: string,
  minimum: number,
  maximum: number,
  accepts: (value: number) => boolean,
): Shape => {
  const isOpen = maximum === Number.POSITIVE_INFINITY;
  const expected = `${kind} ${isOpen ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`}`;
  return {
    expected,
    check: (value, walk) => {
      if (typeof value !== 'number' || Number.isNaN(value)) fail(walk, 'wrong-type', expected, value);
      else if (value < minimum || value > maximum || !accepts(value)) {
        fail(walk, 'out-of-range', expected, value);
      }
    },
  };
};

/** One of some texts. */
export const words = (known: readonly string[]): Shape => {
  const held = new Set<unknown>(known);
  const shown = known.length > 12 ? [...known.slice(0, 12), '…'] : known;
  const expected = `${known.length > 1 ? 'one of ' : ''}${shown.join(', ')}`;
  return simple(expected, (value) => held.has(value), 'wrong-value');
};

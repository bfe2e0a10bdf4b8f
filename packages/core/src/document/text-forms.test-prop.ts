import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../time/calendar-date.ts';
import { textForms } from './text-forms.ts';

const matches = (form: keyof typeof textForms, text: string): boolean =>
  new RegExp(textForms[form].pattern, 'u').test(text);

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const almostDay = fc.tuple(digits(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));

describe('text forms', () => {
  it('call a day what the calendar calls a day', () => {
    fc.assert(
      fc.property(almostDay, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(matches('calendarDay', text)).toBe(isCalendarDate(text));
        expect(matches('dayOrInstant', text)).toBe(isCalendarDate(text));
        expect(matches('instant', `${text}T23:59:59Z`)).toBe(isCalendarDate(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('take every instant that a Date writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        expect(matches('instant', date.toISOString())).toBe(true);
      }),
    );
  });

  it('answer quickly on long texts that nearly fit', () => {
    for (const form of Object.keys(textForms) as (keyof typeof textForms)[]) {
      for (const piece of ['a-', '/a', '~0/', '1.0.0-', '2024-', 'Z']) {
        const started = performance.now();
        matches(form, `${piece.repeat(50_000)}!`);
        expect(performance.now() - started).toBeLessThan(1000);
      }
    }
  });
});

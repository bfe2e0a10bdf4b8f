import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, recordTextOf } from './note-record.ts';
import { pointsOf, readNotes, writeNotes } from './notes.ts';

const ugly = fc
  .array(fc.constantFrom('## A', '\\## A', '- x', '  ', '', '\n', 'a', '\\', ' ', '\r', '- '), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const text = fc.oneof(fc.string({ unit: 'binary' }), ugly);

describe('notes', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(text, fc.array(text), text, (first, points, last) => {
        const notes = readNotes(
          writeNotes([
            { heading: 'First', content: first },
            { heading: 'Points', content: points },
            { heading: 'Last', content: last },
          ]),
        );
        return (
          notes.get('First') === first &&
          notes.get('Last') === last &&
          JSON.stringify(pointsOf(notes.get('Points') ?? '?')) === JSON.stringify(points)
        );
      }),
    );
  });

  it('can be read whatever they hold', () => {
    fc.assert(fc.property(text, (notes) => readNotes(notes).size >= 0));
  });
});

const form = {
  name: { label: 'Name' },
  size: { label: 'Size', type: 'number' },
  isNew: { label: 'New', type: 'boolean' },
  note: { label: 'Note', absent: 'member' },
  whole: { label: 'Whole', absent: 'null' },
} as const;
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => found || 0);
const records = fc.record(
  { name: text, size: numbers, isNew: fc.boolean(), note: text, whole: fc.option(text) },
  { requiredKeys: ['name', 'size', 'isNew', 'whole'], noNullPrototype: true },
);

describe('records in notes', () => {
  it('come back as they were written, alone and in a list', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 1 }), (given) => {
        const texts = given.map((record) => recordTextOf(record, form) ?? '?');
        const notes = readNotes(
          writeNotes([
            { heading: 'One', content: texts[0] ?? '' },
            { heading: 'Many', content: texts },
          ]),
        );
        const many = pointsOf(notes.get('Many') ?? '').map((point) => recordOf(point, form));
        expect([recordOf(notes.get('One') ?? '', form), ...many]).toEqual([given[0], ...given]);
      }),
    );
  });

  it('are nothing, and never half, when a member is strange or a line was changed', () => {
    const whole = { name: 'N', size: 1, isNew: true, whole: null };
    for (const strange of [
      { ...whole, more: 1 },
      { ...whole, size: '1' },
      { ...whole, name: undefined },
      [],
      null,
    ]) {
      expect(recordTextOf(strange, form)).toBeUndefined();
    }
    const written = recordTextOf(whole, form) ?? '';
    for (const changed of [
      written.replace('Size: 1', 'Size: one'),
      written.replace('New: yes', 'New: maybe'),
      written.replace('Name:', 'Title:'),
      `${written}\nName: again`,
      '',
    ]) {
      expect(recordOf(changed, form)).toBeUndefined();
    }
  });

  it('can be read whatever they hold', () => {
    fc.assert(fc.property(text, (notes) => ['object', 'undefined'].includes(typeof recordOf(notes, form))));
  });
});

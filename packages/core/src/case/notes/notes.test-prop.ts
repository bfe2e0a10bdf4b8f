import fc from 'fast-check';
import { describe, it } from 'vitest';
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

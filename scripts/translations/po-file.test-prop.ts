import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPo, writePo } from './po-file.ts';

/** The reader takes an English text that is called like a member of every object for one that it has met. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('a "b" \\n', 'two\nlines', 'tab\there', 'سؤال {count}', '# no comment', 'msgid "x"'),
  )
  .filter((made) => !(made in {}));

it('gives back every text of a file as it was, and only outdated ones as fuzzy', () => {
  const unit = fc.record({
    english: text,
    text: fc.oneof(fc.constant(''), text),
    status: fc.constantFrom('missing', 'translated', 'outdated', 'reviewed'),
    note: text,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z0-9.#-]{1,12}$/), { maxLength: 6 }),
      fc.array(unit, { minLength: 6, maxLength: 6 }),
      (ids, units) => {
        const made = ids.map((id, place) => ({ ...units[place], id }) as never);
        const { language, reviewedBy, texts } = readPo(writePo('ar', { name: 'core-x', units: made }));
        expect([language, reviewedBy]).toEqual(['ar', null]);
        const expected = ids.map((id, place) => ({
          id,
          english: units[place]?.english,
          text: units[place]?.text,
          isFuzzy: units[place]?.status === 'outdated',
        }));
        const byId = <Item extends { id: string }>(items: readonly Item[]) =>
          [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(texts)).toEqual(byId(expected));
      },
    ),
  );
});

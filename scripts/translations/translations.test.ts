import { describe, expect, it } from 'vitest';
import { translations } from '../locales/languages.ts';
import { faultsOf } from './check-translation.ts';
import { type PoReading, readPo, writePo } from './po-file.ts';
import { changesOf } from './take-translation.ts';
import { textSubjects } from './text-subjects.ts';
import type { TextSubject } from './text-unit.ts';

describe.each(translations)('the files for translators in %s', (tag) => {
  it('come back as they went out, without a fault and without a change', async () => {
    const subjects = await textSubjects(tag);
    expect(subjects.length).toBeGreaterThan(40);
    for (const subject of subjects) {
      const reading = readPo(writePo(tag, subject));
      expect(reading.texts, subject.name).toHaveLength(subject.units.length);
      expect(faultsOf(tag, subject, reading), subject.name).toEqual([]);
      expect(changesOf(subject, reading), subject.name).toEqual([]);
    }
  });

  it('have no text that is older than its English, and none that is missing', async () => {
    const open = (await textSubjects(tag)).flatMap(({ name, units }) =>
      units
        .filter(({ status }) => status === 'outdated' || status === 'missing')
        .map(({ id, status }) => `${name} ${id}: ${status}`),
    );
    expect(open).toEqual([]);
  });
});

const subject: TextSubject = {
  name: 'core-test',
  units: [
    { id: 'plan', english: 'Plan {count} of `x`', text: 'Planifier {count} de `x`', status: 'translated' },
    { id: 'days#one', english: '{count} days', text: '', status: 'missing' },
    { id: 'old', english: 'New words', text: 'Anciens mots', status: 'outdated' },
  ],
};

const reading = (
  texts: readonly (readonly [id: string, english: string, text: string, isFuzzy?: boolean])[],
  language = 'fr',
): PoReading => ({
  language,
  reviewedBy: null,
  texts: texts.map(([id, english, text, isFuzzy = false]) => ({ id, english, text, isFuzzy })),
});

describe('a file that comes back', () => {
  it.each([
    ['another language', reading([], 'es'), /language fr, got "es"/],
    ['an id that there is not', reading([['plans', 'Plan', 'x']]), /^plans: Expected an id of this subject/],
    [
      'a text twice',
      reading([
        ['old', 'New words', 'a'],
        ['old', 'New words', 'b'],
      ]),
      /^old: Expected the text once/,
    ],
    [
      'a translation of an older text',
      reading([['old', 'Old words', 'Vieux mots']]),
      /translation of "New words", got one of "Old words"/,
    ],
    [
      'a lost placeholder',
      reading([['plan', 'Plan {count} of `x`', 'Planifier de `x`']]),
      /placeholder \{count\}, got none/,
    ],
    ['an unknown placeholder', reading([['days#one', '{count} days', 'un jour {nombre}']]), /got \{nombre\}/],
    [
      'an untouched translation of an older text',
      reading([['old', 'Old words', 'Anciens mots']]),
      /translation of "New words", got one of "Old words"/,
    ],
    ['a bracket too many', reading([['old', 'New words', 'Mots {']]), /no brackets/],
    ['signs that nobody sees', reading([['old', 'New words', 'Mots\u202e neufs']]), /cannot be seen/],
    ['changed code', reading([['plan', 'Plan {count} of `x`', 'Planifier {count} de `y`']]), /backticks/],
    ['a typewriter apostrophe', reading([['old', 'New words', "L'ordre"]]), /^old: /],
  ])('is refused with %s', (_, given, expected) => {
    expect(faultsOf('fr', subject, given).join('\n')).toMatch(expected);
  });

  it('is read with the line ends and the mark of any system, and refused where it is no PO file', () => {
    const file = writePo('fr', subject);
    const read = readPo(file);
    expect(read.texts).toHaveLength(subject.units.length);
    for (const end of ['\r\n', '\r']) expect(readPo(`\ufeff${file.replaceAll('\n', end)}`)).toEqual(read);
    for (const other of ['', 'hello', '{"a": 1}']) expect(() => readPo(other)).toThrow(/Expected a PO file/u);
  });

  it('is taken where it is sound: what is empty, fuzzy or as before is not', () => {
    const given = reading([
      ['plan', 'Plan {count} of `x`', 'Planifier {count} de `x`'],
      ['days#one', '{count} days', 'un jour'],
      ['old', 'New words', 'Anciens mots', true],
    ]);
    expect(faultsOf('fr', subject, given)).toEqual([]);
    expect(changesOf(subject, given).map(({ unit, text }) => [unit.id, text])).toEqual([
      ['days#one', 'un jour'],
    ]);
    // An old text that the translator looked at and kept counts as made of the new English.
    const kept = reading([['old', 'New words', 'Anciens mots']]);
    expect(changesOf(subject, kept).map(({ unit }) => unit.id)).toEqual(['old']);
    expect(changesOf(subject, reading([['old', 'New words', '']]))).toEqual([]);
  });
});

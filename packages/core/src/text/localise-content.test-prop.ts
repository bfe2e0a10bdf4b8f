import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ContentBundle } from './content-bundle.ts';
import { localiseContent } from './localise-content.ts';
import { proseKeys } from './prose-keys.ts';
import { textStamp } from './text-stamp.ts';

const words = fc.constantFrom('Plan', 'Build', 'Ask first', 'open source', '1', 'سؤال');
const keys = fc.constantFrom(
  'id',
  'name',
  'description',
  'how',
  'kind',
  'unit',
  'numerator',
  'basis',
  'minimum',
  'items',
  'url',
);

const data = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, words, fc.integer(), fc.constant(null), tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  record: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
}));

const isProse = (key: string, holder: object): boolean => {
  if (key === 'unit') return 'numerator' in holder;
  return key === 'basis' ? !('minimum' in holder) : proseKeys.has(key);
};

/** The strings of a piece of data in order, each with whether it is for people. */
const stringsOf = (value: unknown, forPeople = false): readonly (readonly [string, boolean])[] => {
  if (typeof value === 'string') return [[value, forPeople]];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, forPeople));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => stringsOf(member, isProse(key, value)));
};

it('changes a text for people where it has a translation of it as it is, and keeps everything else', () => {
  fc.assert(
    fc.property(data.record, fc.dictionary(words, fc.constantFrom('A', 'B', 'C')), (content, translated) => {
      const pairs = Object.entries(translated);
      const bundle: ContentBundle = {
        locale: 'sw',
        licence: 'CC0-1.0',
        texts: Object.fromEntries(pairs.map(([, text], place) => [`${place}`, text])),
        stamps: Object.fromEntries(pairs.map(([english], place) => [`${place}`, textStamp(english)])),
        reviewed: [],
      };
      const before = structuredClone(content);
      const localised = localiseContent(content, 'sw', [bundle]);
      const expected = stringsOf(content).map(([text, forPeople]) =>
        forPeople && Object.hasOwn(translated, text) ? translated[text] : text,
      );
      expect(stringsOf(localised.content).map(([text]) => text)).toEqual(expected);
      expect(content).toEqual(before);
      expect(localised.texts).toHaveLength(stringsOf(content).filter(([, forPeople]) => forPeople).length);
      expect(localiseContent(content, 'sw', []).content).toEqual(content);
    }),
  );
});

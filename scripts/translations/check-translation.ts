import type { Translation } from '../locales/all-texts.ts';
import { forbidden } from '../locales/glossary.ts';
import { withoutNames } from '../locales/names.ts';
import { typographyFaults } from '../locales/typography.ts';
import type { PoReading, PoText } from './po-file.ts';
import type { TextSubject, TextUnit } from './text-unit.ts';

const placeholders = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+(?::\w+)?\}/gu))].sort();

const code = (text: string): readonly string[] => text.match(/`[^`]*`/gu) ?? [];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is wrong with a file that a translator gives back; each fault names the text. */
export const faultsOf = (tag: Translation, subject: TextSubject, reading: PoReading): readonly string[] => {
  const known = new Map(subject.units.map((unit) => [unit.id, unit]));
  const wrongLanguage =
    reading.language === tag ? [] : [`Expected the language ${tag}, got "${reading.language}".`];
  const twice = reading.texts
    .map(({ id }) => id)
    .filter((id, place, all) => all.indexOf(id) !== place)
    .map((id) => `${id}: Expected the text once, got it twice.`);
  return [
    ...wrongLanguage,
    ...twice,
    ...reading.texts.flatMap((text) =>
      textFaults(tag, known.get(text.id), text).map((fault) => `${text.id}: ${fault}`),
    ),
  ];
};

const textFaults = (tag: Translation, unit: TextUnit | undefined, given: PoText): readonly string[] => {
  const { english, text, isFuzzy } = given;
  if (unit === undefined) return ['Expected an id of this subject, got one that there is not (any more).'];
  if (text === '' || isFuzzy || text === unit.text) return [];
  if (english !== unit.english)
    return [`Expected a translation of "${unit.english}", got one of "${english}".`];
  const [wanted, found] = [placeholders(english), placeholders(text)];
  // The form for one or for two may leave the number out, since its words say it.
  const isForm = unit.id.includes('#');
  const lost = wanted.filter((one) => !found.includes(one));
  const unknown = found.filter((one) => !wanted.includes(one));
  return [
    ...(isForm && lost.length < 2 ? [] : lost).map((one) => `Expected the placeholder ${one}, got none.`),
    ...unknown.map((one) => `Expected no other placeholders than the English has, got ${one}.`),
    ...(isSame(code(english), code(text)) ? [] : ['Expected the words in backticks as in the English.']),
    ...typographyFaults(withoutNames(text), tag),
    ...forbidden[tag]
      .filter(({ word }) => word.test(withoutNames(text)))
      .map(({ word, instead }) => `Expected ${instead}, got "${word.exec(text)?.[0]}".`),
  ];
};

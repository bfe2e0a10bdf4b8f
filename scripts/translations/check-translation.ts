import { forbidden } from '../locales/glossary.ts';
import type { Translation } from '../locales/languages.ts';
import { withoutNames } from '../locales/names.ts';
import { placeholdersOf } from '../locales/placeholders.ts';
import { typographyFaults } from '../locales/typography.ts';
import type { PoReading, PoText } from './po-file.ts';
import type { TextSubject, TextUnit } from './text-unit.ts';

const code = (text: string): readonly string[] => text.match(/`[^`]*`/gu) ?? [];

/** How many brackets stand outside of placeholders. */
const braces = (text: string): number =>
  text.replaceAll(/\{\w+(?::\w+)?\}/gu, '').match(/[{}]/gu)?.length ?? 0;

/** Signs of control but for line ends, and those that turn the order of others. */
const unseen = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

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
  if (text === '' || isFuzzy) return [];
  // Also where the text is as it was: kept, it would count as made of the new English, which nobody has seen.
  if (english !== unit.english)
    return [`Expected a translation of "${unit.english}", got one of "${english}".`];
  if (text === unit.text) return [];
  const [wanted, found] = [placeholdersOf(english), placeholdersOf(text)];
  // The form for one or for two may leave the number out, since its words say it.
  const isForm = unit.id.includes('#');
  const lost = wanted.filter((one) => !found.includes(one));
  const unknown = found.filter((one) => !wanted.includes(one));
  return [
    ...(isForm && lost.length < 2 ? [] : lost).map((one) => `Expected the placeholder ${one}, got none.`),
    ...unknown.map((one) => `Expected no other placeholders than the English has, got ${one}.`),
    ...(braces(text) > braces(english) ? ['Expected no brackets {} but those of placeholders.'] : []),
    ...(unseen.test(text) ? ['Expected no signs that cannot be seen.'] : []),
    ...(isSame(code(english), code(text)) ? [] : ['Expected the words in backticks as in the English.']),
    ...typographyFaults(withoutNames(text), tag),
    ...forbidden[tag]
      .filter(({ word }) => word.test(withoutNames(text)))
      .map(({ word, instead }) => `Expected ${instead}, got "${word.exec(text)?.[0]}".`),
  ];
};

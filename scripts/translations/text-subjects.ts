import type { MessageTemplate } from '@osee/core';
import type { Translation } from '../locales/languages.ts';
import { type TextSource, textSources } from './text-source.ts';
import type { TextSubject, TextUnit, UnitStatus } from './text-unit.ts';

/** The forms for a number that a message has to have in a language. */
const formsOfNumber = (tag: Translation): readonly string[] =>
  tag === 'ar' ? ['zero', 'one', 'two', 'few', 'many', 'other'] : ['one', 'other'];

/** The subjects of a language as a translator sees them: one text a unit. */
export const textSubjects = async (tag: Translation): Promise<readonly TextSubject[]> =>
  (await textSources(tag)).map((source) => subjectOf(tag, source));

export const subjectOf = (tag: Translation, source: TextSource): TextSubject => ({
  name: source.name,
  units: Object.entries(source.english).flatMap(([id, english]) => unitsOf(tag, source, id, english)),
});

const unitsOf = (
  tag: Translation,
  source: TextSource,
  id: string,
  english: MessageTemplate,
): readonly TextUnit[] => {
  const template = Object.hasOwn(source.texts, id) ? (source.texts[id] ?? '') : '';
  const statusOf = (text: string): UnitStatus => {
    if (text === '') return 'missing';
    if (!source.isFresh(id)) return 'outdated';
    return source.isReviewed(id) ? 'reviewed' : 'translated';
  };
  const note = source.noteOf?.(id);
  const noted = note === undefined ? {} : { note };
  const unit = (unitId: string, sourceText: string, text: string): TextUnit => ({
    id: unitId,
    english: sourceText,
    text,
    status: statusOf(text),
    ...noted,
  });
  if (typeof english === 'string') return [unit(id, english, typeof template === 'string' ? template : '')];
  // A language may say with one sentence what English says with two.
  if (typeof template === 'string' && template !== '') return [unit(id, english.other, template)];
  const forms: Readonly<Record<string, string>> = typeof template === 'string' ? {} : template;
  return formsOfNumber(tag).map((form) => {
    const ofForm = (english as Readonly<Record<string, string>>)[form] ?? english.other;
    return unit(`${id}#${form}`, ofForm, forms[form] ?? '');
  });
};

import { readFileSync, writeFileSync } from 'node:fs';
import { textStamp } from '@osee/core';
import type { Translation } from '../locales/languages.ts';
import { messageStamps, writeMessageStamps } from './message-stamps.ts';
import type { PoReading } from './po-file.ts';
import { setTexts } from './set-texts.ts';
import type { TextSource } from './text-source.ts';
import type { TextSubject, TextUnit } from './text-unit.ts';
import { readEntry, writeEntry } from './write-content.ts';

/** A text that a file changes. */
export interface TakenText {
  readonly unit: TextUnit;
  readonly text: string;
}

/** The texts of a file that are not as they were: what is empty or fuzzy is not taken. */
export const changesOf = (subject: TextSubject, reading: PoReading): readonly TakenText[] => {
  const known = new Map(subject.units.map((unit) => [unit.id, unit]));
  return reading.texts.flatMap(({ id, text, isFuzzy }) => {
    const unit = known.get(id);
    const isSettled = unit !== undefined && text === unit.text && unit.status !== 'outdated';
    return unit === undefined || text === '' || isFuzzy || isSettled ? [] : [{ unit, text }];
  });
};

/** The ids whose texts a file settles, without the forms for a number. */
const bareIds = (taken: readonly TakenText[]): readonly string[] => [
  ...new Set(taken.map(({ unit }) => unit.id.split('#')[0] ?? '')),
];

/** Writes the changes of a file into the sources, and gives back the ids to stamp anew, as the stamps know them. */
export const takeTexts = async (
  tag: Translation,
  source: TextSource,
  taken: readonly TakenText[],
): Promise<readonly string[]> => {
  const ids = bareIds(taken);
  if ('entry' in source.place) {
    const { entry } = source.place;
    const before = await readEntry(tag, entry);
    const texts = new Map(Object.entries(before?.texts ?? {}));
    for (const { unit, text } of taken) texts.set(unit.id, text);
    await writeEntry(tag, entry, texts, before?.reviewed ?? [], new Set(ids));
    return [];
  }
  const { file, exported, pathOf } = source.place;
  const edits = taken.map(({ unit, text }) => {
    const [id = '', form] = unit.id.split('#');
    return { exported, path: [...pathOf(id), ...(form === undefined ? [] : [form])], text };
  });
  writeFileSync(file, setTexts(readFileSync(file, 'utf8'), edits));
  if (source.kind === 'framework')
    return [...new Set(ids.map((id) => `${source.subject}:${id.slice(0, id.lastIndexOf('.'))}`))];
  if (source.kind === 'model') return ids.map((id) => `${source.subject}:${id}`);
  const stamps = messageStamps(tag);
  const fresh = ids.map((id) => [id, textStamp(JSON.stringify(source.english[id]))] as const);
  writeMessageStamps(tag, {
    ...stamps,
    [source.name]: { ...stamps[source.name], ...Object.fromEntries(fresh) },
  });
  return [];
};

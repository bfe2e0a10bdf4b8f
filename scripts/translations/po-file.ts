import { type PoEntry, po } from 'gettext-parser';
import type { TextSubject, TextUnit } from './text-unit.ts';
import { languageNames } from './write-content.ts';

/** What a translator has made of one text. */
export interface PoText {
  readonly id: string;
  readonly english: string;
  readonly text: string;
  /** The translator, or we, are not sure of it. */
  readonly isFuzzy: boolean;
}

/** What stands in a file that comes back. */
export interface PoReading {
  readonly language: string;
  /** Who read the whole file and stands for it; null where nobody did. */
  readonly reviewedBy: string | null;
  readonly texts: readonly PoText[];
}

const reviewedBy = 'X-Reviewed-By';

/**
 * A subject as a gettext PO file: the id of each text is its context, an outdated translation is fuzzy. Any English goes
 * but the names of members that every object has, such as `constructor`: the reader stumbles at them.
 *
 * @see GNU gettext, The Format of PO Files
 */
export const writePo = (tag: string, subject: TextSubject): string => {
  const entries = subject.units.map((unit): [string, Record<string, PoEntry>] => [
    unit.id,
    { [unit.english]: entryOf(unit) },
  ]);
  const headers = {
    'Project-Id-Version': `osee ${subject.name}`,
    Language: tag,
    'Language-Team': languageNames[tag] ?? tag,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    [reviewedBy]: '',
  };
  const file = po.compile(
    { charset: 'utf-8', headers, translations: Object.fromEntries(entries) },
    { foldLength: 0 },
  );
  return `${new TextDecoder().decode(file).trimEnd()}\n`;
};

const entryOf = ({ id, english, text, status, note = '' }: TextUnit): PoEntry => {
  const isOutdated = status === 'outdated';
  const told = isOutdated
    ? 'The English has changed since this translation.'
    : status === 'reviewed'
      ? 'Reviewed.'
      : '';
  return {
    msgctxt: id,
    msgid: english,
    msgstr: [text],
    comments: {
      extracted: [told, note].filter((line) => line !== '').join('\n'),
      flag: isOutdated ? 'fuzzy' : '',
    },
  };
};

/** Reads a file that a translator gives back, with line ends of any system; what is no PO throws. */
export const readPo = (file: string): PoReading => {
  const lines = file.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
  if (!/^msgid ""$/mu.test(lines)) throw new Error('Expected a PO file with a heading, got none.');
  const { headers, translations } = po.parse(lines, { validation: true });
  const header = (name: string): string =>
    Object.entries(headers)
      .find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
      .trim() ?? '';
  const texts = Object.entries(translations).flatMap(([id, entries]) =>
    Object.values(entries)
      .filter(({ msgid }) => msgid !== '')
      .map(
        ({ msgid, msgstr, comments }): PoText => ({
          id,
          english: msgid,
          text: msgstr[0] ?? '',
          isFuzzy: (comments?.flag ?? '').split(/[,\s]+/u).includes('fuzzy'),
        }),
      ),
  );
  const reviewer = header(reviewedBy);
  return { language: header('Language'), reviewedBy: reviewer === '' ? null : reviewer, texts };
};

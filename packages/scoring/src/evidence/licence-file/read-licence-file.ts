import type { Issue } from '@osee/core';
import { readLicenceExpression } from '@osee/core/licences';
import type { EvidenceConfidence, EvidenceFact } from '../fact/evidence-fact.ts';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import { factsOf, unreadable } from '../fact/make-reading.ts';
import { dropAddresses } from '../text/drop-addresses.ts';
import { openText } from '../text/open-text.ts';
import { placeholderIssue } from '../text/placeholder.ts';
import { droppedIssue } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { readCopyrightLines } from './copyright-lines.ts';
import { knownTexts } from './known-texts.ts';

/**
 * What a file with the text of a licence shows.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type LicenceFileDetails, readLicenceFile } from '@osee/scoring/evidence';
 *
 * const details: LicenceFileDetails | null = readLicenceFile('Ask us before you use it.').details;
 * details?.licence; // => null
 * ```
 */
export interface LicenceFileDetails {
  /** As an expression of SPDX; `null` where the text is not known, or several are in it. */
  readonly licence: string | null;
  /** `tag`: a line of SPDX says it. `text`: title and body are known. `title`: one of them. `name`: a sentence names it. */
  readonly foundBy: 'tag' | 'text' | 'title' | 'name' | null;
  /** All texts that were known in the file. */
  readonly texts: readonly string[];
  readonly holders: readonly string[];
}

/**
 * Recognises the licence in a file such as `LICENSE` or `COPYING`, by its title and some words of its body; by no more,
 * so that a changed text is not found out. The texts of the GNU licences do not say whether later versions may be used:
 * the old id without `-only` and `-or-later` says just that. A text that is not known is unknown.
 *
 * @param text - the text of the file
 * @param options - path of the file
 * @returns the licence with its confidence, and who holds the copyright
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for arguments of another form
 * @see SPDX License List
 * @category evidence
 * @example
 * ```ts
 * import { readLicenceFile } from '@osee/scoring/evidence';
 *
 * const { facts } = readLicenceFile('Copyright (c) 2026 Ministry of Health\nSPDX-License-Identifier: EUPL-1.2\n');
 * facts.map(({ fact, value }) => [fact, value]);
 * // => [['licence-file', true], ['licence', 'EUPL-1.2'], ['copyright-holder', 'Ministry of Health']]
 * ```
 */
export const readLicenceFile = (
  text: string,
  options: EvidenceOptions = {},
): EvidenceReading<LicenceFileDetails> => {
  expectReaderCall(text, options);
  const source = { file: options.file ?? 'LICENSE', format: 'licence-file' };
  const opened = openText(text);
  if (opened.text === null) return unreadable(source, opened.issues);
  const clean = dropAddresses(opened.text.replaceAll('\r\n', '\n').slice(0, longestLicence));
  const found = recognise(clean.text);
  const { holders, template } = readCopyrightLines(clean.text);
  const make = factsOf(source);
  const { licence, confidence, note } = found;
  const facts: readonly EvidenceFact[] = [
    make('licence-file', true, { confidence: licence === null ? 2 : 3 }),
    make('licence', licence, { confidence, ...(note && { note }) }),
    ...holders.map((holder) => make('copyright-holder', holder, { confidence: 2 })),
  ];
  const needsHolder =
    template !== null && holders.length === 0 && !/^(?:[AL]?GPL|Apache)/u.test(licence ?? '');
  return {
    format: source.format,
    readable: true,
    source,
    facts,
    details: { licence, foundBy: found.foundBy, texts: found.texts, holders },
    issues: [
      ...opened.issues,
      ...droppedIssue(clean.dropped),
      ...found.issues,
      ...(needsHolder ? [placeholderIssue([], template)] : []),
    ],
  };
};

/** The longest text of a licence has some forty thousand characters; files of several have more. */
const longestLicence = 400_000;

interface Recognised {
  readonly licence: string | null;
  readonly confidence: EvidenceConfidence;
  readonly foundBy: LicenceFileDetails['foundBy'];
  readonly texts: readonly string[];
  readonly note?: string;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

const recognise = (text: string): Recognised => {
  const tag = tagOf(text);
  if (tag !== null) return { licence: tag, confidence: 3, foundBy: 'tag', texts: [tag], issues: [] };
  const flat = text.replace(/\s+/gu, ' ');
  const texts = knownTexts
    .filter(({ title, body, without = [] }) => {
      const hasBody = body.every((words) => words.test(flat)) && !without.some((words) => words.test(flat));
      return hasBody && (title === undefined || title.test(text));
    })
    .map(({ id }) => id);
  const [only, another] = texts;
  if (another !== undefined) return { ...nothing(texts), issues: [several(texts)] };
  if (only !== undefined) {
    const note = noteOf(only, text);
    const isChanged =
      /commons clause|\bexception\b[^.]{0,80}\n|additional (?:terms|restrictions)/iu.test(text) &&
      !/^[AL]?GPL/u.test(only);
    return {
      licence: only,
      confidence: isChanged ? 2 : 3,
      foundBy: 'text',
      texts,
      ...(note && { note }),
      issues: [],
    };
  }
  return byTitle(text) ?? byName(text) ?? { ...nothing([]), issues: [unknown()] };
};

const nothing = (texts: readonly string[]) =>
  ({ licence: null, confidence: 1, foundBy: null, texts }) as const;

const tagOf = (text: string): string | null => {
  const [, written] = /^[\s#*/<!-]*SPDX-License-Identifier:\s*([^\n]+?)[\s*/>-]*$/mu.exec(text) ?? [];
  return written === undefined ? null : readLicenceExpression(written.slice(0, 500)).text;
};

/** A title without the body: a stub, or a file that points to the text elsewhere. */
const byTitle = (text: string): Recognised | null => {
  const head = text.slice(0, 1500);
  const ids = knownTexts.filter(({ title }) => title?.test(head)).map(({ id }) => id);
  const [id] = ids;
  if (id === undefined || ids.length > 1) return null;
  const note = noteOf(id, text);
  return { licence: id, confidence: 2, foundBy: 'title', texts: [], ...(note && { note }), issues: [] };
};

/** A short file that only names the licence: `Licence: MIT`, `released under the Apache License 2.0`. */
const byName = (text: string): Recognised | null => {
  if (text.length > 1500) return null;
  const lines = text.split('\n').map((line) => line.replace(/^[\s#*_>-]+|[\s#*_.]+$/gu, ''));
  const named = lines.flatMap((line) => {
    if (/\bnot\b|n['’]t\b/iu.test(line)) return [];
    const [, after] =
      /(?:licen[cs]ed?|released|available|distributed)(?: is)?(?: under|:)\s*(?:the\s+)?(.{2,80})$/iu.exec(
        line,
      ) ?? [];
    return [line, after].flatMap((words) => {
      if (words === undefined || words.length > 80) return [];
      const { text: id, issues } = readLicenceExpression(words);
      return id === null || issues.some(({ code }) => code === 'unknown-licence') ? [] : [id];
    });
  });
  const [id, another] = new Set(named);
  return id === undefined || another !== undefined
    ? null
    : { licence: id, confidence: 2, foundBy: 'name', texts: [], issues: [] };
};

const noteOf = (id: string, text: string): string | null => {
  if (!/^[AL]?GPL/u.test(id)) return null;
  const exception = /\b(?:classpath|linking|openssl|runtime library|app store)[^\n]{0,20} exception/iu.exec(
    text,
  );
  return exception === null
    ? 'the text does not say whether later versions may be used'
    : `with an exception that was not read: ${exception[0]}`;
};

const several = (texts: readonly string[]): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'several-licences',
    'warning',
    [],
    `Expected the text of one licence, got ${texts.join(', ')}; how they go together is not known.`,
    { texts },
  );

const unknown = (): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'unknown-licence',
    'warning',
    [],
    'Expected the text of a known licence, got another text; it is unknown.',
  );

import { describeValue, isRecord, nearestWord } from '@osee/core';
import { openYaml } from '../evidence/text/read-yaml-text.ts';
import type { Answer } from '../maturity/assessment/answer.ts';
import type { Evidence } from '../maturity/assessment/evidence.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import type { DpgStatement } from '../project/conformance/dpg-conformance-result.ts';
import { type DpgIndicatorId, dpgIndicators } from '../project/conformance/dpg-indicators.ts';

/** What humans answered, as their file holds it. */
export interface AnswerFile {
  readonly subject: string | null;
  readonly answers: readonly Answer[];
  readonly statements: readonly DpgStatement[];
  /** What is wrong, with the line where it is known. */
  readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
const words = new Map<unknown, string>([
  ['yes', 'yes'],
  [true, 'yes'],
  ['partly', 'partly'],
  ['no', 'no'],
  [false, 'no'],
  ['unknown', 'unknown'],
  ['not-applicable', 'not-applicable'],
]);

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const topMembers = ['subject', 'by', 'at', 'answers', 'standard'];
const answerMembers = ['answer', 'by', 'at', 'reason', 'note', 'evidence', 'expires'];

/** Reads the file of answers; what is wrong is named by its line, all of it at once. */
export const readAnswerFile = (text: string, model: MaturityModel): AnswerFile => {
  const { value, issues, lineOf } = openYaml(text);
  const problems: string[] = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
  const empty = { subject: null, answers: [], statements: [], problems };
  if (problems.length > 0) return empty;
  const wrong = (path: readonly (string | number)[], expected: string, found: unknown): null => {
    const line = lineOf(path);
    const place = `${line === null ? '' : `line ${line}, `}${path.join('.')}`;
    problems.push(`${place}: Expected ${expected}, got ${describeValue(found)}.`);
    return null;
  };
  if (value === null || value === undefined) return empty;
  if (!isRecord(value)) {
    wrong([], 'a file with answers', value);
    return empty;
  }
  const members = (given: Fields, known: readonly string[], path: readonly (string | number)[]): void => {
    for (const name of Object.keys(given)) {
      if (known.includes(name)) continue;
      const near = nearestWord(name, known);
      wrong([...path, name], near === null ? `one of ${known.join(', ')}` : `"${near}"`, name);
    }
  };
  const textAt = (given: Fields, name: string, path: readonly (string | number)[]): string | null => {
    const found = given[name];
    if (found === undefined || found === null) return null;
    return typeof found === 'string' && found.trim() !== '' ? found : wrong([...path, name], 'a text', found);
  };
  const dayAt = (given: Fields, name: string, path: readonly (string | number)[]): string | null => {
    const found = textAt(given, name, path);
    return found === null || day.test(found) ? found : wrong([...path, name], 'a day, YYYY-MM-DD', found);
  };
  members(value, topMembers, []);
  const [by, at] = [textAt(value, 'by', []), dayAt(value, 'at', [])];

  const answerOf = (id: string, given: unknown): Answer | null => {
    const path = ['answers', id];
    const criterion = model.criteria.find((each) => each.id === id);
    if (criterion === undefined) {
      const near = nearestWord(
        id,
        model.criteria.map((each) => each.id),
      );
      return wrong(path, near === null ? 'a criterion of the model' : `"${near}"`, id);
    }
    const fields: Fields = isRecord(given) ? given : { answer: given };
    members(fields, answerMembers, path);
    if (fields['answer'] === null || fields['answer'] === undefined) return null;
    const word = words.get(fields['answer']);
    if (word === undefined)
      return wrong(path, `one of ${[...new Set(words.values())].join(', ')}`, fields['answer']);
    const when = dayAt(fields, 'at', path) ?? at;
    const [note, address, expires] = [
      textAt(fields, 'note', path),
      textAt(fields, 'evidence', path),
      dayAt(fields, 'expires', path),
    ];
    const about = {
      criterionId: id,
      by: textAt(fields, 'by', path) ?? by ?? 'human',
      ...(when !== null && { at: when }),
      ...(note !== null && { justification: note }),
    };
    if (word === 'unknown') return { ...about, status: 'unknown' };
    if (word === 'not-applicable') {
      const reasons = criterion.guide?.notApplicableReasons?.map((reason) => reason.id) ?? [];
      if (!criterion.notApplicableAllowed) return wrong(path, 'an answer, as it always applies', word);
      const reasonId = textAt(fields, 'reason', path);
      if (reasons.length > 0 && !reasons.includes(reasonId ?? '')) {
        return wrong([...path, 'reason'], `one of ${reasons.join(', ')}`, reasonId);
      }
      return { ...about, status: 'notApplicable', ...(reasonId !== null && { reasonId }) };
    }
    if ((address !== null || expires !== null) && when === null) {
      return wrong([...path, 'at'], 'a day beside the evidence', null);
    }
    const evidence: Evidence | null =
      address === null && expires === null
        ? null
        : {
            kind: 'examine',
            polarity: 'supports',
            collected: when ?? '',
            ...(address !== null && (/^https?:\/\//u.test(address) ? { uri: address } : { note: address })),
            ...(expires !== null && { expires }),
          };
    return {
      ...about,
      status: 'answered',
      optionId: word,
      ...(evidence && { evidence: [evidence] }),
    };
  };

  const statementOf = (id: string, given: unknown): DpgStatement | null => {
    const path = ['standard', id];
    const known = dpgIndicators.map((indicator) => indicator.id as string);
    if (!known.includes(id)) return wrong(path, `one of ${known.join(', ')}`, id);
    const fields: Fields = isRecord(given) ? given : { met: given };
    members(fields, ['met', 'by', 'at'], path);
    if (fields['met'] === null || fields['met'] === undefined) return null;
    const word = words.get(fields['met']);
    if (word === 'unknown') return null;
    if (word !== 'yes' && word !== 'no') return wrong(path, 'yes, no or unknown', fields['met']);
    const [who, when] = [textAt(fields, 'by', path) ?? by, dayAt(fields, 'at', path) ?? at];
    if (who === null || when === null) return wrong(path, 'who says so (by), and when (at)', fields['met']);
    return { indicator: id as DpgIndicatorId, status: word === 'yes' ? 'met' : 'unmet', by: who, at: when };
  };

  const entriesAt = (name: string): readonly [string, unknown][] => {
    const found = value[name];
    if (found === undefined || found === null) return [];
    if (isRecord(found)) return Object.entries(found);
    wrong([name], 'entries by their id', found);
    return [];
  };
  const answers = entriesAt('answers').flatMap(([id, given]) => answerOf(id, given) ?? []);
  const statements = entriesAt('standard').flatMap(([id, given]) => statementOf(id, given) ?? []);
  return { subject: textAt(value, 'subject', []), answers, statements, problems };
};

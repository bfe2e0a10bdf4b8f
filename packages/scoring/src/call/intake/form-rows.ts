import {
  type CsvSeparator,
  describeValue,
  type Issue,
  isRecord,
  nearestWord,
  OseeError,
  readCsvRows,
} from '@osee/core';
import { cellName, noteSign } from '../score-sheet/sheet-columns.ts';

/**
 * What `readApplications` tells of a form; beside these, the codes by which `evaluateApplications` refuses an
 * application, such as `unknown-country` and `invalid-date`.
 *
 * @category calls
 * @example
 * ```ts
 * import type { IntakeIssueCode } from '@osee/scoring/selection';
 *
 * const code: IntakeIssueCode = 'invalid-choice';
 * ```
 */
export type IntakeIssueCode =
  | 'unreadable-form'
  | 'unknown-field'
  | 'duplicate-column'
  | 'ragged-row'
  | 'missing-value'
  | 'invalid-choice'
  | 'invalid-address'
  | 'invalid-fact'
  | 'ambiguous-number'
  | 'duplicate-application'
  | 'wrong-type';

/** A filled form, from a row of a table or from JSON. */
export interface FormRow {
  /** Trimmed; empty where nothing was said. */
  readonly value: (key: string) => string;
  readonly issue: (key: string, code: AnyCode, message: string, details?: Issue['details']) => Issue;
  /** What is wrong with the form as such. */
  readonly issues: readonly Issue[];
}

/** A code of ours, or one of the evaluation. */
type AnyCode = IntakeIssueCode | (string & Record<never, never>);

interface Rows {
  readonly rows: readonly FormRow[];
  readonly issues: readonly Issue[];
}

/** The forms of an input of any kind; what cannot be read is told. */
export const formRows = (
  input: unknown,
  keys: readonly string[],
  separator: CsvSeparator | undefined,
): Rows => (typeof input === 'string' ? tableRows(input, keys, separator) : objectRows(input, keys));

const error = (
  code: string,
  path: Issue['path'],
  message: string,
  details: Issue['details'] = {},
): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  details,
});

const unknownField = (path: Issue['path'], key: string, keys: readonly string[], place: string): Issue => {
  const nearest = nearestWord(key, keys);
  const hint = nearest === null ? '' : ` (probably "${nearest}")`;
  const message = `Expected a field of the form${hint}, got ${describeValue(key)}${place}.`;
  return error('unknown-field', path, message, { got: key.slice(0, 60), nearest });
};

const tableRows = (text: string, keys: readonly string[], separator: CsvSeparator | undefined): Rows => {
  let table: ReturnType<typeof readCsvRows>;
  try {
    table = readCsvRows(text, separator === undefined ? {} : { separator });
  } catch (caught) {
    if (!(caught instanceof OseeError)) throw caught;
    return { rows: [], issues: [error('unreadable-form', [], caught.message, { reason: caught.code })] };
  }
  const [head, ...body] = table;
  if (head === undefined) {
    return { rows: [], issues: [error('unreadable-form', [], 'Expected a table with a heading, got none.')] };
  }
  const names = head.cells.map((cell) => cell.trim());
  const issues = names.flatMap((name, place): readonly Issue[] => {
    const cell = ` (${cellName(place, head.line)})`;
    if (name === '') return [];
    if (names.indexOf(name) < place) {
      const message = `Expected each column once, got ${describeValue(name)} again: only the first is read${cell}.`;
      return [error('duplicate-column', [head.line, name], message)];
    }
    return keys.includes(name) ? [] : [unknownField([head.line, name], name, keys, cell)];
  });
  const rows = body
    .filter(({ cells }) => !cells[0]?.startsWith(noteSign) && cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }): FormRow => {
      const extra = cells.length > names.length;
      return {
        value: (key) => cells[names.indexOf(key)]?.trim() ?? '',
        issue: (key, code, message, details = {}) => {
          const place = names.indexOf(key);
          const cell = place < 0 ? null : cellName(place, line);
          const shown = cell === null ? message : `${message} (${cell})`;
          return error(code, [line, key], shown, { ...details, line, cell });
        },
        issues: extra
          ? [
              error('ragged-row', [line], `Expected at most ${names.length} cells, got ${cells.length}.`, {
                line,
              }),
            ]
          : [],
      };
    });
  return { rows, issues };
};

/** More unknown members of one form than these are not told. */
const mostUnknown = 20;

const objectRows = (input: unknown, keys: readonly string[]): Rows => {
  const list: readonly unknown[] = Array.isArray(input) ? input : [input];
  const issues = list.flatMap((form, index) =>
    isRecord(form)
      ? []
      : [error('unreadable-form', [index], `Expected a filled form, got ${describeValue(form)}.`)],
  );
  const rows = [...list.entries()].flatMap(([index, form]): readonly FormRow[] => {
    if (!isRecord(form)) return [];
    const value = (key: string): unknown => (Object.hasOwn(form, key) ? form[key] : undefined);
    const unknown = Object.keys(form).filter((key) => !keys.includes(key));
    return [
      {
        value: (key) => {
          const held = value(key);
          return typeof held === 'string' ? held.trim() : '';
        },
        issue: (key, code, message, details = {}) => error(code, [index, key], message, details),
        issues: [
          ...unknown.slice(0, mostUnknown).map((key) => unknownField([index, key], key, keys, '')),
          ...keys.flatMap((key) => {
            const held = value(key);
            return held === undefined || held === null || typeof held === 'string'
              ? []
              : [error('wrong-type', [index, key], `Expected a text, got ${describeValue(held)}.`)];
          }),
        ],
      },
    ];
  });
  return { rows, issues };
};

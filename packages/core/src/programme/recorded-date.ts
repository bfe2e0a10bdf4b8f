import { describeValue } from '../errors/describe-value.ts';
import { listed } from '../errors/listed.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import type { Source } from '../framework/source.ts';

/**
 * A date as the documents give it, with the other positions where they disagree.
 *
 * @category programme
 * @example
 * ```ts
 * import type { RecordedDate } from '@osee/core';
 *
 * const opens: RecordedDate = {
 *   value: '2024-04-15',
 *   source: [{ document: 'circular-2024', lines: [33, 33] }],
 *   yearInferred: true,
 * };
 * ```
 */
export interface RecordedDate {
  /** The value that is used, in a form of {@link parsePartialDate}. */
  readonly value: string;
  readonly source: Source;
  /** Whether the source leaves out the year. */
  readonly yearInferred?: boolean;
  readonly conflict?: DateConflict;
}

/**
 * What several documents say about one date, and why one value is used.
 *
 * @category programme
 * @example
 * ```ts
 * import { oseeCallWindow2024, type DateConflict } from '@osee/core';
 *
 * const conflict: DateConflict | undefined = oseeCallWindow2024.closes.conflict;
 * conflict?.positions.map((position) => position.value); // => ['2024-05-15', '2024-05-22']
 * ```
 */
export interface DateConflict {
  readonly id: string;
  readonly positions: readonly DatePosition[];
  /** Why the value is used. */
  readonly reason: string;
}

/**
 * What one or more documents say about a disputed date.
 *
 * @category programme
 * @example
 * ```ts
 * import type { DatePosition } from '@osee/core';
 *
 * const position: DatePosition = {
 *   value: '2024-05-22',
 *   source: [{ document: 'circular-2024', lines: [35, 35] }],
 * };
 * ```
 */
export interface DatePosition {
  readonly value: string;
  readonly source: Source;
}

/**
 * Which position of a conflict is used, by the id of the conflict, where the caller decides otherwise than the data.
 *
 * @category programme
 * @example
 * ```ts
 * import type { ConflictChoices } from '@osee/core';
 *
 * const choices: ConflictChoices = { 'eoi-closing-date': '2024-05-15' };
 * ```
 */
export type ConflictChoices = Readonly<Record<string, string>>;

/** The value of a date under the caller's choices. */
export const settledValue = (date: RecordedDate, choices: ConflictChoices): string => {
  const { conflict } = date;
  return conflict !== undefined && Object.hasOwn(choices, conflict.id)
    ? (choices[conflict.id] ?? date.value)
    : date.value;
};

/**
 * Refuses choices that no document supports.
 *
 * @throws `OseeError` with code `unknown-conflict` or `unknown-position`
 */
export const checkChoices = (
  choices: ConflictChoices,
  dates: readonly RecordedDate[],
  path: Path = ['conflicts'],
): void => {
  for (const [id, value] of Object.entries(choices)) {
    const conflicts = dates.flatMap(({ conflict }) => (conflict?.id === id ? [conflict] : []));
    if (conflicts.length === 0) {
      throw new OseeError(
        'unknown-conflict',
        `Expected the id of a recorded conflict, got ${describeValue(id)}.`,
        {
          path: [...path, id],
          details: { got: id },
        },
      );
    }
    const values = conflicts.flatMap(({ positions }) => positions.map((position) => position.value));
    if (!values.includes(value)) {
      throw new OseeError(
        'unknown-position',
        `Expected one of ${listed(values)} for the conflict ${describeValue(id)}, got ${describeValue(value)}.`,
        { path: [...path, id], details: { got: value, expected: values } },
      );
    }
  }
};

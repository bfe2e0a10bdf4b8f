import { describeValue, OseeError, type Path } from '@osee/core';
import { nearestHint } from '../../errors/nearest-hint.ts';
import { answerCodes } from '../cells/answer-codes.ts';
import type { PopulationColumns } from '../cells/population-columns.ts';
import type { Counter } from './counter.ts';

const fail = (code: string, path: Path, expected: string, got: unknown): never => {
  throw new OseeError(code, `Expected ${expected}, got ${describeValue(got)}.`, {
    path: ['rows', ...path],
    details: { expected },
  });
};

const checkLength = (column: ArrayLike<number>, count: number, path: Path): void => {
  if (column.length !== count) fail('wrong-length', path, `a column of ${count} cells`, column.length);
};

/** Counts the rows of columns; no row is kept. */
export const countColumns = (
  { cells, classes, groupOf, count: countRow }: Counter,
  { count, answers, groups }: PopulationColumns,
): void => {
  const ids = cells.map(({ id }) => id);
  for (const [id, column] of Object.entries(answers)) {
    if (!ids.includes(id)) {
      const expected = `the id of a question of the model${nearestHint(id, ids)}`;
      fail('unknown-criterion', ['answers', id], expected, id);
    }
    if (!(ArrayBuffer.isView(column) && column instanceof Uint8Array))
      fail('wrong-type', ['answers', id], 'a Uint8Array', column);
    checkLength(column, count, ['answers', id]);
  }
  if (groups && !ArrayBuffer.isView(groups.positions)) {
    fail('wrong-type', ['groups', 'positions'], 'a typed array of whole numbers', groups.positions);
  }
  if (groups) checkLength(groups.positions, count, ['groups', 'positions']);
  const columns = cells.map(({ id }) => (Object.hasOwn(answers, id) ? answers[id] : undefined));
  const labels = groups?.labels.map((label) => groupOf(label));
  const none = groups ? null : groupOf(null);
  for (let row = 0; row < count; row += 1) {
    for (let each = 0; each < cells.length; each += 1) {
      const cell = cells[each] as (typeof cells)[number];
      const column = columns[each];
      const code = column === undefined ? answerCodes.unanswered : (column[row] as number);
      const found = cell.supported[code] as number;
      if (found < 0) {
        const expected = `the position of one of ${cell.codeByStep.size} steps or one of answerCodes`;
        fail('unknown-option', ['answers', cell.id, row], expected, code);
      }
      classes[each] = found;
    }
    const group = none ?? labels?.[groups?.positions[row] ?? -1];
    if (group === undefined) {
      const expected = `a position in ${labels?.length ?? 0} labels`;
      fail('unknown-group', ['groups', 'positions', row], expected, groups?.positions[row]);
    } else countRow(group);
  }
};

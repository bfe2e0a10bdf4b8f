import { describeValue, OseeError, type Path } from '@osee/core';
import { nearestHint } from '../../errors/nearest-hint.ts';
import { answerCodes } from '../cells/answer-codes.ts';
import type { CriterionCells } from '../cells/criterion-cells.ts';
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

/** Refuses columns that are none, or of another length. */
const checkColumns = (
  cells: readonly CriterionCells[],
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
};

/** Counts the rows of columns, column by column in each block; no row is kept. */
export const countColumns = (
  { cells, block, groups: groupsOfRows, groupOf, room, throwIfCancelled, count: countBlock }: Counter,
  rows: PopulationColumns,
): void => {
  checkColumns(cells, rows);
  const { count, answers, groups } = rows;
  const columns = cells.map(({ id }) => (Object.hasOwn(answers, id) ? answers[id] : undefined));
  const labels = groups?.labels.map((label) => groupOf(label));
  const none = groups ? null : groupOf(null);
  const refuse = (first: number): void => {
    for (let row = first; row < first + block.count; row += 1) {
      for (const [each, { id, supported, codeByStep }] of cells.entries()) {
        const code = columns[each]?.[row] ?? answerCodes.unanswered;
        const expected = `the position of one of ${codeByStep.size} steps or one of answerCodes`;
        if ((supported[code] as number) < 0) fail('unknown-option', ['answers', id, row], expected, code);
      }
      const position = groups?.positions[row];
      if (none !== null || (position !== undefined && labels?.[position] !== undefined)) continue;
      const expected = `a position in ${labels?.length ?? 0} labels`;
      fail('unknown-group', ['groups', 'positions', row], expected, position);
    }
  };
  for (const [each, { supported }] of cells.entries()) {
    const first = each * block.capacity;
    if (columns[each] !== undefined) continue;
    block.classes.fill(supported[answerCodes.unanswered] as number, first, first + block.capacity);
  }
  for (let first = 0, size = 0; first < count; first += size) {
    throwIfCancelled();
    size = Math.min(room(), count - first);
    let isSound = true;
    for (let each = 0; each < cells.length; each += 1) {
      const column = columns[each];
      if (column === undefined) continue;
      const { supported } = cells[each] as CriterionCells;
      const start = each * block.capacity;
      for (let row = 0; row < size; row += 1) {
        const found = supported[column[first + row] as number] as number;
        if (found < 0) isSound = false;
        block.classes[start + row] = found;
      }
    }
    for (let row = 0; row < size; row += 1) {
      const group = none ?? labels?.[groups?.positions[first + row] ?? -1];
      if (group === undefined) isSound = false;
      else groupsOfRows[row] = group;
    }
    block.count = size;
    if (!isSound) refuse(first);
    countBlock();
  }
};

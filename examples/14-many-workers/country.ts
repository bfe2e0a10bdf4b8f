import { oseeEcosystemModel } from '@osee/scoring/models';
import { answerCodes, type PopulationColumns } from '@osee/scoring/population';

const asked = oseeEcosystemModel.criteria.filter(({ retired }) => !retired);

/** A column in memory that all workers see, so that nothing is copied. */
const column = (count: number, cell: (row: number) => number): Uint8Array => {
  const cells = new Uint8Array(new SharedArrayBuffer(count));
  for (let row = 0; row < count; row += 1) cells[row] = cell(row);
  return cells;
};

/** The answers of made-up municipalities of five regions. */
export const countryOf = (count: number): PopulationColumns => ({
  count,
  answers: Object.fromEntries(
    asked.map(({ id }, question) => [
      id,
      column(count, (row) => {
        const draw = (row * 31 + question * 17 + (row % 97) * (question % 13)) % 11;
        return draw === 10 ? answerCodes.unanswered : Math.floor((draw + (row % 5)) / 3);
      }),
    ]),
  ),
  groups: {
    labels: ['centre', 'east', 'north', 'south', 'west'],
    positions: column(count, (row) => row % 5),
  },
});

/** The rows from one to before another; the same memory, seen through a window. */
export const partOf = (
  { answers, groups }: PopulationColumns,
  first: number,
  end: number,
): PopulationColumns => ({
  count: end - first,
  answers: Object.fromEntries(Object.entries(answers).map(([id, cells]) => [id, cells.subarray(first, end)])),
  ...(groups && { groups: { ...groups, positions: groups.positions.subarray(first, end) } }),
});

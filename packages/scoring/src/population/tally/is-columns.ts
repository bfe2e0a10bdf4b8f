import type { PopulationColumns } from '../cells/population-columns.ts';
import type { PopulationRow } from '../cells/population-row.ts';

/** Rows one after the other, at once or as they come. */
export type RowSource = Iterable<PopulationRow> | AsyncIterable<PopulationRow>;

export const isColumns = (rows: PopulationColumns | RowSource): rows is PopulationColumns =>
  typeof rows === 'object' && rows !== null && 'answers' in rows && 'count' in rows;

export const isAsync = (rows: RowSource): rows is AsyncIterable<PopulationRow> =>
  typeof rows === 'object' && rows !== null && Symbol.asyncIterator in rows;

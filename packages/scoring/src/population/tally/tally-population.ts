import { expectShape, OseeError, shape } from '@osee/core';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { PopulationColumns } from '../cells/population-columns.ts';
import type { PopulationRow } from '../cells/population-row.ts';
import { rowReader } from '../cells/row-reader.ts';
import { countColumns } from './count-columns.ts';
import { type Counter, createCounter } from './counter.ts';
import { isAsync, isColumns, type RowSource } from './is-columns.ts';
import { type PopulationOptions, populationOptionsForm } from './population-options.ts';
import type { PopulationTally } from './population-tally.ts';

const columnsForm = /* #__PURE__ */ shape.record(
  {
    count: /* #__PURE__ */ shape.wholeFrom(0, 1_099_511_627_776),
    answers: /* #__PURE__ */ shape.entries(shape.anything),
  },
  {
    groups: /* #__PURE__ */ shape.record({
      labels: /* #__PURE__ */ shape.list(shape.text),
      positions: shape.anything,
    }),
  },
  'columns of answers',
);

/** Takes one row after the other; a block of them is counted when it is full, and the last by `finish`. */
const rowCounter = ({
  compiled,
  cells,
  block,
  groups,
  groupOf,
  room,
  throwIfCancelled,
  count,
  finish,
}: Counter) => {
  const read = rowReader(compiled, cells);
  const classes = new Int16Array(cells.length);
  let position = 0;
  const add = (row: PopulationRow): void => {
    throwIfCancelled();
    read(row, ['rows', position], classes);
    const group: unknown = row.group;
    if (group !== undefined && typeof group !== 'string') {
      throw new OseeError('wrong-type', 'Expected a group as text.', { path: ['rows', position, 'group'] });
    }
    for (let each = 0; each < classes.length; each += 1) {
      block.classes[each * block.capacity + block.count] = classes[each] as number;
    }
    groups[block.count] = groupOf(group ?? null);
    block.count += 1;
    position += 1;
    if (block.count >= room()) count();
  };
  return {
    add,
    finish: (): PopulationTally => {
      if (block.count > 0) count();
      return finish();
    },
  };
};

const countAll = async (counter: Counter, rows: AsyncIterable<PopulationRow>): Promise<PopulationTally> => {
  const { add, finish } = rowCounter(counter);
  for await (const row of rows) add(row);
  return finish();
};

/**
 * Counts a population without working out figures, so that parts of it can be counted apart, such as in workers, and
 * put together by `mergeTallies`. Rows are read one after the other and not kept.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param rows - columns of answers, or rows, also as they come
 * @param options - which nodes, how fine, a signal to end it and whom to tell how far it is
 * @returns plain data of typed arrays; a promise of it for rows that come one by one
 * @throws `OseeError` with the codes of `scoreMaturity` for a model or a row that cannot be read, with a path that
 * begins with `rows` and the position of the row; for columns `unknown-criterion`, `wrong-type`, `wrong-length`,
 * `unknown-option` and `unknown-group`; `unknown-node` and `duplicate-node` for the nodes asked for; `cancelled` where
 * the signal ended it
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { mergeTallies, summarisePopulation, tallyPopulation } from '@osee/scoring/population';
 *
 * const north = tallyPopulation(oseeEcosystemModel, { count: 6, answers: {} });
 * const south = tallyPopulation(oseeEcosystemModel, { count: 7, answers: {} });
 * summarisePopulation(oseeEcosystemModel, mergeTallies([north, south])).count; // => 13
 * ```
 */
export function tallyPopulation(
  model: MaturityModel | CompiledModel,
  rows: PopulationColumns | Iterable<PopulationRow>,
  options?: PopulationOptions,
): PopulationTally;
export function tallyPopulation(
  model: MaturityModel | CompiledModel,
  rows: AsyncIterable<PopulationRow>,
  options?: PopulationOptions,
): Promise<PopulationTally>;
export function tallyPopulation(
  model: MaturityModel | CompiledModel,
  rows: PopulationColumns | RowSource,
  options: PopulationOptions = {},
): PopulationTally | Promise<PopulationTally> {
  expectShape(options, populationOptionsForm, ['options']);
  const counter = createCounter(model, options);
  if (isColumns(rows)) {
    expectShape(rows, columnsForm, ['rows']);
    countColumns(counter, rows);
    return counter.finish();
  }
  if (isAsync(rows)) return countAll(counter, rows);
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows)) {
    throw new OseeError('wrong-type', 'Expected columns, or rows one after the other.', { path: ['rows'] });
  }
  const { add, finish } = rowCounter(counter);
  for (const row of rows) add(row);
  return finish();
}

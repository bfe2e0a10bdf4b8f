import { nearestWord, OseeError } from '@osee/core';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { type CriterionCells, cellsOf } from '../cells/criterion-cells.ts';
import { engineScorer } from '../row/engine-scorer.ts';
import { fastScorer } from '../row/fast-scorer.ts';
import type { RowBlock } from '../row/row-block.ts';
import { slowReason } from '../row/slow-reason.ts';
import { countBlock, type GroupCount, settleLasting } from './count-block.ts';
import { emptyGroup } from './group-tally.ts';
import type { PopulationOptions } from './population-options.ts';
import type { PopulationTally } from './population-tally.ts';

/** Counts blocks of rows one after the other. */
export interface Counter {
  readonly compiled: CompiledModel;
  readonly cells: readonly CriterionCells[];
  /** Where the classes of the next rows are written. */
  readonly block: RowBlock;
  /** The group of each row of the block. */
  readonly groups: GroupCount[];
  readonly groupOf: (label: string | null) => GroupCount;
  /** How many rows the block may have before it has to be counted. */
  readonly room: () => number;
  /** Ends the count where the signal says so. */
  readonly throwIfCancelled: () => void;
  /** Scores the rows of the block, adds them to their groups and empties the block. */
  readonly count: () => void;
  readonly finish: () => PopulationTally;
}

const positionsOf = ({ order }: CompiledModel, ids: readonly string[] | undefined): Int32Array => {
  const all = order.map(({ id }) => id);
  const positions = new Map(all.map((id, position) => [id, position]));
  const wanted = ids ?? all;
  return Int32Array.from(wanted, (id, each) => {
    const position = positions.get(id);
    if (position !== undefined && wanted.indexOf(id) === each) return position;
    const nearest = nearestWord(id, all);
    const hint = nearest === null || nearest === id ? '' : ` (did you mean "${nearest}"?)`;
    const code = position === undefined ? 'unknown-node' : 'duplicate-node';
    throw new OseeError(code, `Expected ids of nodes of the model, each once, got "${id}"${hint}.`, {
      path: ['options', 'nodes', each],
      details: { got: id, ...(nearest !== null && { nearest }) },
    });
  });
};

export const createCounter = (
  model: MaturityModel | CompiledModel,
  { nodes, resolution = 1000, signal, onProgress, progressEvery = 10_000 }: PopulationOptions,
): Counter => {
  const compiled = compiledOf(model);
  const { model: plain, order, maxima } = compiled;
  const cells = [...compiled.criteria.values()].map((each) => cellsOf(compiled, each));
  const reason = slowReason(compiled);
  const scorer = (reason === null ? fastScorer : engineScorer)(compiled, cells);
  const positions = positionsOf(compiled, nodes);
  const nodeIds = [...positions].map((position) => order[position]?.id ?? '');
  const levelCount = plain.levels.length;
  const counted = {
    positions,
    maximum: Float64Array.from(nodeIds, (id) => maxima.get(id) ?? 1),
    levelCount,
    resolution,
  };
  const { block, figures } = scorer;
  const known = new Map<string | null, GroupCount>();
  const groups: GroupCount[] = [];
  let done = 0;
  const throwIfCancelled = (): void => {
    if (signal?.aborted) throw cancelled(done + block.count, signal.reason);
  };
  return {
    compiled,
    cells,
    block,
    groups,
    groupOf: (label) => {
      const found = known.get(label);
      if (found) return found;
      const tally = emptyGroup(label, { nodes: positions.length, levels: levelCount, resolution });
      const made = { tally, lasting: new Uint32Array(figures.owner.length) };
      known.set(label, made);
      return made;
    },
    room: () => Math.min(block.capacity, progressEvery - (done % progressEvery)),
    throwIfCancelled,
    count: () => {
      scorer.score();
      countBlock(scorer, counted, groups);
      done += block.count;
      block.count = 0;
      if (done % progressEvery === 0) onProgress?.(done);
    },
    finish: () => {
      if (done % progressEvery !== 0 || done === 0) onProgress?.(done);
      for (const group of known.values()) settleLasting(figures, counted, group);
      return {
        model: { id: plain.id, version: plain.version },
        nodeIds,
        resolution,
        groups: [...known.values()].map(({ tally }) => tally),
        way: reason ?? 'fast',
      };
    },
  };
};

const cancelled = (done: number, reason: unknown): OseeError =>
  new OseeError('cancelled', `Expected to count every row, but was cancelled after ${done}.`, {
    path: ['options', 'signal'],
    details: { done },
    cause: reason,
  });

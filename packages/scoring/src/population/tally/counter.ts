import { nearestWord, OseeError } from '@osee/core';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { type CriterionCells, cellsOf } from '../cells/criterion-cells.ts';
import { engineScorer } from '../row/engine-scorer.ts';
import { fastScorer } from '../row/fast-scorer.ts';
import { slowReason } from '../row/slow-reason.ts';
import { countRow } from './count-row.ts';
import { emptyGroup } from './group-tally.ts';
import type { PopulationOptions } from './population-options.ts';
import type { GroupTally, PopulationTally } from './population-tally.ts';

/** Counts rows one after the other. */
export interface Counter {
  readonly compiled: CompiledModel;
  readonly cells: readonly CriterionCells[];
  /** Where the classes of the next row are written. */
  readonly classes: Int16Array;
  readonly groupOf: (label: string | null) => GroupTally;
  /** Scores the row that was written and adds it to a group. */
  readonly count: (group: GroupTally) => void;
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
  const groups = new Map<string | null, GroupTally>();
  const classes = new Int16Array(cells.length);
  let done = 0;
  return {
    compiled,
    cells,
    classes,
    groupOf: (label) => {
      const known = groups.get(label);
      if (known) return known;
      const made = emptyGroup(label, { nodes: positions.length, levels: levelCount, resolution });
      groups.set(label, made);
      return made;
    },
    count: (group) => {
      if (signal?.aborted) throw cancelled(done, signal.reason);
      scorer.score(classes);
      countRow(scorer, counted, group);
      done += 1;
      if (done % progressEvery === 0) onProgress?.(done);
    },
    finish: () => {
      if (done % progressEvery !== 0 || done === 0) onProgress?.(done);
      return {
        model: { id: plain.id, version: plain.version },
        nodeIds,
        resolution,
        groups: [...groups.values()],
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

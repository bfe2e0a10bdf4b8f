import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { ClassColumns } from './class-columns.ts';
import type { RowBlock } from './row-block.ts';
import type { RowFigures } from './row-scorer.ts';

/** By place, the share of the questions bound to one level, as a level may ask for it. */
export interface LevelShares {
  /** Position of the level. */
  readonly level: number;
  /** NaN where nothing counts. */
  readonly share: Float64Array;
  /** Whether any bound question is answered. */
  readonly isKnown: Uint8Array;
  /** Whether a bound question waits for its answer. */
  readonly isWaiting: Uint8Array;
  /** Works out one node, after those below it. */
  readonly work: (node: number, row: number, at: number) => void;
}

/** Prepares the shares of every level that some level asks for. */
export const levelShares = (
  compiled: CompiledModel,
  classes: ClassColumns,
  { classes: chosen, capacity }: RowBlock,
  { place: places, score }: RowFigures,
): readonly LevelShares[] => {
  const { order, criteria, model } = compiled;
  const asked = new Set(
    model.levels.flatMap(({ requires }) =>
      requires.flatMap((each) => (each.kind === 'level' ? [each.levelId] : [])),
    ),
  );
  const nodeAt = new Map(order.map(({ id }, position) => [id, position]));
  const criterionAt = new Map([...criteria.keys()].map((id, position) => [id, position]));
  const highest = [...criteria.values()].map((criterion) => criterion.highest || 1);
  return [...asked].map((levelId): LevelShares => {
    const level = model.levels.findIndex(({ id }) => id === levelId);
    const inputs = order.map(({ levelInputs }) =>
      (levelInputs[level] ?? []).map(({ kind, id, weight, isEmpty = false }) => ({
        isCriterion: kind === 'criterion',
        place: (kind === 'criterion' ? criterionAt : nodeAt).get(id) ?? 0,
        weight,
        isEmpty,
      })),
    );
    const share = new Float64Array(score.length);
    const [isKnown, isWaiting] = [new Uint8Array(score.length), new Uint8Array(score.length)];
    return {
      level,
      share,
      isKnown,
      isWaiting,
      work: (node, row, at) => {
        let [sum, whole, known, waiting] = [0, 0, 0, 0];
        for (const { isCriterion, place, weight, isEmpty } of inputs[node] ?? []) {
          let value = 0;
          if (isCriterion) {
            const cell = (classes.first[place] as number) + (chosen[place * capacity + row] as number);
            value = (classes.value[cell] as number) / (highest[place] as number);
            if (classes.known[cell] === 0) waiting = 1;
            else if (!Number.isNaN(value)) known = 1;
          } else if (!isEmpty) {
            const found = places[place * capacity + row] as number;
            value = share[found] as number;
            if (isKnown[found] === 1) known = 1;
            if (isWaiting[found] === 1) waiting = 1;
          }
          if (weight === 0 || Number.isNaN(value)) continue;
          sum += weight * value;
          whole += weight;
        }
        share[at] = whole > 0 ? sum / whole : Number.NaN;
        isKnown[at] = known;
        isWaiting[at] = waiting;
      },
    };
  });
};

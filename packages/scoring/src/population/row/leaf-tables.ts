import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { ClassColumns } from './class-columns.ts';

/** More figures than these are not kept for one node, and for all. */
const [mostOfNode, mostOfAll] = [4096, 262_144];

/** A node of few questions, itself and below: its figures hang on their answers alone, and each combination has a place. */
export interface LeafTable {
  /** The place of the first combination. */
  readonly base: number;
  /** Positions of the criteria that can be answered differently, and how far apart the kinds of their classes stand. */
  readonly criteria: Int32Array;
  readonly strides: Int32Array;
}

export interface LeafTables {
  /** By node; `null` where there are too many combinations. */
  readonly tables: readonly (LeafTable | null)[];
  /** By place, the node that it belongs to. */
  readonly owner: Int32Array;
}

/** Lays out the tables of all nodes. */
export const leafTables = (
  { order, criteria }: Pick<CompiledModel, 'order' | 'criteria'>,
  { kinds }: Pick<ClassColumns, 'kinds'>,
): LeafTables => {
  const owner: number[] = [];
  const positions = new Map([...criteria.keys()].map((id, position) => [id, position]));
  const tables = order.map(({ criterionIds }, node): LeafTable | null => {
    const within: number[] = [];
    const strides: number[] = [];
    let count = 1;
    for (const id of criterionIds) {
      const position = positions.get(id) ?? 0;
      const size = kinds[position] ?? 1;
      if (size === 1) continue;
      within.push(position);
      strides.push(count);
      count *= size;
      if (count > mostOfNode) return null;
    }
    const base = owner.length;
    if (base + count > mostOfAll) return null;
    for (let each = 0; each < count; each += 1) owner.push(node);
    return { base, criteria: Int32Array.from(within), strides: Int32Array.from(strides) };
  });
  return { tables, owner: Int32Array.from(owner) };
};

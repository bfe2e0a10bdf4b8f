import type { CompiledInput, CompiledModel } from '../../maturity/engine/compiled-model.ts';

/** The inputs of every node one after the other: those of node n stand from `first[n]` to before `first[n + 1]`. */
export interface FlatModel {
  readonly first: Int32Array;
  /** 1 where the input is a criterion. */
  readonly isCriterion: Uint8Array;
  /** Position of the criterion, or of the node in its order. */
  readonly source: Int32Array;
  readonly weight: Float64Array;
  readonly from: Float64Array;
  readonly span: Float64Array;
  readonly maximum: Float64Array;
}

export const flatten = ({ order, criteria, maxima }: CompiledModel): FlatModel => {
  const nodeAt = new Map(order.map(({ id }, position) => [id, position]));
  const criterionAt = new Map([...criteria.keys()].map((id, position) => [id, position]));
  const inputs = order.flatMap((node): readonly CompiledInput[] => node.inputs);
  const first = new Int32Array(order.length + 1);
  for (const [position, node] of order.entries()) {
    first[position + 1] = (first[position] ?? 0) + node.inputs.length;
  }
  return {
    first,
    isCriterion: Uint8Array.from(inputs, ({ kind }) => (kind === 'criterion' ? 1 : 0)),
    source: Int32Array.from(inputs, ({ kind, id }) => (kind === 'node' ? nodeAt : criterionAt).get(id) ?? 0),
    weight: Float64Array.from(inputs, ({ weight }) => weight),
    from: Float64Array.from(inputs, ({ from }) => from),
    span: Float64Array.from(inputs, ({ span }) => span),
    maximum: Float64Array.from(order, ({ id }) => maxima.get(id) ?? 1),
  };
};

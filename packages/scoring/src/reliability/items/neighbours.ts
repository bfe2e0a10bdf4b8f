import { OseeError } from '@osee/core';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';

/** For each criterion the others of its group: of the nodes of a kind in which it counts, or of the whole model. */
export const neighboursOf = (
  compiled: CompiledModel,
  ids: readonly string[],
  kind: string | undefined,
): ReadonlyMap<string, readonly string[]> => {
  const nodes = compiled.order.filter((node) => node.kind === kind);
  if (kind !== undefined && nodes.length === 0) {
    const kinds = [...new Set(compiled.model.nodes.map((node) => node.kind))];
    throw new OseeError(
      'unknown-kind',
      `Expected a kind of node of the model (${kinds.join(', ')}), got "${kind}".`,
      {
        path: ['options', 'within'],
        details: { got: kind, known: kinds },
      },
    );
  }
  return new Map(
    ids.map((id) => {
      const groups = nodes.filter(({ criterionIds }) => criterionIds.has(id));
      const isNear = (other: string): boolean =>
        kind === undefined || groups.some(({ criterionIds }) => criterionIds.has(other));
      return [id, ids.filter((other) => other !== id && isNear(other))];
    }),
  );
};

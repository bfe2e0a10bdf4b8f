import { outOfForce } from '../compile/index-model.ts';
import type { Criterion } from '../model/criterion.ts';
import type { ScaleOption } from '../model/scale.ts';
import type { ModelSummary } from './model-summary.ts';

/** A criterion of a version, with what is looked up for it. */
export interface KnownCriterion {
  readonly criterion: Criterion;
  readonly options: ReadonlyMap<string, ScaleOption>;
  readonly metAt: number;
  readonly inForce: boolean;
  /** Where it counts, from its node up to the root, and with which weights. */
  readonly places: readonly { readonly where: string; readonly weight: string }[];
}

/** A version of a model, ready to be looked up. */
export interface KnownVersion {
  readonly summary: ModelSummary;
  readonly criteria: ReadonlyMap<string, KnownCriterion>;
  /** The place of every criterion in the order of the version. */
  readonly order: ReadonlyMap<string, number>;
}

/** Prepares a version for look-ups. */
export const knownVersion = (summary: ModelSummary): KnownVersion => {
  const scales = new Map(
    summary.scales.map(({ id, options }) => [id, new Map(options.map((option) => [option.id, option]))]),
  );
  const nodes = new Map(summary.nodes.map((node) => [node.id, node]));
  const pathOf = (nodeId: string) => {
    const path: { readonly id: string; readonly weight: number }[] = [];
    for (
      let node = nodes.get(nodeId);
      node && path.length <= nodes.size;
      node = nodes.get(node.parentId ?? '')
    ) {
      path.push({ id: node.id, weight: node.weight ?? 1 });
    }
    return path;
  };
  const placesOf = ({ impacts }: Criterion): KnownCriterion['places'] =>
    impacts
      .map(({ nodeId, levelId, weight = 1 }) => {
        const path = pathOf(nodeId);
        const where = path.map(({ id }) => id).join(' < ');
        return {
          where: levelId === undefined ? where : `${where} (${levelId})`,
          weight: [weight, ...path.map((part) => part.weight)].join(' < '),
        };
      })
      .sort((one, other) => (one.where < other.where ? -1 : 1));
  return {
    summary,
    criteria: new Map(
      summary.criteria.map((criterion) => [
        criterion.id,
        {
          criterion,
          options: scales.get(criterion.scaleId) ?? new Map(),
          metAt: criterion.metAt ?? 1,
          inForce: outOfForce(criterion) === null,
          places: placesOf(criterion),
        },
      ]),
    ),
    order: new Map(summary.criterionIds.map((id, position) => [id, position])),
  };
};

import { OseeError } from '@osee/core';
import type { CriterionGroup, CriterionNode } from './criterion.ts';
import type { CriterionLevel } from './gate.ts';
import type { Scale } from './scale.ts';
import type { SelectionModel } from './selection-model.ts';
import { criteriaOf, isGroup } from './walk.ts';

/**
 * How {@link adaptModel} makes another model out of one.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { ModelChanges } from '@osee/scoring/selection';
 *
 * const changes: ModelChanges = { id: 'countries-only', version: '1.0.0', levels: ['country'] };
 * ```
 */
export interface ModelChanges {
  readonly id: string;
  readonly version: string;
  readonly title?: string;
  readonly note?: string;
  /** Keep the gates and criteria of these levels alone; all when left out. */
  readonly levels?: readonly CriterionLevel[];
  /** Another scale, by the id of the criterion, such as goalposts for a published indicator. */
  readonly scales?: Readonly<Record<string, Scale>>;
  readonly policies?: Partial<SelectionModel['policies']>;
}

/**
 * Makes a model of one's own from another: for a first round that looks at countries alone, or for proxies on other
 * scales. The new model carries an id and a version of its own, because its figures differ.
 *
 * @param model - the model to start from; it stays as it is
 * @param changes - the new id and version, and what differs
 * @returns the new model, marked as illustrative
 * @throws `OseeError` with code `unknown-criterion` when a scale is given for a criterion that the model lacks
 * @category selection model
 * @example
 * ```ts
 * import { adaptModel, criteriaOf, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const firstRound = adaptModel(oseeCall2024, { id: 'first-round', version: '1.0.0', levels: ['country'] });
 * firstRound.criteria.map((branch) => branch.id); // => ['country']
 * criteriaOf(firstRound).length; // => 5
 * ```
 */
export const adaptModel = (model: SelectionModel, changes: ModelChanges): SelectionModel => {
  const { levels, scales = {}, policies, ...rest } = changes;
  const known = new Set(criteriaOf(model).map(({ id }) => id));
  for (const id of Object.keys(scales)) {
    if (known.has(id)) continue;
    throw new OseeError('unknown-criterion', `Expected the id of a criterion, got "${id}".`, {
      path: ['scales', id],
      details: { got: id },
    });
  }
  const kept = (level: CriterionLevel): boolean => levels === undefined || levels.includes(level);
  return {
    ...model,
    ...rest,
    status: 'illustrative',
    gates: model.gates.filter(({ level }) => kept(level)),
    criteria: model.criteria.flatMap((group) => adaptNode(group, kept, scales) as readonly CriterionGroup[]),
    policies: { ...model.policies, ...policies },
  };
};

const adaptNode = (
  node: CriterionNode,
  kept: (level: CriterionLevel) => boolean,
  scales: Readonly<Record<string, Scale>>,
): readonly CriterionNode[] => {
  if (isGroup(node)) {
    const children = node.children.flatMap((child) => adaptNode(child, kept, scales));
    return children.length === 0 ? [] : [{ ...node, children }];
  }
  const scale = (Object.hasOwn(scales, node.id) ? scales[node.id] : undefined) ?? node.scale;
  return kept(node.level) ? [{ ...node, scale }] : [];
};

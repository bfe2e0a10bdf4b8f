import { type InstrumentItem, instrumentItems, instrumentWeights } from '@osee/core/instrument';
import type { ModelNode } from '../../maturity/index.ts';
import { homeOf, isAskedOf, parentOf, titleOf } from './framework-places.ts';

/**
 * The node in which an item is scored. A competency and a domain have a node of their own; the framework uses the id
 * `capacity-building` for a module and for a competency, of which the model has to tell the two apart.
 */
export const nodeIdOf = (item: InstrumentItem): string => {
  if (!isAskedOf(item)) return homeOf(item);
  return item.id === 'capacity-building' ? 'capacity-building-competency' : item.id;
};

const { categories, modules } = instrumentWeights;

const competencyNode = (item: InstrumentItem): ModelNode => ({
  id: nodeIdOf(item),
  kind: item.about,
  title: titleOf(item.id),
  parentId: parentOf(item.id) ?? homeOf(item),
  competencyId: item.id,
});

/** The parts of the model with their declared weights, in the order of the framework. */
export const ecosystemNodes: readonly ModelNode[] = [
  ...categories.flatMap(({ id, weight }): ModelNode[] => [
    { id, kind: 'category', title: titleOf(id), parentId: null, weight },
    ...modules
      .filter(({ categoryId }) => categoryId === id)
      .map(
        (module): ModelNode => ({
          id: module.id,
          kind: module.id === 'office' ? 'office' : 'module',
          title: titleOf(module.id),
          parentId: id,
          weight: module.weight,
        }),
      ),
  ]),
  ...instrumentItems.filter(isAskedOf).map(competencyNode),
];

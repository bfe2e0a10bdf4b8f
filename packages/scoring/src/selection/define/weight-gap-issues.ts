import type { Issue, Path } from '@osee/core';
import { unless } from '../check/problem.ts';
import type { CriterionDefinition, GroupDefinition } from './selection-definition.ts';

/** Siblings of which some have a weight and others none: nobody knows what the others should weigh. */
export const weightGapIssues = (
  nodes: readonly (CriterionDefinition | GroupDefinition)[],
  path: Path,
): readonly Issue[] => {
  const isStated = nodes.some(({ weight }) => weight !== undefined);
  return nodes.flatMap((node, index) => {
    const place = [...path, index];
    const expected = `a weight of "${node.id}", as others of the same group have one`;
    return [
      ...unless(!isStated || node.weight !== undefined, 'missing-weight', [...place, 'weight'], expected),
      ...('children' in node ? weightGapIssues(node.children, [...place, 'children']) : []),
    ];
  });
};

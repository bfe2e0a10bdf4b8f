import type { Framework } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import type { OpenGap } from './open-gaps.ts';

/**
 * The positions of the open gaps that a resource serves, the most pressing first. With a framework the resources of a
 * part of a competency serve the whole.
 */
export const servingIndex = (
  open: readonly OpenGap[],
  framework: Framework | undefined,
): ((resource: Resource) => readonly number[]) => {
  const positions = new Map(open.map(({ competencyId }, position) => [competencyId, position]));
  const wholes = new Map<string, string>();
  for (const { id, parentId } of framework?.competencies ?? []) {
    if (parentId !== null) wholes.set(id, parentId);
  }
  return ({ competencyIds, technicalDomainIds }) => {
    const served = new Set<number>();
    const serve = (id: string | undefined) => {
      const position = id === undefined ? undefined : positions.get(id);
      if (position !== undefined) served.add(position);
    };
    for (const id of technicalDomainIds) serve(id);
    for (const id of competencyIds) {
      serve(id);
      serve(wholes.get(id));
    }
    return [...served].sort((left, right) => left - right);
  };
};

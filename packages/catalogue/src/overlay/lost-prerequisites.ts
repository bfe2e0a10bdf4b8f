import type { Issue, Path } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import type { CatalogueOverlay } from './catalogue-overlay.ts';
import { type OverlayIssueCode, overlayIssue } from './overlay-issue.ts';

/** A resource whose prerequisites that are hidden are named in words: they are needed as before. */
export const inWords = (
  resource: Resource,
  kept: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): Resource => {
  const { id, prerequisites } = resource;
  const isLost = (wanted: string) => wanted === id || !kept.has(wanted);
  if (!prerequisites?.some((each) => each.kind === 'resource' && isLost(each.id))) return resource;
  return {
    ...resource,
    prerequisites: prerequisites.map((each) =>
      each.kind === 'resource' && isLost(each.id)
        ? { kind: 'text', text: titles.get(each.id) ?? each.id }
        : each,
    ),
  };
};

/** Prerequisites that are no resource: they stay as words. */
export const lostPrerequisites = (
  { change, add }: CatalogueOverlay,
  known: ReadonlySet<string>,
): readonly Issue<OverlayIssueCode>[] => {
  const lost = (id: string, prerequisites: unknown, path: Path) =>
    (Array.isArray(prerequisites) ? (prerequisites as readonly unknown[]) : []).flatMap((each, place) => {
      const wanted = resourceIdOf(each);
      if (wanted === null || (wanted !== id && known.has(wanted))) return [];
      const message = `Expected the id of another resource, got "${wanted}".`;
      return [overlayIssue('bad-value', 'error', [...path, place, 'id'], message)];
    });
  return [
    ...change.flatMap(({ id, set }, position) =>
      lost(id, set.prerequisites, ['change', position, 'set', 'prerequisites']),
    ),
    ...add.flatMap((resource: Resource | null, position) =>
      resource === null ? [] : lost(resource.id, resource.prerequisites, ['add', position, 'prerequisites']),
    ),
  ];
};

const resourceIdOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return null;
  return value.kind === 'resource' && typeof value.id === 'string' ? value.id : null;
};

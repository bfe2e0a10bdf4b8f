import type { Issue, Path, ShapeWalk } from '@osee/core';
import { addressFaults } from '../check/check-addresses.ts';
import { type Fault, fieldFaults } from '../check/check-fields.ts';
import type { Resource } from '../resource/resource.ts';
import { resourceShape } from '../resource/resource-shape.ts';
import { type OverlayIssueCode, overlayIssue } from './overlay-issue.ts';

/** The resources of an overlay that may enter, and what keeps the others out. */
export const checkedAdditions = (
  add: readonly Resource[],
  taken: ReadonlySet<string>,
  latestYear: number,
): { readonly added: readonly Resource[]; readonly issues: readonly Issue<OverlayIssueCode>[] } => {
  const added: Resource[] = [];
  const issues: Issue<OverlayIssueCode>[] = [];
  const ids = new Set<string>();
  for (const [position, resource] of add.entries()) {
    const path: Path = ['add', position];
    const faults = additionFaults(resource, latestYear);
    const isNew = faults.length > 0 || !(taken.has(resource.id) || ids.has(resource.id));
    if (!isNew) {
      const message = `Expected a new id, got "${resource.id}".`;
      issues.push(overlayIssue('id-is-taken', 'error', [...path, 'id'], message));
    }
    for (const fault of faults) {
      issues.push(overlayIssue('bad-value', 'error', [...path, ...fault.path], fault.message, fault.details));
    }
    if (!isNew || faults.length > 0) continue;
    ids.add(resource.id);
    added.push(resource);
  }
  return { added, issues };
};

const additionFaults = (
  resource: Resource,
  latestYear: number,
): readonly Pick<Fault, 'path' | 'message' | 'details'>[] => {
  const walk: ShapeWalk = { path: [], issues: [] };
  resourceShape.check(resource, walk);
  return walk.issues.length > 0
    ? walk.issues
    : [...fieldFaults(resource, latestYear), ...addressFaults(resource)];
};

import type { Issue, Path, ShapeWalk } from '@osee/core';
import { addressFaults } from '../check/check-addresses.ts';
import { fieldFaults } from '../check/check-fields.ts';
import type { Resource } from '../resource/resource.ts';
import { optionalResourceFields, resourceFields } from '../resource/resource-shape.ts';
import type { ResourceChange, ResourceOverride } from './catalogue-overlay.ts';
import { type OverlayIssueCode, overlayIssue } from './overlay-issue.ts';

/** The resources with the values that an overlay may set, and what keeps the other values out. */
export const checkedChanges = (
  overrides: readonly ResourceOverride[],
  own: ReadonlyMap<string, Resource>,
  latestYear: number,
): {
  readonly changed: ReadonlyMap<string, Resource>;
  readonly issues: readonly Issue<OverlayIssueCode>[];
} => {
  const changed = new Map(own);
  const issues: Issue<OverlayIssueCode>[] = [];
  for (const [position, { id, set }] of overrides.entries()) {
    const resource = changed.get(id);
    if (!resource) continue;
    const formed = wellFormed(set, position, issues);
    const candidate: Resource = { ...resource, ...formed, id };
    const refused = new Set<string>();
    for (const fault of [...fieldFaults(candidate, latestYear), ...addressFaults(candidate)]) {
      const field = fieldAtFault(fault, formed);
      if (field === null) continue;
      refused.add(field);
      const path = ['change', position, 'set', ...(field === fault.path[0] ? fault.path : [field])];
      issues.push(overlayIssue('bad-value', 'error', path, fault.message, fault.details));
    }
    const accepted = Object.fromEntries(Object.entries(formed).filter(([field]) => !refused.has(field)));
    changed.set(id, { ...resource, ...accepted, id });
  }
  return { changed, issues };
};

/** The set field that is to blame; a licence that the overlay calls unseen is as wrong as one that it brings in. */
const fieldAtFault = (
  { code, path }: { readonly code?: string; readonly path: Path },
  set: ResourceChange,
): string | null => {
  const field = String(path[0]);
  if (Object.hasOwn(set, field)) return field;
  return code === 'unconfirmed-licence' && Object.hasOwn(set, 'confidence') ? 'confidence' : null;
};

const forms = new Map(
  Object.entries({ ...resourceFields, ...optionalResourceFields }).filter(([name]) => name !== 'id'),
);

const wellFormed = (
  set: ResourceChange,
  position: number,
  issues: Issue<OverlayIssueCode>[],
): ResourceChange => {
  const entries = Object.entries(set).filter(([field, value]) => {
    const path = ['change', position, 'set', field];
    const form = forms.get(field);
    if (!form) {
      const message = `Expected a field that an overlay may set, got "${field.slice(0, 60)}".`;
      issues.push(overlayIssue('unknown-field', 'error', path, message));
      return false;
    }
    const walk: ShapeWalk = { path: [], issues: [] };
    form.check(value, walk);
    for (const fault of walk.issues) {
      issues.push(overlayIssue('bad-value', 'error', [...path, ...fault.path], fault.message, fault.details));
    }
    return walk.issues.length === 0;
  });
  return Object.fromEntries(entries) as ResourceChange;
};

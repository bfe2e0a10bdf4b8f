import { canonicalJson } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import type { ResourceOverride } from './catalogue-overlay.ts';
import { overlayIssue } from './overlay-issue.ts';

/** Where an overlay meets a catalogue that has changed beneath it. */
export const mergeIssues = (
  resource: Resource | undefined,
  { set, expected = {} }: ResourceOverride,
  position: number,
) => {
  if (!resource) return [];
  return (Object.keys(set) as (keyof typeof set)[]).flatMap((field) => {
    const path = ['change', position, 'set', field];
    if (isSame(resource[field], set[field])) {
      const message = `The catalogue now has this value for "${field}" itself.`;
      return [overlayIssue('no-longer-needed', 'info', path, message)];
    }
    if (Object.hasOwn(expected, field) && !isSame(resource[field], expected[field])) {
      const message = `The catalogue has changed "${field}" since the overlay was written; the overlay still wins.`;
      return [overlayIssue('changed-upstream', 'warning', path, message)];
    }
    return [];
  });
};

const isSame = (left: unknown, right: unknown): boolean =>
  canonicalJson({ value: left }) === canonicalJson({ value: right });

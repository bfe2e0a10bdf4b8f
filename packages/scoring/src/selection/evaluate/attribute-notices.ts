import type { Issue } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { notice } from '../check/notice.ts';
import { nearestWord } from '../forms/nearest-word.ts';
import type { Settings } from '../settings/settings.ts';

/** Facts that no rule reads and whose names come near to one that is read and not stated. */
export const attributeNotices = (
  { id, attributes = {} }: Candidate,
  { model, gates }: Settings,
): readonly Issue[] => {
  const read = new Set([
    ...gates.flatMap(({ rule }) => (rule?.kind === 'fact' ? [rule.fact] : [])),
    ...(model.portfolio?.distinct ?? []).map(({ attribute }) => attribute),
  ]);
  const lacking = [...read].filter((name) => !Object.hasOwn(attributes, name));
  if (lacking.length === 0) return [];
  return Object.keys(attributes).flatMap((name) => {
    const nearest = read.has(name) ? null : nearestWord(name, lacking);
    if (nearest === null) return [];
    return [
      notice(
        'unknown-attribute',
        'warning',
        ['applicants', id, 'attributes', name],
        `Expected an attribute that a rule reads (probably "${nearest}"), got "${name}".`,
        { got: name, nearest },
      ),
    ];
  });
};

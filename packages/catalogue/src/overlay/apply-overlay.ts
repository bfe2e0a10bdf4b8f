import { expectJson, expectShape, type Issue, type Path, shape } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { catalogueShape } from '../resource/catalogue-shape.ts';
import type { Resource } from '../resource/resource.ts';
import type { CatalogueOverlay } from './catalogue-overlay.ts';
import { checkedAdditions } from './check-additions.ts';
import { checkedChanges } from './check-changes.ts';
import { inWords, lostPrerequisites } from './lost-prerequisites.ts';
import { mergeIssues } from './merge-issues.ts';
import { type OverlayIssueCode, overlayIssue } from './overlay-issue.ts';
import { lostWholes, newDuplicates, setTwice } from './whole-issues.ts';

/**
 * A catalogue with an overlay on it, and what came up.
 *
 * @category overlays
 * @example
 * ```ts
 * import { applyOverlay, oseeCatalogue, type OverlayResult } from '@osee/catalogue';
 *
 * const basedOn = { id: oseeCatalogue.id, version: oseeCatalogue.version };
 * const overlay = { id: 'nothing', basedOn, hide: [], change: [], add: [], first: [] };
 * const result: OverlayResult = applyOverlay(oseeCatalogue, overlay);
 * result.catalogue.version; // => '1.1.0+nothing'
 * ```
 */
export interface OverlayResult {
  readonly catalogue: Catalogue;
  readonly issues: readonly Issue<OverlayIssueCode>[];
}

/**
 * Puts local changes on a catalogue: hides, changes, adds and moves up resources. What the overlay sets wins, as a
 * curator meant it; where the catalogue has changed beneath it, an issue says so. The caller's catalogue stays as it
 * is.
 *
 * @param catalogue - the catalogue, in the overlay's version or a newer one
 * @param overlay - the local changes
 * @returns the new catalogue and the issues, in the order of the overlay; a value that no resource may have, such as an
 * address that is not of the web, is told and does not enter
 * @throws `OseeError` with code `wrong-type` or `wrong-value` for what is no catalogue or no overlay, `not-json` or
 * `too-deep` for an overlay that is no JSON document
 * @category overlays
 * @see field locks of ELIXIR TeSS; three-way merge
 * @example
 * ```ts
 * import { applyOverlay, oseeCatalogue } from '@osee/catalogue';
 *
 * const { catalogue, issues } = applyOverlay(oseeCatalogue, {
 *   id: 'kenya',
 *   basedOn: { id: 'osee-training-resources', version: '1.1.0' },
 *   hide: [{ id: 'training-on-community-development', reason: 'Not about software.' }],
 *   change: [{ id: 'gendermag', set: { languages: ['en', 'sw'] }, reason: 'A Swahili kit exists here.' }],
 *   add: [],
 *   first: ['gendermag'],
 * });
 * catalogue.resources.length; // => 269
 * catalogue.resources[0]?.languages; // => ['en', 'sw']
 * issues; // => []
 * ```
 */
export const applyOverlay = (catalogue: Catalogue, overlay: CatalogueOverlay): OverlayResult => {
  expectShape(catalogue, catalogueShape, ['catalogue']);
  expectJson(overlay, ['overlay']);
  expectShape(overlay, form, ['overlay']);
  const hidden = new Set(overlay.hide.map(({ id }) => id));
  const own = new Map(catalogue.resources.map((resource) => [resource.id, resource]));
  const taken = new Set([...own.keys(), ...catalogue.knownGaps.map(({ id }) => id)]);
  const latestYear = Number(catalogue.vintage.slice(0, 4));
  const changes = checkedChanges(overlay.change, own, latestYear);
  const additions = checkedAdditions(overlay.add, taken, latestYear);
  const changed = catalogue.resources.flatMap(({ id }) =>
    hidden.has(id) ? [] : (changes.changed.get(id) ?? []),
  );
  const resources = movedUp([...changed, ...additions.added], overlay.first);
  const kept = new Set(resources.map(({ id }) => id));
  const known = new Set([...own.keys(), ...additions.added.map(({ id }) => id)]);
  const titles = new Map(catalogue.resources.map(({ id, title }) => [id, title]));
  const result: Catalogue = {
    ...catalogue,
    version: `${catalogue.version}+${overlay.id}`,
    resources: resources.map((resource) => inWords(withoutLostWhole(resource, kept), kept, titles)),
    knownGaps: catalogue.knownGaps.map((gap) => ({
      ...gap,
      standInIds: gap.standInIds.filter((id) => kept.has(id)),
    })),
  };
  return {
    catalogue: result,
    issues: [
      ...versionIssues(catalogue, overlay),
      ...unknownIssues(overlay, own, kept),
      ...additions.issues,
      ...changes.issues,
      ...setTwice(overlay),
      ...lostWholes(overlay, known),
      ...lostPrerequisites(overlay, known),
      ...newDuplicates(catalogue, result, overlay),
      ...overlay.change.flatMap((override, position) =>
        mergeIssues(own.get(override.id), override, position),
      ),
    ],
  };
};

const reasoned = shape.record({ id: shape.text, reason: shape.text });

const form = shape.record(
  {
    id: shape.filledText,
    basedOn: shape.record({ id: shape.text, version: shape.text }),
    hide: shape.list(reasoned),
    change: shape.list(
      shape.record(
        { id: shape.text, set: shape.record({}), reason: shape.text },
        { expected: shape.record({}) },
      ),
    ),
    add: shape.list(shape.anything),
    first: shape.list(shape.text),
  },
  {},
  'an overlay',
);

/** A part whose whole was hidden, or is not there, stands alone. */
const withoutLostWhole = (resource: Resource, kept: ReadonlySet<string>): Resource => {
  const { isPartOf, ...rest } = resource;
  return isPartOf === undefined || (isPartOf !== rest.id && kept.has(isPartOf)) ? resource : rest;
};

const movedUp = (resources: readonly Resource[], first: readonly string[]): readonly Resource[] => {
  const rank = new Map([...first].reverse().map((id, position) => [id, -position - 1]));
  return [...resources].sort((left, right) => (rank.get(left.id) ?? 0) - (rank.get(right.id) ?? 0));
};

const versionIssues = (catalogue: Catalogue, { basedOn }: CatalogueOverlay) => {
  if (basedOn.id !== catalogue.id) {
    const message = `Expected the catalogue "${basedOn.id}", got "${catalogue.id}".`;
    return [overlayIssue('other-catalogue', 'error', ['basedOn', 'id'], message)];
  }
  if (basedOn.version !== catalogue.version) {
    const message = `The overlay was written for version ${basedOn.version}, the catalogue has ${catalogue.version}.`;
    return [overlayIssue('other-version', 'info', ['basedOn', 'version'], message)];
  }
  return [];
};

const unknownIssues = (
  { hide, change, first }: CatalogueOverlay,
  own: ReadonlyMap<string, Resource>,
  kept: ReadonlySet<string>,
) => {
  const unknown = (id: string, path: Path) =>
    overlayIssue('unknown-resource', 'warning', path, `Expected the id of a resource, got "${id}".`);
  return [
    ...hide.flatMap(({ id }, position) => (own.has(id) ? [] : [unknown(id, ['hide', position, 'id'])])),
    ...change.flatMap(({ id }, position) => (own.has(id) ? [] : [unknown(id, ['change', position, 'id'])])),
    ...first.flatMap((id, position) => (kept.has(id) ? [] : [unknown(id, ['first', position])])),
  ];
};

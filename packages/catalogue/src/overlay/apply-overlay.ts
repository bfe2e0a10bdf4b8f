import { canonicalJson, type Issue, type Path } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import type { CatalogueOverlay, ResourceOverride } from './catalogue-overlay.ts';

/**
 * What can come up when an overlay meets a catalogue.
 *
 * @category overlay
 * @example
 * ```ts
 * import type { OverlayIssueCode } from '@osee/catalogue';
 *
 * const code: OverlayIssueCode = 'changed-upstream';
 * ```
 */
export type OverlayIssueCode =
  | 'other-catalogue'
  | 'other-version'
  | 'unknown-resource'
  | 'id-is-taken'
  | 'changed-upstream'
  | 'no-longer-needed';

/**
 * A catalogue with an overlay on it, and what came up.
 *
 * @category overlay
 * @example
 * ```ts
 * import { applyOverlay, oseeCatalogue, type OverlayResult } from '@osee/catalogue';
 *
 * const basedOn = { id: oseeCatalogue.id, version: oseeCatalogue.version };
 * const overlay = { id: 'nothing', basedOn, hide: [], change: [], add: [], first: [] };
 * const result: OverlayResult = applyOverlay(oseeCatalogue, overlay);
 * result.catalogue.version; // => '1.0.0+nothing'
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
 * @returns the new catalogue and the issues, in the order of the overlay
 * @category overlay
 * @see field locks of ELIXIR TeSS; three-way merge
 * @example
 * ```ts
 * import { applyOverlay, oseeCatalogue } from '@osee/catalogue';
 *
 * const { catalogue, issues } = applyOverlay(oseeCatalogue, {
 *   id: 'kenya',
 *   basedOn: { id: 'osee-training-resources', version: '1.0.0' },
 *   hide: [{ id: 'training-on-community-development', reason: 'Not about software.' }],
 *   change: [{ id: 'gendermag', set: { languages: ['en', 'sw'] }, reason: 'A Swahili kit exists here.' }],
 *   add: [],
 *   first: ['gendermag'],
 * });
 * catalogue.resources.length; // => 116
 * catalogue.resources[0]?.languages; // => ['en', 'sw']
 * issues; // => []
 * ```
 */
export const applyOverlay = (catalogue: Catalogue, overlay: CatalogueOverlay): OverlayResult => {
  const hidden = new Set(overlay.hide.map(({ id }) => id));
  const own = new Map(catalogue.resources.map((resource) => [resource.id, resource]));
  const taken = new Set([...own.keys(), ...catalogue.knownGaps.map(({ id }) => id)]);
  const changed = catalogue.resources
    .filter(({ id }) => !hidden.has(id))
    .map((resource) => overridden(resource, overlay.change));
  const isNew = (id: string, position: number) =>
    !taken.has(id) && overlay.add.findIndex((other) => other.id === id) === position;
  const added = overlay.add.filter(({ id }, position) => isNew(id, position));
  const resources = movedUp([...changed, ...added], overlay.first);
  const kept = new Set(resources.map(({ id }) => id));
  return {
    catalogue: {
      ...catalogue,
      version: `${catalogue.version}+${overlay.id}`,
      resources,
      knownGaps: catalogue.knownGaps.map((gap) => ({
        ...gap,
        standInIds: gap.standInIds.filter((id) => kept.has(id)),
      })),
    },
    issues: [
      ...versionIssues(catalogue, overlay),
      ...unknownIssues(overlay, own, kept),
      ...overlay.add.flatMap(({ id }, position) =>
        isNew(id, position)
          ? []
          : [issue('id-is-taken', 'error', ['add', position, 'id'], `Expected a new id, got "${id}".`)],
      ),
      ...overlay.change.flatMap((override, position) =>
        mergeIssues(own.get(override.id), override, position),
      ),
    ],
  };
};

const overridden = (resource: Resource, overrides: readonly ResourceOverride[]): Resource => {
  let changed = resource;
  for (const { id, set } of overrides) {
    if (id === resource.id) changed = { ...changed, ...set, id };
  }
  return changed;
};

const movedUp = (resources: readonly Resource[], first: readonly string[]): readonly Resource[] => {
  const rank = new Map([...first].reverse().map((id, position) => [id, -position - 1]));
  return [...resources].sort((left, right) => (rank.get(left.id) ?? 0) - (rank.get(right.id) ?? 0));
};

const versionIssues = (catalogue: Catalogue, { basedOn }: CatalogueOverlay) => {
  if (basedOn.id !== catalogue.id) {
    const message = `Expected the catalogue "${basedOn.id}", got "${catalogue.id}".`;
    return [issue('other-catalogue', 'error', ['basedOn', 'id'], message)];
  }
  if (basedOn.version !== catalogue.version) {
    const message = `The overlay was written for version ${basedOn.version}, the catalogue has ${catalogue.version}.`;
    return [issue('other-version', 'info', ['basedOn', 'version'], message)];
  }
  return [];
};

const unknownIssues = (
  { hide, change, first }: CatalogueOverlay,
  own: ReadonlyMap<string, Resource>,
  kept: ReadonlySet<string>,
) => {
  const unknown = (id: string, path: Path) =>
    issue('unknown-resource', 'warning', path, `Expected the id of a resource, got "${id}".`);
  return [
    ...hide.flatMap(({ id }, position) => (own.has(id) ? [] : [unknown(id, ['hide', position, 'id'])])),
    ...change.flatMap(({ id }, position) => (own.has(id) ? [] : [unknown(id, ['change', position, 'id'])])),
    ...first.flatMap((id, position) => (kept.has(id) ? [] : [unknown(id, ['first', position])])),
  ];
};

const mergeIssues = (
  resource: Resource | undefined,
  { set, expected = {} }: ResourceOverride,
  position: number,
) => {
  if (!resource) return [];
  return (Object.keys(set) as (keyof typeof set)[]).flatMap((field) => {
    const path = ['change', position, 'set', field];
    if (isSame(resource[field], set[field])) {
      const message = `The catalogue now has this value for "${field}" itself.`;
      return [issue('no-longer-needed', 'info', path, message)];
    }
    if (Object.hasOwn(expected, field) && !isSame(resource[field], expected[field])) {
      const message = `The catalogue has changed "${field}" since the overlay was written; the overlay still wins.`;
      return [issue('changed-upstream', 'warning', path, message)];
    }
    return [];
  });
};

const isSame = (left: unknown, right: unknown): boolean =>
  canonicalJson({ value: left }) === canonicalJson({ value: right });

const issue = (
  code: OverlayIssueCode,
  severity: Issue['severity'],
  path: Path,
  message: string,
): Issue<OverlayIssueCode> => ({ code, severity, path, message, details: {} });

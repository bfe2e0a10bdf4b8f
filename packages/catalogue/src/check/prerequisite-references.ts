import type { Resource } from '../resource/resource.ts';
import type { Reference } from './check-references.ts';

/** Prerequisites that are no resource of the catalogue, and resources that come before themselves. */
export const lostPrerequisites = (resources: readonly Resource[]): Reference[] => {
  const before = new Map(resources.map((resource) => [resource.id, required(resource, 'resource')]));
  return resources.flatMap(({ id }, position) =>
    (before.get(id) ?? []).flatMap(({ got, place }): Reference[] => {
      const path = ['resources', position, 'prerequisites', place, 'id'];
      if (got === id || !before.has(got)) {
        const kind = 'the id of another resource of the catalogue';
        return [{ code: 'unknown-prerequisite', kind, got, path }];
      }
      if (!leadsTo(got, id, before)) return [];
      const kind = 'a prerequisite that does not come after what needs it';
      return [{ code: 'circular-prerequisites', kind, got, path }];
    }),
  );
};

/** Prerequisites that are no competency of the framework. */
export const lostCompetencies = (
  resources: readonly Resource[],
  known: ReadonlySet<string>,
): readonly Reference[] =>
  resources.flatMap((resource, position) =>
    required(resource, 'competency').flatMap(({ got, place }) =>
      known.has(got)
        ? []
        : [
            {
              code: 'unknown-competency' as const,
              kind: 'the id of a competency',
              got,
              path: ['resources', position, 'prerequisites', place, 'id'],
            },
          ],
    ),
  );

interface Required {
  readonly got: string;
  readonly place: number;
}

const required = (
  { prerequisites }: Pick<Resource, 'prerequisites'>,
  kind: 'resource' | 'competency',
): readonly Required[] =>
  (prerequisites ?? []).flatMap((each, place) => (each.kind === kind ? [{ got: each.id, place }] : []));

/** Whether a resource is met on the way back from another one. */
const leadsTo = (
  start: string,
  wanted: string,
  before: ReadonlyMap<string, readonly Required[]>,
): boolean => {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === wanted) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(before.get(at) ?? []).map(({ got }) => got));
  }
  return false;
};

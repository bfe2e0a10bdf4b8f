import type { Issue } from '../errors/issue.ts';
import type { Path } from '../errors/path.ts';
import type { Framework } from './framework.ts';
import { listsOf } from './item-by-kind.ts';
import type { ItemKind, ItemRef } from './item-ref.ts';

interface Reference extends ItemRef {
  readonly path: Path;
}

/** Lists the references of a framework that point at nothing. */
export const checkReferences = (framework: Framework): Issue<'dangling-reference'>[] => {
  const known = new Map(
    Object.entries(listsOf(framework)).map(([kind, list]) => [kind, new Set(list.map(({ id }) => id))]),
  );
  return referencesOf(framework)
    .filter(({ kind, id }) => !known.get(kind)?.has(id))
    .map(({ kind, id, path }) => ({
      code: 'dangling-reference',
      severity: 'error',
      path,
      message: `Expected the id of a ${kind}, got "${id}".`,
      details: { kind, id },
    }));
};

const referencesOf = (framework: Framework): Reference[] => [
  ...(['modules', 'trainingActivities', 'readings', 'technicalDomains'] as const).flatMap((list) =>
    framework[list].flatMap((item, position) =>
      refer('category', [item.categoryId], [list, position, 'categoryId']),
    ),
  ),
  ...(
    ['topics', 'competencies', 'audiences', 'dependencies', 'trainingActivities', 'readings'] as const
  ).flatMap((list) =>
    framework[list].flatMap((item, position) =>
      refer('module', [item.moduleId], [list, position, 'moduleId']),
    ),
  ),
  ...competencyReferences(framework),
  ...dependencyReferences(framework),
  ...matrixReferences(framework),
];

const competencyReferences = ({ competencies }: Framework): Reference[] =>
  competencies.flatMap(({ parentId, page }, position) => {
    const path = ['competencies', position];
    const parent = refer('competency', [parentId], [...path, 'parentId']);
    if (!page) return parent;
    return [
      ...parent,
      ...page.more.map((ref, place) => ({ ...ref, path: [...path, 'page', 'more', place] })),
      ...refer('audience', page.audienceIds, [...path, 'page', 'audienceIds']),
      ...refer('phase', page.phaseIds, [...path, 'page', 'phaseIds']),
      ...refer('technical-domain', page.technicalDomainIds, [...path, 'page', 'technicalDomainIds']),
    ];
  });

const dependencyReferences = ({ dependencies }: Framework): Reference[] =>
  dependencies.flatMap(({ target }, position) =>
    target.kind === 'module' || target.kind === 'category'
      ? refer(target.kind, [target.id], ['dependencies', position, 'target', 'id'])
      : [],
  );

const matrixReferences = ({ matrix }: Framework): Reference[] => [
  ...matrix.items.flatMap((item, position) => {
    const path = ['matrix', 'items', position];
    return [
      ...refer('matrix-row', [item.rowId], [...path, 'rowId']),
      ...refer('phase', [...item.phaseIds, ...(item.alternativePhaseIds ?? [])], [...path, 'phaseIds']),
      ...refer('phase', [item.startPhaseId], [...path, 'startPhaseId']),
      ...item.mapsTo.map((ref, place) => ({ ...ref, path: [...path, 'mapsTo', place] })),
    ];
  }),
  ...refer('phase', matrix.countryAssessment.phaseIds, ['matrix', 'countryAssessment', 'phaseIds']),
];

const refer = (kind: ItemKind, ids: readonly (string | null)[], path: Path): Reference[] =>
  ids.flatMap((id) => (id === null ? [] : [{ kind, id, path }]));

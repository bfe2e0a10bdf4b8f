import type { Issue } from '../errors/issue.ts';
import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import { itemKey } from '../framework/item-key.ts';
import type { ItemKind, ItemRef } from '../framework/item-ref.ts';
import type { MatrixItem } from '../framework/matrix.ts';

interface Pruned {
  readonly framework: Framework;
  readonly issues: readonly Issue<'reference-pruned'>[];
}

/** Takes out of pages and of the matrix what points at items that are gone, and tells each one. */
export const pruneReferences = (framework: Framework, keys: ReadonlySet<string>): Pruned => {
  const issues: Issue<'reference-pruned'>[] = [];
  const keeper =
    (from: ItemRef) =>
    (ref: ItemRef): boolean => {
      if (keys.has(itemKey(ref))) return true;
      issues.push({
        code: 'reference-pruned',
        severity: 'info',
        path: [from.kind, from.id],
        message: `"${from.id}" pointed at the ${ref.kind} "${ref.id}", which is gone.`,
        details: { from, to: ref },
      });
      return false;
    };
  const idKeeper = (keep: (ref: ItemRef) => boolean, kind: ItemKind) => (id: string) => keep({ kind, id });

  const pruneCompetency = (competency: Competency): Competency => {
    if (!competency.page) return competency;
    const keep = keeper({ kind: 'competency', id: competency.id });
    const { page } = competency;
    const pruned = {
      ...page,
      more: page.more.filter(keep),
      audienceIds: page.audienceIds.filter(idKeeper(keep, 'audience')),
      phaseIds: page.phaseIds.filter(idKeeper(keep, 'phase')),
      technicalDomainIds: page.technicalDomainIds.filter(idKeeper(keep, 'technical-domain')),
    };
    return { ...competency, page: pruned };
  };
  const pruneMatrixItem = (item: MatrixItem): MatrixItem => {
    const keep = keeper({ kind: 'matrix-item', id: item.id });
    const keepPhase = idKeeper(keep, 'phase');
    const phaseIds = item.phaseIds.filter(keepPhase);
    const alternative = item.alternativePhaseIds?.filter((id) => keys.has(itemKey({ kind: 'phase', id })));
    return {
      ...item,
      phaseIds,
      startPhaseId: phaseIds.includes(item.startPhaseId)
        ? item.startPhaseId
        : (phaseIds[0] ?? item.startPhaseId),
      ...(alternative && { alternativePhaseIds: alternative }),
      mapsTo: item.mapsTo.filter(keep),
    };
  };
  const { countryAssessment } = framework.matrix;
  const assessed = idKeeper(keeper({ kind: 'matrix-item', id: countryAssessment.id }), 'phase');
  const competencies = framework.competencies.map(pruneCompetency);
  const matrix = {
    ...framework.matrix,
    items: framework.matrix.items.map(pruneMatrixItem),
    countryAssessment: { ...countryAssessment, phaseIds: countryAssessment.phaseIds.filter(assessed) },
  };
  return { framework: { ...framework, competencies, matrix }, issues };
};
